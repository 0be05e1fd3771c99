using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>Reads <c>records.csv</c>: what was highest and lowest before the first quarter file (METHODS 2).</summary>
internal static class RecordReader
{
    private static readonly ImmutableArray<ColumnRule> Rules =
    [
        new("indicator", true), new("kind", true), new("value", true), new("period"), new("since", true),
        new("source", true),
    ];

    public static ImmutableArray<RecordFloor> Read(
        CsvTable file, ImmutableArray<Indicator> indicators, ImmutableArray<Observation> observations, Quarter quarter,
        ICollection<Problem> problems) =>
        TableReader.ReadStrict(file, Rules, problems) is { } table
            ? [.. table.Rows.Select(row => Of(row, indicators, observations, quarter, problems)).OfType<RecordFloor>()]
            : [];

    private static RecordFloor? Of(
        TableRow row, ImmutableArray<Indicator> indicators, ImmutableArray<Observation> observations, Quarter quarter,
        ICollection<Problem> problems)
    {
        if (!row.Requires(Rules.Where(rule => rule.IsRequired).Select(rule => rule.Heading), problems))
        {
            return null;
        }

        var indicator = indicators.FirstOrDefault(one => one.IsCalled(row.Text("indicator")));
        if (indicator is null)
        {
            problems.Add(DataProblems.RecordOfNothing(row.Find("indicator")!, indicators.Select(one => one.Id)));
        }

        RecordKind? kind =
            row.Text("kind") switch { "highest" => RecordKind.Highest, "lowest" => RecordKind.Lowest, _ => null };
        var number = NumberWords.Read(row.Text("value"));
        var since = PeriodWords.Read(row.Text("since"), quarter);
        Expect(kind is not null, row.Find("kind")!, "`highest` or `lowest`", problems);
        Expect(number is not null, row.Find("value")!, "a number such as 87.4%", problems);
        Expect(since?.LastDay is not null, row.Find("since")!, "a period such as 2019-20-Q1 or 2008/09", problems);
        if (indicator is null || kind is null || number is null || since?.LastDay is null)
        {
            return null;
        }

        var cell = row.Find("value")!;
        var period = row.Find("period") is { IsEmpty: false } when && AbsenceWords.Read(when.Text) is null
            ? PeriodWords.Read(Words.Tidy(when.Text), quarter)
            : null;
        Expect(period is null or { LastDay: not null }, row.Find("period") ?? cell,
            "a period such as 2019-20-Q1 or 2008/09", problems);
        Times(row, since, period, quarter, problems);
        ValueOf(cell, number.Value.Number, indicator,
            observations.FirstOrDefault(one => one.Indicator.Id == indicator.Id), problems);
        return new()
        {
            Indicator = indicator.Id,
            Kind = kind.Value,
            Value = new(number.Value.Number, indicator.Display, new FromCell(cell.Place, cell.Heading, cell.Text)),
            Since = since,
            Period = period,
            Source = row.Text("source"),
        };
    }

    /// <summary>A record was set since the time that is known of, and before the report's quarter was over.</summary>
    private static void Times(
        TableRow row, Period since, Period? period, Quarter quarter, ICollection<Problem> problems)
    {
        var from = since.FirstDay;
        if (from > quarter.LastDay)
        {
            problems.Add(DataProblems.RecordOutOfTime(row.Find("since")!,
                $"begins after {quarter}, the report's quarter"));
        }
        else if (period?.FirstDay > quarter.LastDay)
        {
            problems.Add(DataProblems.RecordOutOfTime(row.Find("period")!,
                $"begins after {quarter}, the report's quarter"));
        }
        else if (period?.LastDay < from)
        {
            problems.Add(DataProblems.RecordOutOfTime(row.Find("period")!,
                $"was over before {since}, since when records are known"));
        }
    }

    private static void ValueOf(
        Cell cell, decimal number, Indicator indicator, Observation? observation, ICollection<Problem> problems)
    {
        var isPercent = indicator.Kind == ValueKind.Percent;
        if (isPercent && number > 100)
        {
            problems.Add(DataProblems.Over100(cell, indicator.Id));
        }
        else if (number < 0 && (isPercent || indicator.IsCount))
        {
            problems.Add(DataProblems.BelowZero(cell, indicator.Id));
        }
        else if (observation is not null && ObservationChecks.IsAFractionFor(observation, cell, number))
        {
            problems.Add(DataProblems.LooksLikeAFraction(cell, FractionAmong.Indicator, indicator.Id));
        }
    }

    private static void Expect(bool holds, Cell cell, string what, ICollection<Problem> problems)
    {
        if (!holds)
        {
            problems.Add(DataProblems.NotReadable(cell, what));
        }
    }
}
