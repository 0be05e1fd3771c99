using System.Globalization;
using System.Xml.Linq;
using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>What a Word file says about itself: title, subject, author, language; the council; the notice.</summary>
internal static class DocxProperties
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private const string OfficeType = "application/vnd.openxmlformats-officedocument";
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";
    private static readonly XNamespace Extended = Office + "extended-properties";
    private static readonly XNamespace Custom = Office + "custom-properties";
    private static readonly XNamespace Types = Office + "docPropsVTypes";

    public static IEnumerable<(WordPart Part, WordLink Link)> Of(DocumentProperties properties)
    {
        yield return Part("core", CoreOf(properties), "application/vnd.openxmlformats-package.core-properties+xml",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties");
        yield return Part("app", AppOf(properties),
            $"{OfficeType}.extended-properties+xml", Word.Relation("extended-properties"));
        if (properties.Notice.Length > 0)
        {
            yield return Part("custom", CustomOf(properties),
                $"{OfficeType}.custom-properties+xml", Word.Relation("custom-properties"));
        }
    }

    private static (WordPart Part, WordLink Link) Part(string kind, XElement xml, string contentType, string relation)
    {
        var part = new WordPart($"docProps/{kind}.xml", contentType, WordPart.Bytes(xml));
        return (part, new(WordPackage.Root, kind, relation, part.Name));
    }

    private static XElement CoreOf(DocumentProperties properties) => new(
        Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Core.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "dc", Dublin.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "dcterms", Terms.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "xsi", Instance.NamespaceName),
        new XElement(Dublin + "title", properties.Title),
        new XElement(Dublin + "subject", properties.Subject),
        new XElement(Dublin + "creator", properties.Author),
        new XElement(Core + "keywords", string.Join(", ", properties.Keywords)),
        new XElement(Dublin + "language", properties.Language),
        Date("created", properties.Created),
        Date("modified", properties.Created));

    private static XElement Date(string name, DateOnly date) => new(
        Terms + name,
        new XAttribute(Instance + "type", "dcterms:W3CDTF"),
        date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));

    private static XElement AppOf(DocumentProperties properties) => new(
        Extended + "Properties",
        new XElement(Extended + "Application", "scrutiny"),
        new XElement(Extended + "Company", properties.Header));

    private static XElement CustomOf(DocumentProperties properties) => new(
        Custom + "Properties",
        new XAttribute(XNamespace.Xmlns + "vt", Types.NamespaceName),
        new XElement(
            Custom + "property",
            new XAttribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"),
            new XAttribute("pid", 2),
            new XAttribute("name", "Notice"),
            new XElement(Types + "lpwstr", properties.Notice)));
}
