namespace ScrutinyReport.Tests.Acceptance;

/// <summary>The report of the sample workspace as an officer would read it, approved whole.</summary>
public sealed class WholeReportTests(BuiltSample sample) : IClassFixture<BuiltSample>
{
    private const string Appendix = "[landscape]";

    [Fact]
    public void The_paragraphs() => Approved.Text(sample.Text[..sample.Text.IndexOf(Appendix, StringComparison.Ordinal)]);

    [Fact]
    public void The_dashboard() => Approved.Text(sample.Text[sample.Text.IndexOf(Appendix, StringComparison.Ordinal)..]);
}
