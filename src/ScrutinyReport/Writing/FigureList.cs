using System.Globalization;
using System.Security;
using System.Text;
using System.Xml;
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

    private readonly List<FigureInline> figures = [];
    private readonly List<(string Name, Chart Chart)> charts = [];
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
                new WordPart(Part, "application/xml", Written(List)), new WordPart(Properties, type, Written(About))),
            package.Links.AddRange(
                new WordLink(DocxWriter.MainPart, "figures", Word.Relation("customXml"), Part),
                new WordLink(Part, "properties", Word.Relation("customXmlProps"), Properties)));
    }

    private static byte[] Written(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartDocument(standalone: true);
            write(xml);
        }

        return stream.ToArray();
    }

    private static void About(XmlWriter xml)
    {
        xml.WriteStartElement("ds", "datastoreItem", Store);
        xml.WriteAttributeString("ds", "itemID", Store, Id);
        xml.WriteStartElement("ds", "schemaRefs", Store);
        xml.WriteStartElement("ds", "schemaRef", Store);
        xml.WriteAttributeString("ds", "uri", Store, Namespace);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void List(XmlWriter xml)
    {
        xml.WriteStartElement("figures", Namespace);
        for (var i = 0; i < figures.Count; i++)
        {
            Entry(xml, figures[i].Figure, figures[i].Characters, ("name", NameOf(i + 1)));
        }

        foreach (var (name, chart) in charts)
        {
            xml.WriteStartElement("chart", Namespace);
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("title", Characters.Printable(chart.Title));
            foreach (var (series, point, figure) in ChartFigures.Of(chart))
            {
                Entry(xml, figure, figure.Digits, ("series", series), ("point", point));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>A figure with its source, or with that of an earlier one that has the same.</summary>
    private void Entry(XmlWriter xml, Figure figure, string shown, params ReadOnlySpan<(string Name, string? Value)> about)
    {
        var isNew = !sources.TryGetValue(figure.Origin, out var source);
        if (isNew)
        {
            sources.Add(figure.Origin, source = sources.Count + 1);
        }

        xml.WriteStartElement("figure", Namespace);
        foreach (var (name, value) in about)
        {
            if (value is not null)
            {
                xml.WriteAttributeString(name, Characters.Printable(value));
            }
        }

        xml.WriteAttributeString("shown", shown);
        xml.WriteAttributeString("value", Value(figure));
        xml.WriteAttributeString(isNew ? "source" : "same-source-as", source.ToString(CultureInfo.InvariantCulture));
        if (isNew)
        {
            Source(xml, figure.Origin);
        }

        xml.WriteEndElement();
    }

    /// <summary>The number as it is printed, without its signs: nothing that the page does not say.</summary>
    private static string Value(Figure figure) =>
        Math.Round(figure.Number, figure.Display.Decimals, MidpointRounding.AwayFromZero)
            .ToString($"F{figure.Display.Decimals}", CultureInfo.InvariantCulture);

    private void Source(XmlWriter xml, Origin origin)
    {
        switch (origin)
        {
            case FromCell cell:
                Place(xml, "cell", cell.Place, cell.Heading);
                if (cell.Amendment is { } amendment)
                {
                    Place(xml, "corrected-by", amendment.Place, null);
                }

                break;
            case Written written:
                Place(xml, "written", written.Place, null);
                break;
            case Computed computed:
                xml.WriteStartElement("rule", Namespace);
                xml.WriteAttributeString("name", computed.Rule);
                foreach (var input in computed.Inputs)
                {
                    Source(xml, input.Origin);
                }

                xml.WriteEndElement();
                break;
            default:
                throw new System.Diagnostics.UnreachableException(origin.GetType().Name);
        }
    }

    /// <summary>An element as it stands in the file: there are more cells than all else, and the writer checks each name again.</summary>
    private void Place(XmlWriter xml, string kind, Place place, string? heading)
    {
        var line = place.Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" line=\"{place.Line}\"");
        var column = place.Line == 0 || !marking.TellsColumns ? ""
            : string.Create(CultureInfo.InvariantCulture, $" column=\"{place.Column}\"");
        var under = heading is null ? "" : $" heading=\"{Escaped(heading)}\"";
        xml.WriteRaw($"<{kind} file=\"{Escaped(place.File)}\"{line}{column}{under} />");
    }

    private string Escaped(string text) => escaped.TryGetValue(text, out var known) ? known
        : escaped[text] = SecurityElement.Escape(Characters.OneLine(text));
}
