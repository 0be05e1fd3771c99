using ScrutinyReport.Foundation;

namespace ScrutinyReport.Changes;

/// <summary>What can be wrong with the earlier build that a report is compared with.</summary>
internal static class ChangesProblems
{
    public static Problem NoRecord(string file) => Problem.Warning(
        "SR0415", Place.WholeFile(file), "there is no record of an earlier build here, so nothing is compared",
        "every build keeps one beside its outputs, `....content.json`; `build --draft` makes that of a draft");

    public static Problem NotARecord(string file) => Problem.Warning(
        "SR0416", Place.WholeFile(file), "this is no record of what a report said, so nothing is compared",
        "name the `....content.json` of an earlier build");

    public static Problem OtherReport(string file, ReportContent content) => Problem.Warning(
        "SR0417", Place.WholeFile(file),
        $"this is the record of `{content.Report}` of {content.Quarter}, another report, so nothing is compared",
        "name the record of an earlier build of this one");

    public static Problem OfAnotherCouncil(string file, string council) => Problem.Warning(
        "SR0418", Place.WholeFile(file),
        $"this is the record of another council's report ({council}), so nothing is compared",
        "name a record of this council; where it is this one under an earlier name, build anew to have one");
}
