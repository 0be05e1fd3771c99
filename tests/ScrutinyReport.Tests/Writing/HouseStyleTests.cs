using System.Globalization;
using System.Xml.Linq;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests.Documents;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

public static class HouseStyleTests
{
    private static readonly XNamespace W = Word.Main;

    [Fact]
    public static void The_house_style_of_the_committee_report_is_the_built_in_one()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Root(), "templates", "committee-report", "house-style.docx"));
        Assert.Empty(DocxFile.Faults(new("house-style.docx", bytes)));
        Assert.Empty(HouseStyle.Read(bytes, "house-style.docx").Problems);
        foreach (var part in DocxFile.Names(StarterStyle.Write()))
        {
            Assert.True(
                XNode.DeepEquals(DocxFile.Part(StarterStyle.Write(), part), DocxFile.Part(new("", bytes), part)),
                $"{part} differs: write the file again from Writing/Starter");
        }
    }

    [Fact]
    public static void A_missing_style_is_named_and_looks_as_built_in()
    {
        var style = Without(xml => xml.Elements(W + "style").Where(Called("Callout", "NumberedParagraph")));
        Approved.Text(TreeText.Of(style.Problems));
        Assert.Empty(DocxFile.Faults(DocxWriter.Write(Everything.Document, style.Value!)));
    }

    [Fact]
    public static void A_numbered_style_without_numbering_is_named_and_numbered_as_built_in()
    {
        var style = Without(xml =>
            xml.Elements(W + "style").Where(Called("NumberedParagraph")).Descendants(W + "numPr"));
        Approved.Text(TreeText.Of(style.Problems));
        Assert.Empty(DocxFile.Faults(DocxWriter.Write(Everything.Document, style.Value!)));
        Assert.Equal((6, 0), style.Value!.Styles.NumberingOf(StyleName.NumberedParagraph));
    }

    [Fact]
    public static void A_deeper_number_that_hangs_on_no_number_above_is_named_and_made_to()
    {
        var style = Without(xml =>
            xml.Elements(W + "style").Where(Called("NumberedParagraph2")).Descendants(W + "numPr"));
        Approved.Text(TreeText.Of(style.Problems));
        Assert.Equal((1, 1), style.Value!.Styles.NumberingOf(StyleName.NumberedParagraph2));
    }

    [Theory]
    [InlineData("not a zip at all")]
    [InlineData("")]
    public static void A_file_that_is_not_from_Word_is_named(string content)
    {
        var read = HouseStyle.Read(System.Text.Encoding.UTF8.GetBytes(content), "style.docx");
        Assert.Null(read.Value);
        Approved.Text(TreeText.Of(read.Problems));
    }

    [Fact]
    public static void A_style_is_found_by_its_name_where_Word_translated_its_id()
    {
        var style = Changed(xml =>
        {
            foreach (var id in xml.Descendants().Attributes().Where(attribute => attribute.Value == "Heading2"))
            {
                id.Value = "berschrift2";
            }
        });
        Assert.Empty(style.Problems);
        Assert.Equal("berschrift2", style.Value!.Styles.IdOf("Heading2"));
    }

    [Fact]
    public static void The_template_on_somebodys_disk_stays_out_of_the_report()
    {
        var package = WordPackage.Read(StarterStyle.Write().Content);
        var settings = package.Part("word/settings.xml")!;
        var xml = settings.Xml();
        xml.Element(W + "zoom")!.AddAfterSelf(new XElement(
            W + "attachedTemplate", new XAttribute(XNamespace.Get(Word.Relationships) + "id", "rId1")));
        var link = new WordLink(settings.Name, "rId1", Word.Relation("attachedTemplate"), "file:///C:/Users/a/b.dotx", true);
        var changed = package with
        {
            Parts = package.Parts.Replace(settings, settings.With(xml)),
            Links = package.Links.Add(link),
        };
        var written = DocxWriter.Write(Everything.Document, HouseStyle.Read(changed.Write(), "style.docx").Value!);
        Assert.Empty(DocxFile.Faults(written));
        Assert.DoesNotContain("word/_rels/settings.xml.rels", DocxFile.Names(written));
    }

    [Fact]
    public static void What_is_printed_on_colour_can_be_read()
    {
        var styles = StarterStyle.Xml("styles").Elements(W + "style")
            .ToDictionary(style => (string)style.Attribute(W + "styleId")!);
        var header = styles["ReportTable"].Descendants(W + "shd").Single();
        Assert.True(Contrast(Colour(styles["TableHeader"]), (string)header.Attribute(W + "fill")!) >= 4.5);
        foreach (var badge in Enum.GetValues<Tone>().Select(StyleName.Badge))
        {
            var background = Paper.Style.Styles.Background(badge) ?? "FFFFFF";
            Assert.True(Contrast(Colour(styles[badge]), background) >= 4.5, badge);
        }

        var colours = styles.Values.Descendants(W + "color").Select(colour => (string)colour.Attribute(W + "val")!);
        foreach (var colour in colours.Where(colour => colour != "FFFFFF"))
        {
            Assert.True(Contrast(colour, "FFFFFF") >= 4.5, colour);
        }
    }

    [Fact]
    public static void No_text_is_too_small_to_read()
    {
        var styles = Paper.Style.Styles;
        Assert.True(styles.Size(StyleName.TableText) >= 18);
        Assert.All(
            new[] { StyleName.BodyText, StyleName.NumberedParagraph, StyleName.TableNote, StyleName.Caption },
            name => Assert.True(styles.Size(name) >= 22, name));
    }

    [Fact]
    public static void A_house_style_without_landscape_pages_has_its_pages_turned()
    {
        var turned = Paper.Style.Portrait.Turned();
        Assert.True(turned.IsLandscape);
        Assert.Equal(16838 - 2880, turned.TextWidth);
        Assert.False(turned.Turned().IsLandscape);
    }

    private static Func<XElement, bool> Called(params string[] ids) =>
        style => ids.Contains((string?)style.Attribute(W + "styleId"));

    private static Checked<HouseStyle> Without(Func<XElement, IEnumerable<XElement>> what) =>
        Changed(xml => what(xml).Remove());

    private static Checked<HouseStyle> Changed(Action<XElement> change)
    {
        var package = WordPackage.Read(StarterStyle.Write().Content);
        var part = package.Part("word/styles.xml")!;
        var xml = part.Xml();
        change(xml);
        var changed = package with { Parts = package.Parts.Replace(part, part.With(xml)) };
        return HouseStyle.Read(changed.Write(), "style.docx");
    }

    private static string Colour(XElement style) =>
        (string)style.Descendants(W + "color").Single().Attribute(W + "val")!;

    /// <summary>The contrast of two colours as WCAG 2.2 defines it: 1 to 21.</summary>
    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3)
            .Select(i => int.Parse(colour.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))
            .Select(part => part / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static string Root([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
