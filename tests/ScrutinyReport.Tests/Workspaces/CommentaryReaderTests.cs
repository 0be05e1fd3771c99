using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Workspaces;

public static class CommentaryReaderTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public static void The_text_starts_behind_the_lines_about_it(string lineEnd)
    {
        var source =
            Source("---\nowner: A. Analyst\ndate: 2024-05-01\n---\nThe rate rose.\n".ReplaceLineEndings(lineEnd));

        var commentary = CommentaryReader.Read(source).Value!;

        Assert.Equal("re-referrals", commentary.Subject);
        Assert.Equal("A. Analyst", commentary.Owner!.Value);
        Assert.Equal("commentary/2023-24-Q4/re-referrals.md:2:8", commentary.Owner.Place.ToString());
        Assert.Equal(new DateOnly(2024, 5, 1), commentary.Date!.Value);
        Assert.Equal("The rate rose." + lineEnd, source.Text[commentary.BodyStart..]);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Only text.\n", "Only text.\n")]
    [InlineData("---\n---\nText.\n", "Text.\n")]
    [InlineData("---\nowner: A\n---", "")]
    [InlineData("Text.\n---\nMore.\n", "Text.\n---\nMore.\n")]    // a rule in the text is the text's
    public static void Lines_about_the_text_may_be_missing(string text, string body)
    {
        var read = CommentaryReader.Read(Source(text));

        Assert.Empty(read.Problems);
        Assert.Equal(body, text[read.Value!.BodyStart..]);
    }

    [Fact]
    public static void Lines_that_do_not_end_are_a_problem() =>
        Approved.Text(WorkspaceOf.Listed(CommentaryReader.Read(Source("---\nowner: A\n\nText.\n")).Problems));

    [Fact]
    public static void Wrong_lines_are_reported_where_they_stand() => Approved.Text(
        WorkspaceOf.Listed(CommentaryReader.Read(Source("---\nonwer: A\ndate: 1 May\n---\nText.\n")).Problems));

    [Fact]
    public static void Commentary_on_what_the_report_does_not_have_is_a_problem()
    {
        var commentary = new[] { "safe", "re-referals", "weather" }
            .Select(subject => CommentaryReader.Read(Source("Text.\n", subject)).Value!);

        Approved.Text(WorkspaceOf.Listed(CommentaryReader.Unknown(commentary, ["safe", "re-referrals"])));
    }

    private static ScrutinyReport.Foundation.SourceText Source(string text, string subject = "re-referrals") =>
        WorkspaceOf.Text(text, $"commentary/2023-24-Q4/{subject}.md");
}
