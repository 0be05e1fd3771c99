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

    private const string Heading = "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>";

    private const string About = $"""
        {Heading}<ds:datastoreItem ds:itemID="{Id}" xmlns:ds="{Store}"><ds:schemaRefs><ds:schemaRef ds:uri="{Namespace}" /></ds:schemaRefs></ds:datastoreItem>
        """;

    private readonly List<FigureInline> figures = [];
    private readonly List<(string Name, Chart Chart)> charts = [];
    private readonly StringBuilder text = new();
    private readonly Dictionary<string, string> escaped = new(StringComparer.Ordinal);
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
        text.Append(Heading + "<figures xmlns=\"" + Namespace + "\">");
        for (var i = 0; i < figures.Count; i++)
        {
            Entry(figures[i].Figure, figures[i].Characters, ("name", NameOf(i + 1)));
        }

        foreach (var (name, chart) in charts)
        {
            text.Append("<chart");
            Attribute("name", name);
            Attribute("title", chart.Title);
            text.Append('>');
            foreach (var (series, point, figure) in ChartFigures.Of(chart))
            {
                Entry(figure, figure.Digits, ("series", series), ("point", point));
            }

            text.Append("</chart>");
        }

        text.Append("</figures>");
        return Utf8(text);
    }

    /// <summary>A figure with its source, or with that of an earlier one that has the same.</summary>
    private void Entry(Figure figure, string shown, params ReadOnlySpan<(string Name, string? Value)> about)
    {
        var isNew = !sources.TryGetValue(figure.Origin, out var source);
        if (isNew)
        {
            sources.Add(figure.Origin, source = sources.Count + 1);
        }

        text.Append("<figure");
        foreach (var (name, value) in about)
        {
            if (value is not null)
            {
                Attribute(name, value);
            }
        }

        Attribute("shown", shown);
        text.Append(" value=\"");
        Value(figure);
        text.Append(isNew ? "\" source=\"" : "\" same-source-as=\"").Append(source).Append('"');
        if (isNew)
        {
            text.Append('>');
            Source(figure.Origin);
            text.Append("</figure>");
        }
        else
        {
            text.Append(" />");
        }
    }

    /// <summary>The number as it is printed, without its signs: nothing that the page does not say.</summary>
    private void Value(Figure figure)
    {
        Span<char> digits = stackalloc char[64];    // a decimal has at most 29 digits, and 28 places
        var rounded = Math.Round(figure.Number, figure.Display.Decimals, MidpointRounding.AwayFromZero);
        rounded.TryFormat(digits, out var length, $"F{figure.Display.Decimals}", CultureInfo.InvariantCulture);
        text.Append(digits[..length]);
    }

    private void Source(Origin origin)
    {
        switch (origin)
        {
            case FromCell cell:
                Place("cell", cell.Place, cell.Heading);
                if (cell.Amendment is { } amendment)
                {
                    Place("corrected-by", amendment.Place, null);
                }

                break;
            case Written written:
                Place("written", written.Place, null);
                break;
            case Computed computed:
                text.Append("<rule");
                Attribute("name", computed.Rule);
                text.Append(computed.Inputs.IsEmpty ? " />" : ">");
                foreach (var input in computed.Inputs)
                {
                    Source(input.Origin);
                }

                text.Append(computed.Inputs.IsEmpty ? "" : "</rule>");
                break;
            default:
                throw new System.Diagnostics.UnreachableException(origin.GetType().Name);
        }
    }

    private void Place(string kind, Place place, string? heading)
    {
        text.Append('<').Append(kind);
        Attribute("file", place.File);
        if (place.Line is > 0 and var line)
        {
            text.Append(" line=\"").Append(line).Append('"');
            if (marking.TellsColumns)
            {
                text.Append(" column=\"").Append(place.Column).Append('"');
            }
        }

        if (heading is not null)
        {
            Attribute("heading", heading);
        }

        text.Append(" />");
    }

    private void Attribute(string name, string value)
    {
        if (!escaped.TryGetValue(value, out var known))
        {
            escaped[value] = known = SecurityElement.Escape(Characters.OneLine(value));
        }

        text.Append(' ').Append(name).Append("=\"").Append(known).Append('"');
    }

    private static ReadOnlyMemory<byte> Utf8(StringBuilder text)
    {
        var bytes = new ArrayBufferWriter<byte>(text.Length + 1024);
        var encoder = Encoding.UTF8.GetEncoder();    // two chunks may have a character in common
        foreach (var chunk in text.GetChunks())
        {
            encoder.Convert(chunk.Span, bytes, flush: false, out _, out _);
        }

        return bytes.WrittenMemory;
    }
}
