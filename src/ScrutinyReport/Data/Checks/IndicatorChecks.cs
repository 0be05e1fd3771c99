using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>Makes the indicator of a row from the catalogue and the row, and reports where the two differ.</summary>
internal static class IndicatorChecks
{
    private static readonly string[] Values = [QuarterColumns.Latest, QuarterColumns.Previous, QuarterColumns.YearAgo];

    private static readonly string[] Comparable =
        [QuarterColumns.Target, QuarterColumns.NationalAverage, QuarterColumns.RegionalAverage,
            QuarterColumns.NeighbourAverage];

    public static bool IsReportedIn(Indicator indicator, Quarter quarter) =>
        !(indicator.From > quarter) && !(indicator.To < quarter);

    /// <summary>
    /// The catalogue's indicator with what it leaves open filled from the row; derived where it has none.
    /// </summary>
    public static Indicator Resolve(
        QuarterRow row, string id, CatalogueEntry? entry, Period? latest, ICollection<Problem> problems)
    {
        var kindCell = row.Row.Find(QuarterColumns.ValueType);
        var polarityCell = row.Row.Find(QuarterColumns.Polarity);
        var kind = ChoiceWords.Read(kindCell, "value type", ChoiceWords.Kinds, problems);
        var polarity = ChoiceWords.Read(polarityCell, "polarity", ChoiceWords.Polarities, problems);
        var frequency = ChoiceWords.Read(row.Row.Find(QuarterColumns.Frequency), "frequency", ChoiceWords.Frequencies,
            problems);
        var known = entry?.Indicator ?? new Indicator
        {
            Id = id,
            Name = IndicatorNames.Tidy(row.Name.Text),
            Kind = ValueKind.Number,
            Decimals = 0,
            Polarity = Polarity.None,
            Frequency = Frequency.Quarter,
            Place = row.Name.Place,
            IsDerived = true,
        };
        Differences(row, entry, kind, polarity, problems);
        return known with
        {
            Kind = entry?.Kind ?? kind ?? (HasPercentSign(row) ? ValueKind.Percent : ValueKind.Number),
            Decimals = entry?.Decimals ?? Decimals(row),
            Polarity = entry?.Polarity ?? polarity
                ?? IndicatorNames.PolarityIn(row.Row.Text(QuarterColumns.Trend))
                ?? IndicatorNames.PolarityIn(row.Name.Text)
                ?? Polarity.None,
            Frequency = entry?.Frequency ?? frequency ?? FrequencyOf(latest),
        };
    }

    private static void Differences(
        QuarterRow row, CatalogueEntry? entry, ValueKind? kind, Polarity? polarity, ICollection<Problem> problems)
    {
        if (entry is null)
        {
            return;
        }

        var (indicator, table) = (entry.Indicator, row.Row);
        if (polarity is not null && entry.Polarity is { } owned && polarity != owned)
        {
            var word = ChoiceWords.WordOf(owned, ChoiceWords.Polarities);
            problems.Add(
                DataProblems.OtherWord(table.Find(QuarterColumns.Polarity)!, word, indicator.Place, indicator.Id));
        }

        if (kind is not null && entry.Kind is { } ownKind && kind != ownKind)
        {
            var word = ChoiceWords.WordOf(ownKind, ChoiceWords.Kinds);
            problems.Add(
                DataProblems.OtherWord(table.Find(QuarterColumns.ValueType)!, word, indicator.Place, indicator.Id));
        }

        if (indicator.Section is { } section && table.Find(QuarterColumns.Outcome) is { IsEmpty: false } outcome
            && Words.Slug(section) != Words.Slug(outcome.Text))
        {
            problems.Add(DataProblems.OtherWord(outcome, section, indicator.Place, indicator.Id));
        }

        // A count with decimals is an error of its own.
        if (entry is { Decimals: { } decimals } and not { Kind: ValueKind.Number, Decimals: 0 }
            && table.Find(QuarterColumns.Latest) is { } latest
            && NumberWords.ReadSigned(latest.Text) is { } number
            && number.Number != Math.Round(number.Number, decimals))
        {
            var places = decimals == 1 ? "1 decimal" : $"{new Display(0).Of(decimals)} decimals";
            problems.Add(DataProblems.OtherWord(latest, places, indicator.Place, indicator.Id));
        }
    }

    private static bool HasPercentSign(QuarterRow row) => Values
        .Concat(Comparable)
        .Any(heading => row.Row.Find(heading) is { HasPercentSign: true });

    /// <summary>
    /// The number of decimals seen most in the row's values, or in its averages where it has none; the larger where
    /// two are seen equally often.
    /// </summary>
    private static int Decimals(QuarterRow row) =>
        (Numbers(row, Values) is [_, ..] own ? own : Numbers(row, Comparable))
        .GroupBy(number => Math.Min(number.Decimals, 6))
        .OrderByDescending(group => group.Count())
        .ThenByDescending(group => group.Key)
        .Select(group => group.Key)
        .FirstOrDefault();

    private static PrintedNumber[] Numbers(QuarterRow row, string[] headings) =>
    [
        .. headings
            .Select(heading => row.Row.Find(heading))
            .Select(cell => cell is null ? null : NumberWords.ReadSigned(ValueWithCount.Split(cell).Value.Text))
            .OfType<PrintedNumber>(),
    ];

    private static Frequency FrequencyOf(Period? latest) => latest switch
    {
        TermPeriod => Frequency.Term,
        HalfTermPeriod => Frequency.HalfTerm,
        YearPeriod or CalendarYear or YearsPeriod => Frequency.Year,
        MonthPeriod => Frequency.Month,
        LastMonthOfQuarter => Frequency.LastMonthOfQuarter,
        _ => Frequency.Quarter,
    };
}
