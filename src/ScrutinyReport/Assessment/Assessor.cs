using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>Judges a quarter; the entry point of the stage.</summary>
internal static class Assessor
{
    public static Checked<AssessedReport> Assess(Dataset dataset, RuleSettings rules) =>
        throw new NotImplementedException($"{dataset.Quarter} {rules.Rag}");
}
