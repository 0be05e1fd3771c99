using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>One of the things that a cell may say, and the words for it; the first is the one we suggest.</summary>
internal sealed record Choice<T>(T Value, params ImmutableArray<string> Words);

/// <summary>Reads cells that hold one of a few words.</summary>
internal static class ChoiceWords
{
    public static readonly ImmutableArray<Choice<Polarity>> Polarities =
    [
        new(Polarity.HighIsGood, "high", "high = good", "high is good", "higher is better", "bigger is better"),
        new(Polarity.LowIsGood, "low", "low = good", "low is good", "lower is better", "smaller is better"),
        new(Polarity.None, "none", "n/a", "na", "no polarity", "not applicable", "neutral", "-"),
    ];

    public static readonly ImmutableArray<Choice<ValueKind>> Kinds =
    [
        new(ValueKind.Percent, "percent", "percentage", "%"),
        new(ValueKind.Number, "number", "count", "no."),
        new(ValueKind.Rate, "rate", "ratio", "score"),
    ];

    public static readonly ImmutableArray<Choice<Frequency>> Frequencies =
    [
        new(Frequency.Quarter, "quarter", "quarterly"),
        new(Frequency.Term, "term", "termly"),
        new(Frequency.Year, "annual", "year", "yearly", "annually"),
        new(Frequency.Month, "month", "monthly"),
        new(Frequency.LastMonthOfQuarter, "last mth of qtr", "last month of quarter", "last month of the quarter"),
        new(Frequency.HalfTerm, "half term", "half-term", "half-termly"),
    ];

    public static readonly ImmutableArray<Choice<Basis>> Bases =
    [
        new(Basis.Quarter, "quarter"),
        new(Basis.YearToDate, "year to date", "year-to-date", "ytd"),
        new(Basis.RollingYear, "rolling 12 months", "rolling-12-months", "rolling year"),
        new(Basis.Snapshot, "snapshot"),
        new(Basis.Term, "term"),
        new(Basis.Year, "year"),
    ];

    public static readonly ImmutableArray<Choice<bool>> YesAndNo =
        [new(true, "yes", "true"), new(false, "no", "false")];

    public static readonly ImmutableArray<Choice<ComparedWith>> Comparisons =
    [
        new(ComparedWith.Previous, "previous"),
        new(ComparedWith.YearAgo, "year-ago", "year ago"),
        new(ComparedWith.Both, "both"),
    ];

    public static readonly ImmutableArray<Choice<RagKind>> RagPolicies =
    [
        new(RagKind.TargetThenQuartile, "target-then-quartile"),
        new(RagKind.QuartileAndTrend, "quartile-and-trend"),
        new(RagKind.TargetAndIntervention, "target-and-intervention", "floor"),
        new(RagKind.TargetAndTolerance, "target-and-tolerance"),
        new(RagKind.Thresholds, "thresholds"),
        new(RagKind.Range, "range"),
    ];

    public static readonly ImmutableArray<Choice<NeighbourModel>> NeighbourModels =
        [new(NeighbourModel.April2021, "april_2021"), new(NeighbourModel.May2025, "may_2025")];

    /// <summary>The word that we suggest for a value.</summary>
    public static string WordOf<T>(T value, ImmutableArray<Choice<T>> choices)
        where T : struct => choices.First(choice => choice.Value.Equals(value)).Words[0];

    /// <summary>
    /// What the cell says; null, with a problem, where it is none of the choices; null where there is no cell or it is
    /// empty.
    /// </summary>
    public static T? Read<T>(Cell? cell, string kind, ImmutableArray<Choice<T>> choices, ICollection<Problem> problems)
        where T : struct
    {
        if (cell is null)
        {
            return null;
        }

        var key = Words.Key(cell.Text);
        foreach (var choice in choices)
        {
            if (choice.Words.Any(word => Words.Key(word) == key))
            {
                return choice.Value;
            }
        }

        if (key.Length > 0)
        {
            problems.Add(DataProblems.NotOneOf(
                cell,
                kind,
                [.. choices.Select(choice => choice.Words[0])],
                choices.SelectMany(choice => choice.Words)));
        }

        return null;
    }
}
