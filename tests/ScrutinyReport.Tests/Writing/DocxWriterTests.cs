using System.IO.Compression;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;
using ScrutinyReport.Tests.Documents;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

public static class DocxWriterTests
{
    public static TheoryData<string> Pieces => [.. Everything.Pieces.Keys];

    [Fact]
    public static void Everything_has_a_piece_of_every_kind()
    {
        var document = Everything.Document;
        Assert.Equal(Kinds(typeof(Block)), Trees.Blocks(document.Blocks).Select(block => block.GetType()).ToHashSet());
        Assert.Equal(Kinds(typeof(Chart)), SampleCharts.All.Select(chart => chart.GetType()).ToHashSet());
        Assert.Equal(Kinds(typeof(Inline)), Trees.Inlines(document).Select(inline => inline.GetType()).ToHashSet());

        static HashSet<Type> Kinds(Type family) =>
            [.. family.Assembly.GetTypes().Where(type => type.BaseType == family)];
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public static void Each_piece_is_written_as_Word_has_it(string name)
    {
        var next = new Paragraph(new([new Text("next")]));
        var file = Write(new Document(Paper.Properties, [Everything.Pieces[name], next]));
        Approved.Text(DocxFile.Readable(DocxFile.Body(file).Elements()), name);
    }

    [Fact]
    public static void Contents_list_the_headings_and_lead_to_them() => Approved.Text(DocxFile.Readable(DocxFile.Body(
        Write(new Document(Paper.Properties, [.. new[] { "contents", "heading", "numbered-heading" }
            .Select(name => Everything.Pieces[name])]))).Elements()));

    [Fact]
    public static void A_file_to_be_laid_out_differs_in_the_field_of_its_contents_alone()
    {
        var laidOut = DocxWriter.WriteForLayout(Everything.Document, Paper.Style, "report.docx");
        Assert.Empty(DocxFile.Faults(laidOut));
        var usual = Write(Everything.Document);
        Assert.Equal(DocxFile.Paragraphs(usual), DocxFile.Paragraphs(laidOut));
        Assert.Equal(3, Count(usual, "fldChar") - Count(laidOut, "fldChar"));
        var gone = Assert.Single(Elements(usual, "instrText").Select(field => field.Value)
            .Except(Elements(laidOut, "instrText").Select(field => field.Value)));
        Assert.StartsWith(" TOC ", gone, StringComparison.Ordinal);

        static IEnumerable<XElement> Elements(OutputFile file, string name) =>
            DocxFile.Body(file).Descendants().Where(element => element.Name.LocalName == name);

        static int Count(OutputFile file, string name) => Elements(file, name).Count();
    }

    [Fact]
    public static void Everything_is_valid() => Assert.Empty(DocxFile.Faults(Write(Everything.Document)));

    [Fact]
    public static void A_paper_is_valid()
    {
        var read = Paper.Read();
        Assert.Empty(read.Problems);
        Assert.Empty(DocxFile.Faults(Write(read.Value!)));
    }

    [Fact]
    public static void The_same_document_gives_the_same_bytes()
    {
        var style = HouseStyle.Read(StarterStyle.Write().Content, "again.docx").Value!;
        var first = DocxWriter.Write(Paper.Read().Value!, Paper.Style);
        Assert.Equal(first.Content.ToArray(), DocxWriter.Write(Paper.Read().Value!, style).Content.ToArray());
    }

    [Fact]
    public static void The_parts_stand_in_a_fixed_order() =>
        Approved.Text(string.Join('\n', DocxFile.Names(Write(Everything.Document))));

    [Fact]
    public static void No_part_says_on_which_system_it_was_made()
    {
        var bytes = Write(Everything.Document).Content.ToArray();
        using var archive = new ZipArchive(new MemoryStream(bytes));
        Assert.All(archive.Entries, entry => Assert.Equal(0, entry.ExternalAttributes));
        var systems = new List<byte>();
        for (var at = 0; bytes.AsSpan(at).IndexOf("PK\u0001\u0002"u8) is var next and >= 0; at += next + 1)
        {
            systems.Add(bytes[at + next + 5]);
        }

        Assert.Equal(Enumerable.Repeat((byte)0, archive.Entries.Count), systems);
    }

    [Theory]
    [InlineData("docProps/core.xml")]
    [InlineData("docProps/custom.xml")]
    [InlineData("word/header.xml")]
    [InlineData("word/footer.xml")]
    [InlineData("word/_rels/document.xml.rels")]
    public static void What_stands_around_the_text_is_written(string part) => Approved.Text(
        DocxFile.Readable(DocxFile.Part(Write(Everything.Document), part)), Path.GetFileNameWithoutExtension(part));

    [Fact]
    public static void Each_numbered_list_starts_where_it_says()
    {
        var numbering = DocxFile.Part(Write(Everything.Document), "word/numbering.xml");
        Approved.Text(DocxFile.Readable(numbering.Elements().Where(element => element.Name.LocalName == "num")));
    }

    [Fact]
    public static void Points_of_every_kind_have_a_form_on_each_of_nine_levels()
    {
        var numbering = DocxFile.Part(Write(Everything.Document), "word/numbering.xml");
        XNamespace w = Word.Main;

        var forms = numbering.Elements(w + "abstractNum")
            .Skip(1)
            .Select(format => string.Join(" ", format.Elements(w + "lvl").Select(level =>
            $"{level.Attribute(w + "ilvl")!.Value}:{level.Element(w + "lvlText")!.Attribute(w + "val")!.Value}"
            + $"@{level.Descendants(w + "ind").Single().Attribute(w + "left")!.Value}")));

        string Like(string ending) =>
            $"0:%1{ending}@425 1:%2{ending}@1145 2:%3{ending}@1570 3:%4{ending}@1995 4:%5{ending}@2420 "
                + $"5:%6{ending}@2845 6:%7{ending}@3270 7:%8{ending}@3695 8:%9{ending}@4120";
        Assert.Equal(
            ["0:•@425 1:•@1145 2:–@1570 3:–@1995 4:–@2420 5:–@2845 6:–@3270 7:–@3695 8:–@4120", Like("."), Like(")"),
                Like(")")],
            forms);
    }

    [Fact]
    public static void A_paper_without_a_notice_has_a_footer_without_a_gap()
    {
        var file = Write(Everything.Document with { Properties = Paper.Properties with { Notice = "" } });
        Assert.Empty(DocxFile.Faults(file));
        Assert.Single(DocxFile.Part(file, "word/footer.xml").Elements());
    }

    [Fact]
    public static void The_language_is_that_of_the_document()
    {
        var file = Write(Everything.Document with { Properties = Paper.Properties with { Language = "cy-GB" } });
        var settings = DocxFile.Part(file, "word/styles.xml").Descendants();
        Assert.Equal("cy-GB", settings.First(setting => setting.Name.LocalName == "lang").FirstAttribute!.Value);
    }

    [Theory]
    [MemberData(nameof(ValueTests.Values), MemberType = typeof(ValueTests))]
    public static void A_value_arrives_unchanged_and_the_file_is_valid(string value)
    {
        var files = ValueTests.Contexts.Select(context => Arrives(context, value)).ToArray();
        Assert.All(files.Take(3), file => Assert.Empty(DocxFile.Faults(file)));
    }

    [Fact]
    public static void Any_string_arrives_unchanged() =>
        Prop.ForAll(
            Gen.Elements(ValueTests.Contexts).ToArbitrary(),
            ValueTests.Strings().Filter(value => value.Length > 0),
            (context, value) => { Arrives(context, value); }).QuickCheckThrowOnFailure();

    private static OutputFile Arrives(string context, string value)
    {
        var read = Reading.Read(Reading.With(context, MarkedText.Value(value)));
        var file = Write(read.Value!);
        var expected = ValueTests.Expected(value);
        Assert.Contains(DocxFile.Paragraphs(file), text => text.Contains(expected, StringComparison.Ordinal));
        Assert.Contains(Ends(expected), Ends(TxtWriterTests.Text(read.Value!)), StringComparison.Ordinal);
        var page = HtmlFile.Paragraphs(HtmlWriter.Write(read.Value!));
        Assert.Contains(page, text => text.Contains(expected, StringComparison.Ordinal));
        return file;
    }

    /// <summary>Without what stands before the lines of points and quotations behind an end of line.</summary>
    private static string Ends(string text) =>
        string.Join('\n', text.Split('\n').Select((line, i) => i == 0 ? line : line.TrimStart(' ', '>')));

    private static OutputFile Write(Document document) => DocxWriter.Write(document, Paper.Style);
}
