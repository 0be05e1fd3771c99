using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests.Documents;

namespace ScrutinyReport.Tests.Writing;

/// <summary>One of everything that a document can hold, each under its name.</summary>
internal static class Everything
{
    public static IReadOnlyDictionary<string, Block> Pieces { get; } = new Dictionary<string, Block>
    {
        ["title-block"] = new TitleBlock(
            [Words("Committee: 4 June 2024")], Words("Quarter 4 report"), [Words("Joint report")]),
        ["contents"] = new TableOfContents(Words("Contents"), 3),
        ["heading"] = new Heading(2, Words("Background")) { Anchor = "background" },
        ["paragraph"] = new Paragraph(Words("Not numbered.")),
        ["numbered-paragraph"] = new NumberedParagraph(new([1]), Words("Numbered.")),
        ["numbered-heading"] = new Heading(2, Words("Education")) { Number = new([2]), Anchor = "education" },
        ["numbered-paragraph-2"] = new NumberedParagraph(new([2, 1]), Words("Under the heading.")),
        ["numbered-paragraph-3"] = new NumberedParagraph(new([2, 1, 1]), Words("Under that.")),
        ["restarted"] = new NumberedParagraph(new([1]) { Restarts = true }, Words("From 1 again.")),
        ["continuation"] = new ContinuationParagraph(Words("Carries on.")),
        ["inlines"] = new Paragraph(Inlines),
        ["list"] = new ListBlock(ListMark.Bullet, 1,
        [
            new([new Paragraph(Words("a point")), new Paragraph(Words("and more of it"))]),
            new([new Paragraph(Words("another")), Steps with { Start = 1 }]),
        ]),
        ["indented-list"] = Steps with { Indented = true },
        ["letters"] = new ListBlock(ListMark.Letter, 1,
        [
            new([
                new Paragraph(Words("first")),
                new ListBlock(ListMark.Roman, 1, [new([new Paragraph(Words("inside"))])]),
            ]),
            new([new Paragraph(Words("second"))]),
        ]),
        ["table"] = new TableBlock(Grid with
        {
            Caption = Words("Two indicators"),
            Anchor = "two-indicators",
            Shares = [3, 1, 1],
            Description = "Their latest values and ratings.",
            Notes = [Words("Amber: target missed.")],
        }),
        ["bare-table"] = new TableBlock(Grid),
        ["trend-chart"] = new ChartBlock(SampleCharts.Trend)
        {
            Caption = Words("Reviews held in time"),
            Notes = [Words("Quarter 3 was not published.")],
        },
        ["standing-chart"] = new ChartBlock(SampleCharts.Standing),
        ["quadrant-chart"] = new ChartBlock(SampleCharts.Quadrant),
        ["ratings-chart"] = new ChartBlock(SampleCharts.Ratings),
        ["spark-line"] = new TableBlock(new(
            [new(Words("Indicator"), Alignment.Left), new(Words("Trend"), Alignment.Left)],
            [new([Words("Reviews in time"), new([Spark])])])),
        ["front-sheet"] = new FrontSheet(new(
            [new(Words("Item"), Alignment.Left), new(Words("Detail"), Alignment.Left)],
            [new([Words("Meeting date"), Words("4 June 2024")])])),
        ["contacts"] = new Contacts([Words("A. N. Officer, Director"), Words("B. Officer, Assistant Director")]),
        ["callout"] = new Callout([new Paragraph(Words("Set apart."))]),
        ["quotation"] = new Quotation([new Paragraph(Words("Somebody else's words."))]),
        ["quoted-list"] = new Quotation(
        [
            new Paragraph(Words("We ask for:")),
            new ListBlock(ListMark.Bullet, 1,
            [
                new([new Paragraph(Words("a point")), new Paragraph(Words("and more of it"))]),
                new([new Paragraph(Words("another")), Steps with { Start = 1 }]),
            ]),
        ]),
        ["callout-list"] = new Callout(
        [
            new Paragraph(Words("We ask for:")),
            new ListBlock(ListMark.Bullet, 1,
            [
                new([new Paragraph(Words("a point")), new Paragraph(Words("and more of it"))]),
                new([new Paragraph(Words("another")), Steps with { Start = 1 }]),
            ]),
        ]),
        ["deep-list"] =
            Deep(new Paragraph(Words("a point on the third level")), new Paragraph(Words("and more of it"))),
        ["landscape"] = new ShapedPages(PageShape.Landscape, [new Paragraph(Words("On its side."))]),
        ["landscape-a3"] = new ShapedPages(PageShape.LandscapeA3, [new Paragraph(Words("Wide."))]),
        ["portrait-a3"] = new ShapedPages(PageShape.PortraitA3, [new Paragraph(Words("Large."))]),
        ["portrait-in-landscape"] = new ShapedPages(PageShape.Landscape,
        [
            new Paragraph(Words("Wide before.")),
            new ShapedPages(PageShape.Portrait, [new Paragraph(Words("Upright inside."))]),
            new Paragraph(Words("Wide again.")),
        ]),
        ["part"] =
            new PartStart { Name = "second", OnRightHandPage = true, FirstPage = 47, Mark = Words("Agenda Item 11") },
        ["page-break"] = new PageBreak(),
    };

    public static Document Document { get; } =
        new(Paper.Properties, [.. Pieces.Values, new Paragraph(Words("After the break."))]);

    private static Line Inlines => new(
    [
        new Text("Plain, "),
        new Strong([new Text("strong "), Figure]),
        new Text(" and "),
        new Emphasis([new Text("stressed")]),
        new Text(" and "),
        new BadgeInline(new("Red", Tone.Poor), "Red"),
        new LineBreak(),
        new Text("two\nlines\tand  blanks "),
        new Link([new Text("a page")], "https://www.example.org/a b?c=d&e=f"),
        new Footnote(1, new([new Text("A note, "), new Link([new Text("a link")], "https://example.org/note")])),
        new Text(" and "),
        new Link([new Text("a heading")], "#background"),
        new Text(" and page "),
        new PageNumberInline(new("second", IsLast: false), "\u2026"),
    ]);

    private static ListBlock Deep(params Block[] third) =>
        Point(Words("first"), Point(Words("second"), new ListBlock(ListMark.Bullet, 1, [new([.. third])])));

    private static ListBlock Point(Line words, Block inside) =>
        new(ListMark.Bullet, 1, [new([new Paragraph(words), inside])]);

    private static ListBlock Steps => new(
        ListMark.Number, 3, [new([new Paragraph(Words("third"))]), new([new Paragraph(Words("fourth"))])]);

    private static Table Grid => new(
        [
            new(Words("Indicator"), Alignment.Left),
            new(Words("Latest"), Alignment.Right),
            new(Words("Rating"), Alignment.Centre),
        ],
        [
            new([Words("Reviews in time"), new([Figure]), Rating("Amber", Tone.Fair)]),
            new([Words("Re-referrals"), Words("24.1%"), Rating("not rated", Tone.Neutral)]),
        ]);

    private static SparkLineInline Spark => new(SampleCharts.Spark, SampleCharts.Spark.Alternative);

    private static FigureInline Figure => new(Reading.Percent(87.4m), "87.4%");

    private static Line Words(string words) => new([new Text(words)]);

    private static Line Rating(string word, Tone tone) => new([new BadgeInline(new(word, tone), word)]);
}
