using ScrutinyReport.Documents;

namespace ScrutinyReport.Tests.Documents;

public static class AppendixSplitTests
{
    private static readonly DocumentProperties Properties = new() { Title = "Report", Created = new(2024, 6, 4) };

    [Fact]
    public static void The_appendix_starts_with_the_first_pages_on_their_side_and_its_heading_is_its_title()
    {
        var (main, appendix) = AppendixSplit.Of(new(
            Properties,
            [Heading(1, "Report"), Heading(2, "Purpose"), new Landscape([Heading(2, "Appendix 1"), Heading(3, "Key")]), Heading(2, "Appendix 2")]));

        Assert.Equal("1 Report, 2 Purpose", Headings(main));
        Assert.Equal("Report", main.Properties.Title);
        Assert.Equal("1 Appendix 1, 2 Key, 1 Appendix 2", Headings(appendix!));
        Assert.Equal("Appendix 1", appendix!.Properties.Title);
    }

    [Fact]
    public static void A_report_without_such_pages_or_of_nothing_else_stays_whole()
    {
        var upright = new Document(Properties, [Heading(1, "Report")]);
        var wide = new Document(Properties, [new Landscape([Heading(1, "Report")])]);

        Assert.Equal((upright, null), AppendixSplit.Of(upright));
        Assert.Equal((wide, null), AppendixSplit.Of(wide));
    }

    private static Heading Heading(int level, string words) => new(level, new([new Text(words)]));

    private static string Headings(Document document) => string.Join(
        ", ", Trees.Blocks(document.Blocks).OfType<Heading>().Select(heading => $"{heading.Level} {heading.Content.PlainText}"));
}
