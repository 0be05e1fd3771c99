using System.Globalization;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>Where a figure comes from, in one line: the cells (file, line, column) that it is or follows from.</summary>
internal static class FigureSource
{
    // A rank stands on every authority's cell: the first ones and the number of the others say enough.
    private const int MostPlaces = 6;

    /// <summary>The places, separated by <c>; </c>; null for a number that stands in no file.</summary>
    public static string? Of(Figure figure)
    {
        var places = PlacesOf(figure).Distinct().ToArray();
        var others = places.Length - MostPlaces;
        return places.Length == 0
            ? null
            : string.Join("; ", places.Take(MostPlaces))
                + (others > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {others} more") : "");
    }

    private static IEnumerable<string> PlacesOf(Figure figure) => figure.Origin switch
    {
        FromCell cell => [cell.Place.ToString()],
        Written { Place.File: { Length: > 0 } } written => [written.Place.ToString()],
        Computed computed => computed.Inputs.SelectMany(PlacesOf),
        _ => [],
    };
}
