using System.Globalization;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>
/// Where a figure comes from, in one line: the cells (file, line, column) that it is or follows from.
/// </summary>
internal static class FigureSource
{
    // A rank stands on every authority's cell: the first ones and the number of the others say enough.
    private const int MostPlaces = 6;

    /// <summary>
    /// The places, separated by <c>; </c>, with their columns or without; null for a number that stands in no file.
    /// </summary>
    public static string? Of(Figure figure, bool tellsColumns)
    {
        var places = PlacesOf(figure).Select(place => Shown(place, tellsColumns)).Distinct().ToArray();
        var others = places.Length - MostPlaces;
        return places.Length == 0
            ? null
            : string.Join("; ", places.Take(MostPlaces))
                + (others > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {others} more") : "");
    }

    private static IEnumerable<Place> PlacesOf(Figure figure) => figure.Origin switch
    {
        FromCell cell => [cell.Place],
        Written { Place.File: { Length: > 0 } } written => [written.Place],
        Computed computed => computed.Inputs.SelectMany(PlacesOf),
        _ => [],
    };

    private static string Shown(Place place, bool tellsColumns) => tellsColumns || place.Line == 0
        ? place.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}");
}
