using System.IO.Compression;
using System.Text;
using ScrutinyReport.Foundation;
using ScrutinyReport.Inspecting;
using ScrutinyReport.Tests.Cli;
using ScrutinyReport.Tests.Writing;
using ScrutinyReport.Writing;
using static ScrutinyReport.Tests.Inspecting.Sample;

namespace ScrutinyReport.Tests.Inspecting;

public static class InspectorTests
{
    private const string Link =
        "<w:p><w:r><w:t>See </w:t></w:r><w:hyperlink r:id=\"x\"><w:r><w:t>{0}</w:t></w:r></w:hyperlink></w:p>";

    private const string FieldLink = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://x.org\" </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{0}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

    private const string Box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"A box of words\"/>"
        + "<a:wsp><w:txbxContent><w:p><w:r><w:t>Inside</w:t></w:r></w:p></w:txbxContent></a:wsp></wp:inline></w:drawing></mc:Choice>"
        + "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Inside</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
        + "</mc:AlternateContent></w:r></w:p>";

    private static readonly (string What, Sample File)[] Faults =
    [
        ("no title", new() { FileTitle = " " }),
        ("no language", new() { Language = "" }),
        ("no heading", new() { Head = "" }),
        ("two headings of level 1", new() { Body = Title }),
        ("level skipped", new() { Body = P("Two", Style("Heading2")) + P("Four", Style("Heading4")) }),
        ("bold line", new() { Body = P("Looks like one", "", "<w:b/>") + P("Text below it.") }),
        ("large line", new() { Body = P("Looks like one", "", "<w:sz w:val=\"32\"/>") + P("Text below it.") }),
        ("typed number", new() { Body = P("1. One") + P("a) Two") + P("(iv) Three") + P("5.2.1 Four") }),
        ("typed bullet", new() { Body = P("\u2022 One") + P("- Two") }),
        ("capitals", new() { Body = P("PURPOSE OF REPORT") }),
        ("empty paragraphs", new() { Body = "<w:p/><w:p/><w:p/>" + P("Text.") }),
        ("long and no contents", new() { Body = P(string.Join(' ', Enumerable.Repeat("word", 5001))) }),
        ("text box", new() { Body = Box }),
        ("a box, not a table",
            new() { Body = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" }),
        ("table in a table",
            new() { Body = Table(("<w:t>Two</w:t></w:r></w:p>", $"<w:t>Two</w:t></w:r></w:p>{Table()}<w:p/>")) }),
        ("cells merged across",
            new() { Body = Table(("<w:tc><w:p><w:r><w:t>Value</w:t></w:r></w:p></w:tc>", ""),
                ("<w:tc><w:p><w:r><w:t>Name",
                    "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>Name")) }),
        ("cells merged down",
            new() { Body = Table(("<w:tc><w:p><w:r><w:t>Name",
                "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>Name"),
                ("<w:tc><w:p><w:r><w:t>One</w:t></w:r></w:p>", "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/>")) }),
        ("blank cell", new() { Body = Table(("<w:t>Two</w:t>", "<w:t xml:space=\"preserve\"> </w:t>")) }),
        ("no header row", new() { Body = Table(("<w:tblHeader/>", "")) }),
        ("header row switched off", new() { Body = Table(("<w:tblHeader/>", "<w:tblHeader w:val=\"0\"/>")) }),
        ("two header rows",
            new() { Body = Table(("<w:trPr><w:cantSplit/></w:trPr>",
                "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")) }),
        ("no special row", new() { Body = Table(("w:val=\"00A0\"", "w:val=\"0080\"")) }),
        ("no special column", new() { Body = Table(("w:val=\"00A0\"", "w:firstRow=\"1\" w:firstColumn=\"0\"")) }),
        ("rows cut", new() { Body = Table(("<w:cantSplit/>", "")) }),
        ("no table title", new() { Body = Table(("<w:tblCaption w:val=\"Two\"/>", "")) }),
        ("no table description", new() { Body = Table(("<w:tblDescription w:val=\"Two rows.\"/>", "")) }),
        ("picture without words", new() { Body = Drawing("") }),
        ("chart without words", new() { Body = Drawing("", "<chart/>") }),
        ("old shape without words", new() { Body = "<w:p><w:r><w:pict><v:shape/></w:pict></w:r></w:p>" }),
        ("picture in a footer without words", new() { Footer = Drawing("") }),
        ("words that are a file's name", new() { Body = Drawing("logo_final2.PNG") }),
        ("words that say it is a picture", new() { Body = Drawing("Picture 1") }),
        ("link without words",
            new() { Body = "<w:p><w:hyperlink r:id=\"x\"><w:r><w:t> </w:t></w:r></w:hyperlink></w:p>" }),
        ("link called here", new() { Body = Link.Replace("{0}", "here", StringComparison.Ordinal) }),
        ("field called click here", new() { Body = FieldLink.Replace("{0}", "Click here.", StringComparison.Ordinal) }),
        ("address as link text",
            new() { Body = Link.Replace("{0}", "https://example.org/a", StringComparison.Ordinal) }),
        ("faint letters", new() { Body = P("Grey", "", "<w:color w:val=\"777777\"/>") }),
        ("faint letters by a style",
            new() { Body = P("Grey", "", "<w:rStyle w:val=\"Faint\"/>") + P("Grey again", "",
                "<w:rStyle w:val=\"Faint\"/>") }),
        ("large letters that are too faint",
            new() { Body = P("Grey.", "", "<w:sz w:val=\"36\"/><w:color w:val=\"959595\"/>") }),
        ("theme colour, tinted",
            new() { Body = P("Blue", "", "<w:color w:val=\"auto\" w:themeColor=\"accent1\" w:themeTint=\"99\"/>") }),
        ("dark letters in a dark paragraph", new() { Body = P("Dark", Style("Dark"), "<w:color w:val=\"000000\"/>") }),
        ("white on the pale first row of a table style", new() { Body = Table(("w:val=\"Grid\"", "w:val=\"Pale\"")) }),
        ("white in a cell with a background of its own",
            new() { Body = Table(("<w:tc><w:p><w:r><w:t>Value",
                "<w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"FFBF47\"/></w:tcPr><w:p><w:r><w:t>Value")) }),
        ("highlighted", new() { Body = P("Blue", "", "<w:color w:val=\"0000FF\"/><w:highlight w:val=\"darkGray\"/>") }),
        ("on the colour of the page",
            new() { Before = "<w:background w:color=\"FFBF47\"/>",
                Body = P("White", "", "<w:color w:val=\"FFFFFF\"/>") }),
        ("small prose", new() { Body = P("Small", "", "<w:sz w:val=\"20\"/>") }),
        ("small in a table", new() { Body = Table(("<w:t>Two", "<w:rPr><w:sz w:val=\"17\"/></w:rPr><w:t>Two")) }),
        ("faint footer", new() { Footer = P("foot", "", "<w:color w:val=\"AAAAAA\"/>") }),
    ];

    public static TheoryData<string, string> Harmless => new()
    {
        { "as it should be", "" },
        { "a table", Table() },
        { "a caption in bold", P("Table 1 shows", Style("Caption")) + P("Text below it.") },
        { "a bold line before a table", P("A bold caption", "", "<w:b/>") + Table() },
        { "a bold sentence", P("This is a sentence.", "", "<w:b/>") + P("Text.") },
        { "two bold lines", P("Name", "", "<w:b/>") + P("Post", "", "<w:b/>") },
        { "real numbers", P("Numbered", Style("Numbered")) },
        { "a year", P("2024 was a year") + P("10.5 million people live here") + P("A. N. Other wrote this") },
        { "abbreviations", P("SEND and EHCP") + P("SEND NEET") + P("COVID-19") },
        { "capitals by style", P("Purpose of report", "", "<w:caps/>") },
        { "one empty paragraph", "<w:p/>" + P("Text.") },
        { "a decorative picture", Drawing("")
            .Replace("descr=\"\"/>", "descr=\"\"><a:ext><a:decorative val=\"1\"/></a:ext></wp:docPr>",
                StringComparison.Ordinal) },
        { "a picture with words", Drawing("Attendance rose in five of eight quarters") },
        { "a line across the page", "<w:p><w:r><w:pict><v:rect xmlns:o=\"urn:schemas-microsoft-com:office:office\" o:hr=\"t\"/></w:pict></w:r></w:p>" },
        { "a link with a meaning", Link.Replace("{0}", "the Council's plan", StringComparison.Ordinal) },
        { "an e-mail address", Link.Replace("{0}", "a@example.org", StringComparison.Ordinal) },
        { "colours left to Word", P("Auto", Style("Dark"), "<w:color w:val=\"auto\"/>") },
        { "hidden letters", P("Hidden", "", "<w:vanish/><w:color w:val=\"EEEEEE\"/>") },
        { "deleted letters", "<w:p><w:del><w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr><w:delText>HIDDEN WORDS</w:delText></w:r></w:del></w:p>" + P("Text.") },
        { "large faint letters", P("Grey.", "", "<w:sz w:val=\"36\"/><w:color w:val=\"949494\"/>") },
        { "bold faint letters", P("Grey.", "", "<w:b/><w:sz w:val=\"28\"/><w:color w:val=\"949494\"/>") },
        { "just dark enough", P("Grey", "", "<w:color w:val=\"767676\"/>") },
        { "theme colour, shaded", P("Blue", "",
            "<w:color w:val=\"FFFFFF\" w:themeColor=\"accent1\" w:themeShade=\"BF\"/>") },
        { "a style that is based on itself", P("Text", "", "<w:rStyle w:val=\"FaintLoop\"/>") },
        { "a style that is not there", P("Text", Style("Gone"), "<w:rStyle w:val=\"Gone\"/>") },
        { "eleven points", P("Small", "", "<w:sz w:val=\"22\"/>") },
        { "nine points in a table", Table(("<w:t>Two", "<w:rPr><w:sz w:val=\"18\"/></w:rPr><w:t>Two")) },
        { "contents", "<w:p><w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r></w:p>"
            + P(string.Join(' ', Enumerable.Repeat("word", 5001))) },
        { "a table in a content control", $"<w:sdt><w:sdtContent>{Table()}</w:sdtContent></w:sdt>" },
    };

    [Fact]
    public static void Each_fault_has_its_message() => Approved.Text(string.Concat(Faults.Select(fault =>
        $"{fault.What}\n"
            + string.Concat(Inspect(fault.File.Write()).Problems.Select(problem => $"    {problem}\n")))));

    [Theory]
    [MemberData(nameof(Harmless))]
    public static void What_is_no_fault_has_no_message(string what, string body)
    {
        var inspected = Inspect(new Sample { Body = body }.Write());
        Assert.True(inspected.Problems.IsEmpty, $"{what}: {string.Join('\n', inspected.Problems)}");
    }

    [Fact]
    public static void What_cannot_be_read_is_named()
    {
        var whole = new Sample().Write();
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        Approved.Text(string.Concat(new (string What, byte[] Content)[]
        {
            ("cut off", whole[..(whole.Length / 2)]),
            ("not well-formed", new Sample { Body = "<w:p>" }.Write()),
            ("with a document type", new Sample { Body = "<!DOCTYPE x>" }.Write()),
            ("protected", [.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")]),
            ("old Word", [.. compound, .. Encoding.Unicode.GetBytes("WordDocument")]),
            ("old Excel", [.. compound, .. Encoding.Unicode.GetBytes("Workbook")]),
            ("rich text", "{\\rtf1 x}"u8.ToArray()),
            ("a PDF", "%PDF-1.7"u8.ToArray()),
            ("words", "words"u8.ToArray()),
            ("nothing", []),
            ("an archive", Archive(("a.txt", 1))),
            ("OpenDocument", Archive(("mimetype", 1))),
            ("a bomb", Archive(("[Content_Types].xml", 1), ("a.bin", 513 << 20))),
            ("no document", new WordPackage([], []).Write()),
        }.Select(one => $"{one.What}\n    {string.Join("\n    ", Inspect(one.Content).Problems)}\n")));
    }

    [Fact]
    public static void A_file_with_macros_and_a_Strict_one_are_read()
    {
        const string macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
        Assert.Empty(Inspect(new Sample { MainType = macros }.Write()).Problems);
        var strict = Inspect(Strict(new Sample { Body = Table(("<w:tblHeader/>", "")) }.Write()));
        Assert.Equal(["SR0920"], strict.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public static void Our_own_documents_have_no_fault()
    {
        Assert.Empty(Inspect(DocxWriter.Write(Paper.Read().Value!, Paper.Style)).Problems);
        Assert.Empty(Inspect(DocxWriter.Write(Everything.Document, Paper.Style)).Problems);
    }

    [Fact]
    public static void A_house_style_is_no_paper_and_needs_no_title()
    {
        var style = Inspect(StarterStyle.Write());
        Assert.Empty(style.Problems);
        Assert.True(style.Value!.IsTemplate);
        const string template = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
        Assert.Empty(Inspect(new Sample { FileTitle = "", MainType = template }.Write()).Problems);
        Assert.False(Inspect(DocxWriter.Write(Everything.Document, Paper.Style)).Value!.IsTemplate);
    }

    [Fact]
    public static void A_file_is_inspected_by_the_command()
    {
        using var folder = new TemporaryFolder();
        var faulty = new Sample { Body = Table(("<w:tblHeader/>", "")) + P("PURPOSE OF REPORT") };
        File.WriteAllBytes(folder.File("faulty.docx"), faulty.Write());
        File.WriteAllBytes(folder.File("warned.docx"), new Sample { Body = P("PURPOSE OF REPORT") }.Write());
        File.WriteAllBytes(folder.File("house-style.docx"), StarterStyle.Write().Content.Span);
        Approved.Text(string.Concat(
            ProgramRun.In(folder.Path, "inspect", "faulty.docx"),
            ProgramRun.In(folder.Path, "inspect", "faulty.docx", "--format", "json"),
            ProgramRun.In(folder.Path, "inspect", "warned.docx"),
            ProgramRun.In(folder.Path, "inspect", "warned.docx", "--strict", "--format", "json"),
            ProgramRun.In(folder.Path, "inspect", "house-style.docx"),
            ProgramRun.In(folder.Path, "inspect", "gone.docx"),
            ProgramRun.In(folder.Path, "inspect", ".")));
    }

    private static Checked<Inspection> Inspect(byte[] file) => Inspector.Inspect(file, "paper.docx");

    private static Checked<Inspection> Inspect(OutputFile file) => Inspect(file.Content.ToArray());

    private static byte[] Archive(params (string Name, int Length)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, length) in entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                for (var left = length; left > 0; left -= 1 << 20)
                {
                    entry.Write(new byte[Math.Min(left, 1 << 20)]);
                }
            }
        }

        return stream.ToArray();
    }

    /// <summary>The same file with the names of the Strict kind.</summary>
    private static byte[] Strict(byte[] file)
    {
        var package = WordPackage.Read(file);
        return (package with
        {
            Parts =
            [
                .. package.Parts.Select(part => part with
                {
                    Content = Encoding.UTF8.GetBytes(Renamed(Encoding.UTF8.GetString(part.Content.Span))),
                }),
            ],
            Links = [.. package.Links.Select(link => link with { Type = Renamed(link.Type) })],
        }).Write();

        static string Renamed(string text) => text
            .Replace(Word.Relationships, "http://purl.oclc.org/ooxml/officeDocument/relationships",
                StringComparison.Ordinal)
            .Replace(Word.Main, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/",
                StringComparison.Ordinal);
    }
}
