using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

/// <summary>Looks into a written Word file.</summary>
internal static class DocxFile
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static XElement Part(OutputFile file, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(file.Content.ToArray()));
        using var stream = archive.GetEntry(name)!.Open();
        return XElement.Load(stream, LoadOptions.PreserveWhitespace);
    }

    public static byte[] Bytes(OutputFile file, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(file.Content.ToArray()));
        using var stream = archive.GetEntry(name)!.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    public static string[] Names(OutputFile file)
    {
        using var archive = new ZipArchive(new MemoryStream(file.Content.ToArray()));
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    public static XElement Body(OutputFile file) => Part(file, "word/document.xml").Element(W + "body")!;

    /// <summary>The characters of each paragraph, as a reader of the file sees them.</summary>
    public static string[] Paragraphs(OutputFile file) => Paragraphs(Body(file));

    /// <summary>The words of each paragraph of a body, or of a piece of one.</summary>
    public static string[] Paragraphs(XElement body) =>
    [
        .. body.Descendants(W + "p")
            .Select(paragraph => string.Concat(paragraph.Descendants().Select(Characters))),
    ];

    /// <summary>XML to read: indented, and without the declarations that repeat in every part.</summary>
    public static string Readable(params IEnumerable<XElement> elements) =>
        string.Concat(elements.Select(element => Indented(element, "")));

    /// <summary>
    /// What the validator has against the file, for the three versions of Word that the papers are read in.
    /// </summary>
    public static IEnumerable<string> Faults(OutputFile file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Content.ToArray()), isEditable: false);
        FileFormatVersions[] versions =
            [FileFormatVersions.Office2013, FileFormatVersions.Office2016, FileFormatVersions.Office2019];
        foreach (var fault in versions.SelectMany(version => new OpenXmlValidator(version).Validate(document)))
        {
            yield return $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}";
        }
    }

    private static string Characters(XElement element) => element.Name.LocalName switch
    {
        "t" => element.Value,
        "br" => "\n",
        "tab" => "\t",
        _ => "",
    };

    // Properties stand on one line: there are many, and each says little.
    private static string Indented(XElement element, string indent)
    {
        var line = $"{indent}{Named(element.Name)}{Attributes(element)}";
        return element.Name.LocalName.EndsWith("Pr", StringComparison.Ordinal) || element.Name == W + "tblGrid"
            ? $"{line}: {string.Join("; ", element.Elements().Select(OnOneLine))}\n"
            : line + (element.HasElements || element.Value.Length == 0 ? "\n" : $" \"{element.Value}\"\n")
                + string.Concat(element.Elements().Select(child => Indented(child, indent + "  ")));
    }

    private static string OnOneLine(XElement element) =>
        Named(element.Name) + Attributes(element)
        + (element.HasElements ? $" ({string.Join("; ", element.Elements().Select(OnOneLine))})" : "");

    private static string Attributes(XElement element) => string.Concat(
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration)
            .Select(attribute => attribute.Name == W + "val"
                ? $" {attribute.Value}"
                : $" {Named(attribute.Name)}={attribute.Value}"));

    private static string Named(XName name) => name.Namespace == W || name.Namespace == XNamespace.None
        ? name.LocalName
        : $"{name.NamespaceName.TrimEnd('/').Split('/')[^1]}:{name.LocalName}";
}
