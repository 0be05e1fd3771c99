using System.Text;
using ScrutinyReport.Documents;
using ScrutinyReport.Tests.Documents;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

public static class TxtWriterTests
{
    [Fact]
    public static void Everything_reads_as_text() => Approved.Text(Text(Everything.Document));

    [Fact]
    public static void Numbers_run_on_through_the_document() => Assert.Equal(
        Enumerable.Range(1, 41),
        Text(Paper.Read().Value!).Split('\n')
            .Select(line => line.Split(". ")[0])
            .Where(start => !start.StartsWith(' ') && int.TryParse(start, out _))
            .Select(start => int.Parse(start, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("a\\\nb", "a\nb\n")]
    [InlineData("- a\\\n  b\n- c\\\n  d", "- a\n  b\n- c\n  d\n")]
    [InlineData("10. a\\\n    b\n    - c\\\n      d", "10. a\n    b\n\n    - c\n      d\n")]
    [InlineData("> q\\\n> r", "> q\n> r\n")]
    [InlineData("> - l\\\n>   m", "> - l\n>   m\n")]
    [InlineData("::: callout\na\\\nb\n:::", "! a\n! b\n")]
    [InlineData("::: numbered\na\\\nb\n\n::: unnumbered\nc\\\nd\n:::\n:::", "1. a\nb\n\n    c\n    d\n")]
    public static void A_line_that_ends_inside_a_paragraph_is_followed_by_one_as_far_in(
        string markdown, string expected) =>
        Assert.Equal(expected, Text(Reading.Read(markdown).Value!));

    internal static string Text(Document document) => Encoding.UTF8.GetString(TxtWriter.Write(document).Content.Span);
}
