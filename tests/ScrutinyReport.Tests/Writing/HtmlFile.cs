using System.Text;
using System.Xml;
using System.Xml.Linq;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

/// <summary>Looks into a written page, which is well-formed XML.</summary>
internal static class HtmlFile
{
    private static readonly string[] Lines =
        ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "caption", "figcaption", "th", "td"];

    public static string Source(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);

    public static XElement Page(OutputFile file)
    {
        using var stream = new MemoryStream(file.Content.ToArray());
        using var reader = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Ignore });
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The characters of each paragraph, point and cell, as a reader sees them.</summary>
    public static string[] Paragraphs(OutputFile file) =>
    [
        .. Page(file).Descendants().Where(element => Lines.Contains(element.Name.LocalName)).Select(Characters),
    ];

    /// <summary>
    /// The page as lines of text, the cells of a row on one, with every attribute; or with what a machine reads of a
    /// figure in place of what a person does.
    /// </summary>
    public static string Everything(OutputFile file, bool asMachinesRead)
    {
        var page = Page(file);
        foreach (var figure in page.Descendants("data").Where(_ => asMachinesRead).ToArray())
        {
            figure.Value = (string)figure.Attribute("value")! + (figure.Value.EndsWith('%') ? "%" : "");
        }

        var rows = page.Descendants("tr").Select(row => string.Join(" | ", row.Elements().Select(Characters)));
        var lines = page.Descendants()
            .Where(element => Lines.Contains(element.Name.LocalName) && element.Name != "th" && element.Name != "td")
            .Select(Characters);
        var attributes = page.Descendants().Attributes().Select(attribute => attribute.Value);
        return string.Join('\n', [.. rows, .. lines, .. attributes, ""]);
    }

    private static string Characters(XElement element) =>
        string.Concat(element.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "br" } => "\n",
        _ => "",
    }));
}
