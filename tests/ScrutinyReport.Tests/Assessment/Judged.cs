using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>One row of a quarter file, judged.</summary>
internal static class Judged
{
    /// <summary>The only indicator; cells stand under their headings.</summary>
    public static AssessedIndicator One(
        string headings, string cells, RuleSettings? rules = null, string? catalogue = null) =>
        Whole($"{headings}\n{cells}\n", rules, catalogue).Value!.Indicators.Single();

    public static Checked<AssessedReport> Whole(
        string table, RuleSettings? rules = null, string? catalogue = null, string? overrides = null)
    {
        var request = TestFiles.Request(table) with
        {
            Catalogue = catalogue is null ? null : TestFiles.Text("indicators.csv", catalogue),
            Overrides = overrides is null ? null : TestFiles.Text("overrides.csv", overrides),
        };
        return DatasetReader.Read(request).Then(dataset => Assessor.Assess(dataset, rules ?? new()));
    }
}
