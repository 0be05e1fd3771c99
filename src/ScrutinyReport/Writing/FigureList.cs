using System.Buffers;
using System.Globalization;
using System.Security;
using System.Text;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;
using ScrutinyReport.Writing.Charts;

namespace ScrutinyReport.Writing;

/// <summary>
/// The figures of a document in the order in which they are written, those that its charts are drawn from, and the part
/// of a Word file that lists them: each with what is printed, the rule behind it and the cells it comes from
/// (docs/house-style.md).
/// </summary>
internal sealed class FigureList(FigureMarking marking) : IDisposable
{
    /// <summary>
    /// The name of a figure's bookmark, or the tag of its content control, before the figure's number.
    /// </summary>
    public const string Name = "_figure";

    private const string Part = "customXml/item1.xml";
    private const string Properties = "customXml/itemProps1.xml";
    private const string Namespace = "urn:scrutiny:figures";
    private const string Store = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    // The list's own id: every document has one list, and Word wants it to have one.
    private const string Id = "{6F2C8C0B-6C8D-4B51-9B0E-5C8C5B7D6F10}";

    private const string Heading = "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>";

    private const string About = $"""
        {Heading}<ds:datastoreItem ds:itemID="{Id}" xmlns:ds="{Store}"><ds:schemaRefs><ds:schemaRef ds:uri="{Namespace}" /></ds:schemaRefs></ds:datastoreItem>
        """;

    // What stands in an attribute as it is.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Except("&<>\"'")]);

    private readonly List<FigureInline> figures = [];
    private readonly List<(string Name, Chart Chart)> charts = [];
    private readonly PartText text = new();
    private readonly Dictionary<Origin, int> sources = new(ReferenceEqualityComparer.Instance);

    // Where the list has a cell already.
    private readonly Dictionary<FromCell, Listed> cells = new(new SameCell());

    public bool IsLocked => marking.IsLocked;

    /// <summary>The number by which the text leads to the figure's entry.</summary>
    public int Add(FigureInline figure)
    {
        figures.Add(figure);
        return figures.Count;
    }

    /// <summary>Lists what a chart is drawn from, under the name that its drawing has.</summary>
    public void Add(string name, Chart chart) => charts.Add((name, chart));

    /// <summary>The name of a figure's bookmark, or the tag of its content control.</summary>
    public static string NameOf(int number) => Name + number.ToString(CultureInfo.InvariantCulture);

    public WordPackage With(WordPackage package)
    {
        if (figures.Count == 0 && charts.Count == 0)
        {
            return package;
        }

        const string type = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
        return new(
            package.Parts.AddRange(
                new WordPart(Part, "application/xml", List()),
                new WordPart(Properties, type, Encoding.UTF8.GetBytes(About))),
            package.Links.AddRange(
                new WordLink(DocxWriter.MainPart, "figures", Word.Relation("customXml"), Part),
                new WordLink(Part, "properties", Word.Relation("customXmlProps"), Properties)));
    }

    public void Dispose() => text.Dispose();

    /// <summary>
    /// The list as it stands in the file. It is put down as text, for a report has more cells than words, and a writer
    /// of XML would check the same few names at each of them.
    /// </summary>
    private ReadOnlyMemory<byte> List()
    {
        cells.EnsureCapacity(2 * figures.Count);
        text.Put(Heading + "<figures xmlns=\"" + Namespace + "\">");
        for (var i = 0; i < figures.Count; i++)
        {
            text.Put("<figure name=\""u8);
            text.Put(Name);
            text.Put(i + 1);
            text.Put("\""u8);
            Entry(figures[i].Figure, figures[i].Characters);
        }

        foreach (var (name, chart) in charts)
        {
            text.Put("<chart"u8);
            Attribute(" name=\""u8, name);
            Attribute(" title=\""u8, chart.Title);
            text.Put(">"u8);
            foreach (var (series, point, figure) in ChartFigures.Of(chart))
            {
                text.Put("<figure"u8);
                Attribute(" series=\""u8, series);
                Attribute(" point=\""u8, point);
                Entry(figure, figure.Digits);
            }

            text.Put("</chart>"u8);
        }

        text.Put("</figures>"u8);
        return text.Written;
    }

    /// <summary>The rest of a figure, with its source or with that of an earlier one that has the same.</summary>
    private void Entry(Figure figure, string shown)
    {
        var isNew = !sources.TryGetValue(figure.Origin, out var source);
        if (isNew)
        {
            sources.Add(figure.Origin, source = sources.Count + 1);
        }

        Attribute(" shown=\""u8, shown);
        text.Put(" value=\""u8);
        text.Put(figure.Number, figure.Display);
        text.Put(isNew ? "\" source=\""u8 : "\" same-source-as=\""u8);
        text.Put(source);
        text.Put(isNew ? "\">"u8 : "\" />"u8);
        if (isNew)
        {
            Source(figure.Origin);
            text.Put("</figure>"u8);
        }
    }

    private void Source(Origin origin)
    {
        switch (origin)
        {
            case FromCell cell:
                Cell(cell);
                break;
            case Written written:
                Place("<written"u8, written.Place, null);
                break;
            case Computed computed:
                text.Put("<rule"u8);
                Attribute(" name=\""u8, computed.Rule);
                text.Put(computed.Inputs.IsEmpty ? " />"u8 : ">"u8);
                foreach (var input in computed.Inputs)
                {
                    Source(input.Origin);
                }

                text.Put(computed.Inputs.IsEmpty ? ""u8 : "</rule>"u8);
                break;
            default:
                throw new System.Diagnostics.UnreachableException(origin.GetType().Name);
        }
    }

    /// <summary>
    /// A cell; a report has most of its cells several times, and what was put down once is put down again.
    /// </summary>
    private void Cell(FromCell cell)
    {
        if (cells.TryGetValue(cell, out var listed))
        {
            text.Again(listed.Start, listed.Length);
            return;
        }

        var start = text.Length;
        Place("<cell"u8, cell.Place, cell.Heading);
        if (cell.Amendment is { } amendment)
        {
            Place("<corrected-by"u8, amendment.Place, null);
        }

        cells.Add(cell, new(start, text.Length - start));
    }

    private void Place(ReadOnlySpan<byte> kind, Place place, string? heading)
    {
        text.Put(kind);
        Attribute(" file=\""u8, place.File);
        if (place.Source is { } source)
        {
            var line = source.LineAt(place.Start);
            text.Put(" line=\""u8);
            text.Put(line);
            text.Put("\""u8);
            if (marking.TellsColumns)
            {
                text.Put(" column=\""u8);
                text.Put(place.Start - source.StartOf(line) + 1);
                text.Put("\""u8);
            }
        }

        Attribute(" heading=\""u8, heading);
        text.Put(" />"u8);
    }

    // Nothing is put down where there is no value.
    private void Attribute(ReadOnlySpan<byte> start, string? value)
    {
        if (value is null)
        {
            return;
        }

        text.Put(start);
        text.Put(value.AsSpan().ContainsAnyExcept(Plain) ? SecurityElement.Escape(Characters.OneLine(value)) : value);
        text.Put("\""u8);
    }

    /// <summary>Where the list has a cell.</summary>
    private readonly record struct Listed(int Start, int Length);

    /// <summary>Whether the list says the same of two cells.</summary>
    private sealed class SameCell : IEqualityComparer<FromCell>
    {
        public bool Equals(FromCell? one, FromCell? other) =>
            one!.Place == other!.Place && one.Heading == other.Heading && one.Amendment == other.Amendment;

        public int GetHashCode(FromCell cell) => cell.Place.Start;
    }
}
