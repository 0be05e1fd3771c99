using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>A symbol that stands beside or for a figure, and what it means (METHODS 6).</summary>
internal sealed record Symbol(string Sign, string Meaning);

/// <summary>The symbols that a report uses, for its legend.</summary>
internal static class SymbolsView
{
    public static readonly Symbol Confidential = new("[c]", "confidential, so that nobody can be recognised");
    private static readonly Symbol Revised = new("[r]", "revised since it was first published");

    public static ViewType<Symbol> Type { get; } = new ViewType<Symbol>("symbol", "a symbol beside or for a figure")
        .Add("sign", Shape.Text, "as it is printed", "[r]", symbol => symbol.Sign)
        .Add("meaning", Shape.Text, "what it means", "revised since it was first published", symbol => symbol.Meaning);

    public static ImmutableArray<TemplateObject> Of(AssessedReport report)
    {
        var used = ImmutableArray.CreateBuilder<Symbol>();
        if (report.Indicators.Any(one => IsWithheld(one.Observation)) || report.Facts.Any(fact => fact.IsWithheld))
        {
            used.Add(Confidential);
        }

        if (report.Indicators.Any(one => one.Revision is not null))
        {
            used.Add(Revised);
        }

        return Type.Of(used);
    }

    private static bool IsWithheld(Observation row) => new[]
    {
        row.Latest, row.LatestNumerator, row.LatestDenominator, row.Previous, row.PreviousNumerator,
        row.PreviousDenominator, row.YearAgo,
    }.Any(reading => reading is Absence { Kind: AbsenceKind.Suppressed });
}
