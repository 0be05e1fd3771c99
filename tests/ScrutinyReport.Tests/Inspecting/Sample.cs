using System.Text;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Inspecting;

/// <summary>A small Word file without a fault, into which a test puts one.</summary>
internal sealed record Sample
{
    public const string Title = """<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>The title</w:t></w:r></w:p>""";

    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Theme = """
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">
        <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
        <a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>
        """;

    public string Before { get; init; } = "";

    /// <summary>What stands below the title.</summary>
    public string Body { get; init; } = "";

    public string Head { get; init; } = Title;

    public string Language { get; init; } = "en-GB";

    public string FileTitle { get; init; } = "The title";

    public string Footer { get; init; } = "<w:p><w:r><w:t>foot</w:t></w:r></w:p>";

    public string MainType { get; init; } = Word.ContentType("document.main");

    public static string P(string words, string paragraph = "", string run = "") =>
        $"<w:p><w:pPr>{paragraph}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r></w:p>";

    public static string Style(string id) => $"<w:pStyle w:val=\"{id}\"/>";

    /// <summary>A table as it should be, of two rows, after changes.</summary>
    public static string Table(params (string From, string To)[] changes) => changes.Aggregate(
        """
        <w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblLook w:val="00A0"/><w:tblCaption w:val="Two"/><w:tblDescription w:val="Two rows."/></w:tblPr>
        <w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>Name</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Value</w:t></w:r></w:p></w:tc></w:tr>
        <w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:p><w:r><w:t>One</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Two</w:t></w:r></w:p></w:tc></w:tr>
        </w:tbl>
        """,
        (table, change) => table.Replace(change.From, change.To, StringComparison.Ordinal));

    /// <summary>A drawing with alternative text; <paramref name="inside"/> says what is drawn.</summary>
    public static string Drawing(string words, string inside = "<a:pic/>") =>
        $"<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"{words}\"/><a:graphic>{inside}</a:graphic></wp:inline></w:drawing></w:r></w:p>";

    public byte[] Write()
    {
        const string document = "word/document.xml";
        var language = Language.Length > 0 ? $"<w:lang w:val=\"{Language}\"/>" : "";
        var styles = $"""
            <w:styles {Namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/>{language}</w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Heading4"><w:name w:val="heading 4"/><w:basedOn w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Numbered"><w:name w:val="Numbered"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Dark"><w:name w:val="Dark"/><w:pPr><w:shd w:val="clear" w:fill="203040"/></w:pPr></w:style>
            <w:style w:type="character" w:styleId="Faint"><w:name w:val="Faint"/><w:rPr><w:color w:val="999999"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="FaintLoop"><w:name w:val="Loop"/><w:basedOn w:val="FaintLoop"/></w:style>
            <w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>
            <w:style w:type="table" w:styleId="Pale"><w:name w:val="Pale"/><w:basedOn w:val="Grid"/><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="DDDDDD"/></w:tcPr></w:tblStylePr></w:style>
            </w:styles>
            """;
        var body =
            $"<w:document {Namespaces}>{Before}<w:body>{Head}{P("Some words.")}{Body}<w:sectPr/></w:body></w:document>";
        var core =
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
            + $"xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{FileTitle}</dc:title></cp:coreProperties>";
        (string Name, string Type, string Xml)[] parts =
        [
            (document, MainType, body),
            ("word/styles.xml", Word.ContentType("styles"), styles),
            ("word/theme.xml", "application/vnd.openxmlformats-officedocument.theme+xml", Theme),
            ("word/settings.xml", Word.ContentType("settings"),
                $"<w:settings {Namespaces}><w:displayBackgroundShape/></w:settings>"),
            ("word/footer.xml", Word.ContentType("footer"), $"<w:ftr {Namespaces}>{Footer}</w:ftr>"),
            ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core),
        ];
        const string core2006 = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
        return new WordPackage(
            [.. parts.Select(part => new WordPart(part.Name, part.Type, Encoding.UTF8.GetBytes(part.Xml)))],
            [
                new(WordPackage.Root, "a", Word.Relation("officeDocument"), document),
                new(WordPackage.Root, "b", core2006, "docProps/core.xml"),
                .. parts[1..^1].Select((part, i) => new WordLink(
                    document, $"r{i}", Word.Relation(Path.GetFileNameWithoutExtension(part.Name)), part.Name)),
            ]).Write();
    }
}
