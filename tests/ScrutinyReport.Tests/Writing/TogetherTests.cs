using System.Xml.Linq;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

/// <summary>What stays on a page together: a plus for each row or paragraph that keeps with the next.</summary>
public static class TogetherTests
{
    [Theory]
    [InlineData(1, false, "-")]
    [InlineData(1, true, "+")]
    [InlineData(2, false, "+-")]
    [InlineData(6, false, "+++++-")]
    [InlineData(6, true, "++++++")]
    [InlineData(7, false, "+----+-")]
    [InlineData(7, true, "+----++")]
    public static void Of_a_table_all_rows_of_a_short_one_else_the_first_two_and_the_last_two(
        int rows, bool hasNote, string expected)
    {
        var (head, body) =
            ("| Indicator | Value |\n|---|---|\n", string.Concat(Enumerable.Repeat("| one | 1 |\n", rows)));
        var note = hasNote ? "\nA note.\n" : "";
        var table = Body($"::: table\nA table\n\n{head}{body}{note}:::\n")
            .Elements()
            .Single(one => one.Name.LocalName == "tbl");
        var kept = table.Elements().Where(one => one.Name.LocalName == "tr").Skip(1).Select(row =>
            Assert.Single(row.Descendants().Where(one => one.Name.LocalName == "p").Select(Keeps).Distinct()));
        Assert.Equal(expected, string.Concat(kept));
    }

    [Theory]
    [InlineData("Before:\n\n- one\n\nAfter.\n", "+--")]
    [InlineData("Before:\n\n- one\n- two\n- three\n- four\n\nAfter.\n", "++++--")]
    [InlineData("Before:\n\n- one\n- two\n- three\n- four\n- five\n\nAfter.\n", "++--+--")]
    [InlineData("Before:\n\n- one\n  - inner\n- two\n- three\n- four\n- five\n", "+++--+-")]
    [InlineData("- one\n- two\n\nAfter.\n", "+--")]
    public static void A_list_with_what_introduces_it_all_of_a_short_one_else_the_first_two_points_and_the_last_two(
        string text, string expected) =>
        Assert.Equal(expected, Kept(text));

    [Theory]
    [InlineData("One\n", "-")]
    [InlineData("One\n\nTwo\n\nThree\n", "++-")]
    public static void The_officers_to_contact(string officers, string expected) =>
        Assert.Equal(expected + "-", Kept($"::: contacts\n{officers}:::\n\nAfter.\n"));

    /// <summary>
    /// The table is its rows; the paragraph below a table without notes is the empty one that ends it.
    /// </summary>
    [Theory]
    [InlineData("", "Key\n\n- one\n- two\n", "[++]+++-")]
    [InlineData("A note.\n\n", "Key\n\n- one\n- two\n", "[++]+++-")]
    [InlineData("A note.\n\n", "", "[++]-")]
    [InlineData("", "", "[+-]-")]
    [InlineData("", "1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n7\n\n8\n\n9\n\n10\n", "[++]++++++++++-")]
    [InlineData("", "1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n7\n\n8\n\n9\n\n10\n\n11\n", "[+-]------------")]
    public static void What_little_stands_below_the_last_table_of_landscape_pages_and_the_table(
        string note, string below, string expected)
    {
        var body = Body($"::: landscape\n::: table\nA table\n\n| Indicator | Value |\n|---|---|\n| one | 1 |\n| two | 2 |\n\n{note}:::\n\n{below}:::\n");
        Assert.Equal(expected, string.Concat(body.Elements().Skip(1).Select(one => one.Name.LocalName switch
        {
            "p" => Keeps(one),
            "tbl" => $"[{string.Concat(one.Elements().Where(row => row.Name.LocalName == "tr").Skip(1).Select(row => Keeps(row.Descendants().First(cell => cell.Name.LocalName == "p"))))}]",
            _ => "",
        })));
    }

    private static string Kept(string text) =>
        string.Concat(Body(text).Elements().Where(one => one.Name.LocalName == "p").Select(Keeps));

    private static XElement Body(string text)
    {
        var read = MarkdownReader.Read(MarkedText.Plain(text), Paper.Properties);
        Assert.Empty(read.Problems);
        return DocxFile.Body(DocxWriter.Write(read.Value!, Paper.Style));
    }

    private static string Keeps(XElement paragraph) =>
        paragraph.Elements().First().Elements().Any(one => one.Name.LocalName == "keepNext") ? "+" : "-";
}
