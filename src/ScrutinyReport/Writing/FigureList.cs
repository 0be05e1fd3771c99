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
/// The figures of a document in the order in which they are written, those that its charts are drawn from, and the part of
/// a Word file that lists them: each with what is printed, the rule behind it and the cells it comes from
/// (docs/house-style.md).
/// </summary>
internal sealed class FigureList(FigureMarking marking)
{
    private const string Part = "customXml/item1.xml";
    private const string Properties = "customXml/itemProps1.xml";
    private const string Namespace = "urn:scrutiny:figures";
    private const string Store = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    // The list's own id: every document has one list, and Word wants it to have one.
    private const string Id = "{6F2C8C0B-6C8D-4B51-9B0E-5C8C5B7D6F10}";

    private const int LongestNumber = 64;    // a decimal has at most 29 digits, and 28 places

    private const string Heading = "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>";

    private const string About = $"""
        {Heading}<ds:datastoreItem ds:itemID="{Id}" xmlns:ds="{Store}"><ds:schemaRefs><ds:schemaRef ds:uri="{Namespace}" /></ds:schemaRefs></ds:datastoreItem>
        """;

    // As with the text of the document, each thread keeps what it writes into.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? Scratch;

    private readonly List<FigureInline> figures = [];
    private readonly List<(string Name, Chart Chart)> charts = [];
    private readonly ArrayBufferWriter<byte> text = Scratch ??= new();
    private readonly Dictionary<string, byte[]> escaped = new(StringComparer.Ordinal);
    private readonly Dictionary<Origin, int> sources = new(ReferenceEqualityComparer.Instance);

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
    public static string NameOf(int number) => $"_figure{number.ToString(CultureInfo.InvariantCulture)}";

    public WordPackage With(WordPackage package)
    {
        if (figures.Count == 0 && charts.Count == 0)
        {
            return package;
        }

        const string type = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
        return new(
            package.Parts.AddRange(
                new WordPart(Part, "application/xml", List()), new WordPart(Properties, type, Encoding.UTF8.GetBytes(About))),
            package.Links.AddRange(
                new WordLink(DocxWriter.MainPart, "figures", Word.Relation("customXml"), Part),
                new WordLink(Part, "properties", Word.Relation("customXmlProps"), Properties)));
    }

    /// <summary>
    /// The list as it stands in the file. It is put down as text, for a report has more cells than words, and a writer of XML
    /// would check the same few names at each of them.
    /// </summary>
    private ReadOnlyMemory<byte> List()
    {
        text.ResetWrittenCount();
        Append(Heading + "<figures xmlns=\"" + Namespace + "\">");
        for (var i = 0; i < figures.Count; i++)
        {
            text.Write("<figure name=\""u8);
            Append(NameOf(i + 1));
            text.Write("\""u8);
            Entry(figures[i].Figure, figures[i].Characters);
        }

        foreach (var (name, chart) in charts)
        {
            text.Write("<chart"u8);
            Attribute(" name=\""u8, name);
            Attribute(" title=\""u8, chart.Title);
            text.Write(">"u8);
            foreach (var (series, point, figure) in ChartFigures.Of(chart))
            {
                text.Write("<figure"u8);
                Attribute(" series=\""u8, series);
                Attribute(" point=\""u8, point);
                Entry(figure, figure.Digits);
            }

            text.Write("</chart>"u8);
        }

        text.Write("</figures>"u8);
        return text.WrittenMemory;
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
        text.Write(" value=\""u8);
        Value(figure);
        text.Write(isNew ? "\" source=\""u8 : "\" same-source-as=\""u8);
        Append(source);
        text.Write(isNew ? "\">"u8 : "\" />"u8);
        if (isNew)
        {
            Source(figure.Origin);
            text.Write("</figure>"u8);
        }
    }

    /// <summary>The number as it is printed, without its signs: nothing that the page does not say.</summary>
    private void Value(Figure figure)
    {
        var rounded = Math.Round(figure.Number, figure.Display.Decimals, MidpointRounding.AwayFromZero);
        rounded.TryFormat(text.GetSpan(LongestNumber), out var length, $"F{figure.Display.Decimals}", CultureInfo.InvariantCulture);
        text.Advance(length);
    }

    private void Source(Origin origin)
    {
        switch (origin)
        {
            case FromCell cell:
                Place("<cell"u8, cell.Place, cell.Heading);
                if (cell.Amendment is { } amendment)
                {
                    Place("<corrected-by"u8, amendment.Place, null);
                }

                break;
            case Written written:
                Place("<written"u8, written.Place, null);
                break;
            case Computed computed:
                text.Write("<rule"u8);
                Attribute(" name=\""u8, computed.Rule);
                text.Write(computed.Inputs.IsEmpty ? " />"u8 : ">"u8);
                foreach (var input in computed.Inputs)
                {
                    Source(input.Origin);
                }

                text.Write(computed.Inputs.IsEmpty ? ""u8 : "</rule>"u8);
                break;
            default:
                throw new System.Diagnostics.UnreachableException(origin.GetType().Name);
        }
    }

    private void Place(ReadOnlySpan<byte> kind, Place place, string? heading)
    {
        text.Write(kind);
        Attribute(" file=\""u8, place.File);
        if (place.Line is > 0 and var line)
        {
            text.Write(" line=\""u8);
            Append(line);
            text.Write("\""u8);
            if (marking.TellsColumns)
            {
                text.Write(" column=\""u8);
                Append(place.Column);
                text.Write("\""u8);
            }
        }

        Attribute(" heading=\""u8, heading);
        text.Write(" />"u8);
    }

    // Nothing is put down where there is no value.
    private void Attribute(ReadOnlySpan<byte> start, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (!escaped.TryGetValue(value, out var known))
        {
            escaped[value] = known = Encoding.UTF8.GetBytes(SecurityElement.Escape(Characters.OneLine(value)));
        }

        text.Write(start);
        text.Write(known);
        text.Write("\""u8);
    }

    private void Append(string words) => Encoding.UTF8.GetBytes(words, text);

    private void Append(int number)
    {
        number.TryFormat(text.GetSpan(LongestNumber), out var length, default, CultureInfo.InvariantCulture);
        text.Advance(length);
    }
}
