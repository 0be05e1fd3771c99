using System.Xml.Linq;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests.Documents;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

public static class HouseStyleTests
{
    private static readonly XNamespace W = Word.Main;

    public static TheoryData<string> Asked => [.. StyleName.All];

    [Fact]
    public static void The_house_style_of_the_committee_report_is_the_built_in_one()
    {
        var bytes = File.ReadAllBytes(Checkout.At("templates/committee-report/house-style.docx"));
        Assert.Empty(DocxFile.Faults(new("house-style.docx", bytes)));
        Assert.Empty(HouseStyle.Read(bytes, "house-style.docx").Problems);
        foreach (var part in DocxFile.Names(StarterStyle.Write()))
        {
            Assert.True(
                XNode.DeepEquals(DocxFile.Part(StarterStyle.Write(), part), DocxFile.Part(new("", bytes), part)),
                $"{part} differs: write the file again from Writing/Docx/Starter");
        }
    }

    [Fact]
    public static void A_house_style_is_asked_for_every_style_that_a_document_uses_and_for_no_other()
    {
        static Line Words(string words) => new([new Text(words)]);
        var document = new Document(Paper.Properties,
        [
            new TableOfContents(Words("Contents"), 4),
            new Heading(3, Words("Third")) { Anchor = "third" },
            new Heading(4, Words("Fourth")) { Anchor = "fourth" },
            .. Everything.Pieces.Where(piece => piece.Key != "contents").Select(piece => piece.Value),
            new ListBlock(ListMark.Bullet, 1, [new([new Paragraph(Words("point")), new ListBlock(
                ListMark.Bullet, 1, [new([new Paragraph(Words("inner")), new Paragraph(Words("and more"))])])])]),
            new Paragraph(new([.. Enum.GetValues<Tone>().Select(tone => new BadgeInline(new("Word", tone), "Word"))])),
        ]);
        var file = DocxWriter.Write(document, Paper.Style);
        string[] names = ["pStyle", "rStyle", "tblStyle"];
        var used = DocxFile.Names(file)
            .Where(name => name is "word/document.xml" or "word/footnotes.xml"
                || name.StartsWith("word/partHeader", StringComparison.Ordinal))
            .SelectMany(name => DocxFile.Part(file, name).Descendants())
            .Where(element => names.Contains(element.Name.LocalName))
            .Select(element => (string)element.Attribute(W + "val")!)
            .Except(["Header"])
            .Append(StyleName.Normal);
        Assert.Equal(StyleName.All.Order(StringComparer.Ordinal), used.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public static void Each_style_that_is_missing_is_named(string name)
    {
        var style = Without(xml => xml.Elements(W + "style").Where(Called(name)));
        var problem = Assert.Single(style.Problems, one => one.Code == "SR0602");
        Assert.Contains($"`{Paper.Style.Styles.ShownName(name)}`", problem.Message, StringComparison.Ordinal);
        Assert.True(style.Value!.Styles.IsBuiltIn(name));
        Assert.Empty(DocxFile.Faults(DocxWriter.Write(Everything.Document, style.Value)));
    }

    [Theory]
    [InlineData("Arial", 20, false)]
    [InlineData("Verdana", 24, true)]
    public static void A_table_that_its_letters_are_too_large_for_is_named(string font, int size, bool isNamed)
    {
        var style = Changed(xml =>
        {
            Run(xml, "TableText", "sz").SetAttributeValue(W + "val", size);
            Style(xml, "TableText")
                .Element(W + "rPr")!.AddFirst(new XElement(W + "rFonts", new XAttribute(W + "ascii", font)));
        });
        var columns = string.Concat(Enumerable.Repeat("| Apprenticeships ", 5));
        var table = $"{columns}|\n{string.Concat(Enumerable.Repeat("|---", 5))}|\n{string.Concat(Enumerable.Repeat("| 1 ", 5))}|\n";
        var document = MarkdownReader.Read(
            MarkedText.Plain($"# Report\n\n::: table\nA table\n\n{table}:::\n\n::: landscape\n{table}:::\n"),
            Paper.Properties).Value!;

        var problems = TableFit.Problems(document, style.Value!).ToArray();

        Assert.Equal(isNamed, problems.Length > 0);
        if (isNamed)
        {
            Approved.Text(TreeText.Of([.. problems]));
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

    [Theory]
    [InlineData("1000000", true)]
    [InlineData(" 11906 ", true)]
    [InlineData("1000001", false)]
    [InlineData("99999999999", false)]
    [InlineData("-1000001", false)]
    [InlineData("210mm", false)]
    [InlineData("", false)]
    public static void A_page_has_a_size_in_numbers(string width, bool isOne)
    {
        var read = WithPart("word/document.xml", xml => Assert.Single(
            xml.Descendants(W + "pgSz").Take(1)).SetAttributeValue(W + "w", width));
        Assert.Equal(isOne ? [] : ["SR0608"], read.Problems.Select(problem => problem.Code));
        Assert.Equal(isOne, read.Value is not null);
    }

    [Fact]
    public static void Numbers_that_are_none_are_named_each_of_its_kind_once()
    {
        var styles = Changed(xml =>
        {
            foreach (var size in xml.Descendants(W + "sz"))
            {
                size.SetAttributeValue(W + "val", "large");
            }

            xml.Descendants(W + "tblCellMar").Elements(W + "left").First().SetAttributeValue(W + "w", "wide");
        });
        var lists = WithPart("word/numbering.xml", xml =>
            xml.Elements(W + "num").First().SetAttributeValue(W + "numId", "99999999999"));
        Assert.Null(styles.Value);
        Assert.Null(lists.Value);
        Approved.Text(TreeText.Of(styles.Problems) + TreeText.Of(lists.Problems));
    }

    [Fact]
    public static void A_file_without_styles_lacks_each_of_them()
    {
        var package = WordPackage.Read(StarterStyle.Write().Content);
        var without = (package with
        {
            Parts = package.Parts.RemoveAll(part => part.Name == "word/styles.xml"),
            Links = package.Links.RemoveAll(link => link.Target == "word/styles.xml"),
        }).Write();
        var inventory = StyleInventory.Of(without, "style.docx");
        Assert.DoesNotContain(inventory.Value!.Styles, style => style.IsThere);
        Assert.Empty(DocxFile.Faults(DocxWriter.Write(Everything.Document,
            HouseStyle.Read(without, "style.docx").Value!)));
        Approved.Text(TreeText.Of(inventory.Problems));
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
        var link =
            new WordLink(settings.Name, "rId1", Word.Relation("attachedTemplate"), "file:///C:/Users/a/b.dotx", true);
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
        var pairs = new StyleContrast(Paper.Style).Pairs().ToArray();
        Assert.True(pairs.Length > 40);
        Assert.DoesNotContain(pairs, pair => !pair.IsEnough);
    }

    [Fact]
    public static void Colours_that_cannot_be_read_are_named_wherever_they_are()
    {
        var changed = Changed(xml =>
        {
            Run(xml, "Heading2", "color").SetAttributeValue(W + "val", "8FAADC");
            Run(xml, "BadgeFair", "color").SetAttributeValue(W + "val", "FFFFFF");
            Style(xml, "Callout").Add(new XElement(
                W + "rPr", new XElement(W + "color", new XAttribute(W + "themeColor", "accent1"))));
            var callout = Style(xml, "Callout").Descendants(W + "shd").Single();
            callout.SetAttributeValue(W + "fill", "auto");
            callout.SetAttributeValue(W + "themeFill", "accent1");
            callout.SetAttributeValue(W + "themeFillTint", "99");
            Style(xml, "ReportTable").Descendants(W + "shd").Single().SetAttributeValue(W + "fill", "D9E2F3");
        });
        Approved.Text(TreeText.Of(new StyleContrast(changed.Value!).Problems("style.docx")));
    }

    [Fact]
    public static void A_changed_heading_is_in_the_next_report()
    {
        var style = Changed(xml =>
        {
            Run(xml, "Heading2", "color").SetAttributeValue(W + "val", "7030A0");
            Run(xml, "Heading2", "sz").SetAttributeValue(W + "val", "36");
        });
        Assert.Empty(style.Problems);
        var written = DocxFile.Part(DocxWriter.Write(Everything.Document, style.Value!), "word/styles.xml");
        Assert.Equal("7030A0", (string)Run(written, "Heading2", "color").Attribute(W + "val")!);
        Assert.Equal("36", (string)Run(written, "Heading2", "sz").Attribute(W + "val")!);
    }

    [Theory]
    [InlineData("one")]
    [InlineData("another")]
    public static void The_logo_of_the_header_is_in_the_next_report(string logo)
    {
        var image = System.Text.Encoding.UTF8.GetBytes(logo);
        var package = WordPackage.Read(StarterStyle.Write().Content);
        var header = package.Part("word/header.xml")!;
        var xml = header.Xml();
        xml.AddFirst(Picture("rId7"));
        var changed = package with
        {
            Parts = package.Parts.Replace(header, header.With(xml)).Add(new("word/media/logo.png", "image/png", image)),
            Links = package.Links.Add(new(header.Name, "rId7", Word.Relation("image"), "word/media/logo.png")),
        };
        var style = HouseStyle.Read(changed.Write(), "style.docx");
        Assert.Empty(style.Problems);
        var written = DocxWriter.Write(Everything.Document, style.Value!);
        Assert.Empty(DocxFile.Faults(written));
        var back = WordPackage.Read(written.Content);
        Assert.Equal(image, back.Part("word/media/logo.png")!.Content.ToArray());

        // The page that carries the mark of a part has a header of its own, with the same logo.
        Assert.Equal(["word/header.xml", "word/partHeader1.xml"],
            back.Links.Where(link => link.Target == "word/media/logo.png").Select(link => link.Source).Order());
        Assert.Equal(1, StyleInventory.Of(changed.Write(), "style.docx").Value!.Pictures);
    }

    [Fact]
    public static void Pages_without_a_notice_or_a_number_are_named_and_the_notice_is_printed_all_the_same()
    {
        var package = WordPackage.Read(StarterStyle.Write().Content);
        var footer = package.Part("word/footer.xml")!;
        var plain =
            new XElement(W + "ftr", new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", "County Hall"))));
        var style = HouseStyle.Read(
            (package with { Parts = package.Parts.Replace(footer, footer.With(plain)) }).Write(), "style.docx");
        Approved.Text(TreeText.Of(style.Problems));
        var written = DocxWriter.Write(Everything.Document, style.Value!);
        Assert.Empty(DocxFile.Faults(written));
        Assert.Equal(
            Paper.Properties.Notice + "County Hall", DocxFile.Part(written, "word/footer.xml").Value);
    }

    [Fact]
    public static void A_control_around_a_paragraph_is_filled_like_one_inside()
    {
        var package = WordPackage.Read(StarterStyle.Write().Content);
        var header = package.Part("word/header.xml")!;
        var xml = header.Xml();
        var control = xml.Descendants(W + "sdt").Single();
        var around = new XElement(W + "sdt", control.Element(W + "sdtPr"), new XElement(
            W + "sdtContent", new XElement(W + "p", control.Element(W + "sdtContent")!.Elements())));
        xml.ReplaceNodes(around);
        var style = HouseStyle.Read(
            (package with { Parts = package.Parts.Replace(header, header.With(xml)) }).Write(), "style.docx").Value!;
        var written = DocxWriter.Write(Everything.Document, style);
        Assert.Empty(DocxFile.Faults(written));
        Assert.Equal(Paper.Properties.Header, DocxFile.Part(written, "word/header.xml").Value);
    }

    [LibreOfficeFact]
    public static void A_house_style_that_LibreOffice_saved_is_as_good()
    {
        var saved = LibreOffice.Convert(StarterStyle.Write().Content.ToArray(), "docx", "docx:MS Word 2007 XML");
        var style = HouseStyle.Read(saved, "style.docx");
        Assert.Equal("", TreeText.Of(style.Problems));
        var written = DocxWriter.Write(Everything.Document, style.Value!);
        Assert.Empty(DocxFile.Faults(written));
        Assert.Contains(DocxFile.Names(written), name => name.StartsWith("word/header", StringComparison.Ordinal)
            && DocxFile.Part(written, name).Value == Paper.Properties.Header);
        Assert.Equal(Paper.Style.Landscape.TextWidth, style.Value!.Landscape.TextWidth);
        Assert.All(StyleName.All, name => Assert.Equal(Paper.Style.Styles.Size(name), style.Value.Styles.Size(name)));
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

    private static Checked<HouseStyle> Changed(Action<XElement> change) => WithPart("word/styles.xml", change);

    private static Checked<HouseStyle> WithPart(string name, Action<XElement> change)
    {
        var package = WordPackage.Read(StarterStyle.Write().Content);
        var part = package.Part(name)!;
        var xml = part.Xml();
        change(xml);
        var changed = package with { Parts = package.Parts.Replace(part, part.With(xml)) };
        return HouseStyle.Read(changed.Write(), "style.docx");
    }

    private static XElement Style(XElement styles, string id) => styles.Elements(W + "style").Single(Called(id));

    private static XElement Run(XElement styles, string id, string setting) =>
        Style(styles, id).Element(W + "rPr")!.Element(W + setting)!;

    private static XElement Picture(string id) => XElement.Parse($"""
        <w:p xmlns:w="{Word.Main}" xmlns:r="{Word.Relationships}"
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:r><w:drawing>
        <wp:inline><wp:extent cx="720000" cy="360000"/><wp:docPr id="1" name="Logo" descr="The council's logo"/>
        <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
        <pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr>
        <pic:blipFill><a:blip r:embed="{id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
        <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="720000" cy="360000"/></a:xfrm>
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
        </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
        """);
}
