using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>The published quarters, judged with a small catalogue of the test's own.</summary>
internal static class Leicestershire
{
    private const string Catalogue = """
        id,name,polarity,decimals,unit,tolerance,benchmark
        reviews,Child protection cases which were reviewed within timescales,high,1,percent,,RevCP
        second-plans,Children becoming subject to a CPP for second or subsequent time,low,1,percent,,PrevRegCPR
        re-referrals,Re-referrals to CSC within 12 mths,low,1,percent,,ReReferral
        assessments,Assessments completed within 45 days,high,1,percent,0.3,Continue_Assess_Comp
        two-year-plans,CPP lasting 2 yrs or more open at the end of the quarter,low,1,percent,,CPPlans2yrsActive
        accommodation,Care leavers in suitable accommodation,high,1,percent,,CareLeaverAcc
        eet,Care leavers EET,high,1,percent,,CareLeaverEET
        neet,NEET young people aged 16-17,low,1,percent,,16-17 NEET
        """;

    public static readonly RuleSettings Rules = new() { Authority = 855, NeighbourModel = NeighbourModel.April2021 };

    public static readonly Lazy<Checked<AssessedReport>> Q4 = new(() => Assess(Q4Dataset()));

    /// <summary>The seven social-care indicators with a target, in the order of the paper.</summary>
    public static readonly string[] SocialCare =
        ["reviews", "second-plans", "re-referrals", "assessments", "two-year-plans", "accommodation", "eet"];

    public static AssessedIndicator Of(string id) => Q4.Value.Value!.Indicators.Single(one => one.Indicator.Id == id);

    public static Dataset Q4Dataset() => DatasetReader.Read(new()
    {
        Quarter = TestFiles.Q4,
        QuarterFile = TestFiles.Sample("data/2023-24-Q4.csv"),
        Catalogue = TestFiles.Text("indicators.csv", Catalogue),
        Benchmarks = [TestFiles.Sample("benchmarks/lait-2023.csv"), TestFiles.Sample("benchmarks/neighbours.csv")],
    }).Value!;

    public static Checked<AssessedReport> Assess(Dataset dataset) => Assessor.Assess(dataset, Rules);
}
