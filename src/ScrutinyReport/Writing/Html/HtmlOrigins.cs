using System.Globalization;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>What a page shows and where it comes from, noted while the page is written: for a preview.</summary>
internal sealed class HtmlOrigins
{
    private readonly List<Figure> figures = [];
    private readonly Dictionary<string, Place> places = new(StringComparer.Ordinal);

    /// <summary>The figures, each at the number that its <c>data-figure</c> gives.</summary>
    public IReadOnlyList<Figure> Figures => figures;

    /// <summary>The lines of templates, each under the words of its <c>data-origin</c>.</summary>
    public IReadOnlyDictionary<string, Place> Places => places;

    /// <summary>Notes a figure and gives its number.</summary>
    public string Add(Figure figure)
    {
        figures.Add(figure);
        return (figures.Count - 1).ToString(CultureInfo.InvariantCulture);
    }

    public void Add(Place place) => places[place.ToString()] = place;
}
