using ScrutinyReport.Assessment;
using ScrutinyReport.Cli;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Reporting;
using ScrutinyReport.Tests.Acceptance;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Reporting;

/// <summary>A composite rank is worked out where a report prints one and nowhere else.</summary>
public static class CompositeViewTests
{
    private static readonly Lazy<ReportRequest> Request = new(() => ReportRequestReader.Read(
        WorkspaceReader.Read(Disk.Open(BuiltSample.Workspace())).Value!, "committee-report", "2023-24-Q4").Value!);

    // One authority without a number: a group that is ranked would not have it, and to rank this one fails.
    private static readonly Lazy<AssessedReport> Unrankable = new(() =>
    {
        var report = Pipeline.Assess(Request.Value, DatasetReader.Read(Request.Value.Data!)).Value!;
        return report with
        {
            Indicators =
            [
                .. report.Indicators.Select(one => one.Distribution is { } distribution
                    ? one with { Distribution = distribution with { Group = [.. distribution.Group.Select(value =>
                        value with { Number = null })] } }
                    : one),
            ],
        };
    });

    [Fact]
    public static void A_report_that_prints_none_does_not_work_it_out()
    {
        Assert.Contains(Unrankable.Value.Indicators, CompositeStanding.Counts);
        Assert.NotNull(Build(Unrankable.Value).Value);
    }

    [Fact]
    public static void A_report_that_prints_one_does()
    {
        var measure = Unrankable.Value.Indicators.First(CompositeStanding.Counts).Distribution!;
        Assert.Throws<InvalidOperationException>(() => Build(
            Unrankable.Value with { Against = new(measure, Polarity.LowIsGood), AgainstTitle = "expenditure" }));
    }

    private static Checked<MarkedText> Build(AssessedReport report) => ReportBuilder.Build(
        report, [.. report.Indicators.Select(one => one.Indicator)], Request.Value,
        new TemplateSource(Disk.Open(BuiltSample.Workspace()), "committee-report").Templates);
}
