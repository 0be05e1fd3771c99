using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>The problems of single cells and of rows.</summary>
internal static partial class DataProblems
{
    // Codes that a later look at the whole file asks for.
    public const string NotANumberOrInequalityCode = "SR0112";
    private const string SpreadsheetErrorCode = "SR0116";
    public const string NotANumberCode = "SR0124";
    public const string OverdueCode = "SR0128";
    public const string NotAPeriodCode = "SR0187";
    public const string TooEarlyCode = "SR0188";
    public const string NoRowOfQuarterCode = "SR0121";

    public static Problem NotATarget(Cell cell) => NotRead(
        NotANumberOrInequalityCode, cell, "is not a number or an inequality",
        "write a number, `>97.2%`, `<20.8%`, or N/A where there is no target");

    public static Problem NotAValue(Cell cell) => NotRead(
        NotANumberCode, cell, "is not a number",
        "write a number, or N/A, `not available` or nothing where there is none; why there is none goes into `Reason`");

    private static Problem NotRead(string code, Cell cell, string what, string hint)
    {
        var almost = AlmostNumber.Of(cell.Text);
        return Problem.Error(
            code, cell.Place, $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` {almost?.What ?? what}",
            almost?.Instead ?? hint);
    }

    public static Problem MarkWithoutNote(Cell cell, string mark, string id) => Problem.Warning(
        "SR0194", cell.Place,
        $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` has the mark of a footnote, but no line below the table opens with `{mark}`",
        $"put the note below the table, opening with `{mark}`, or take the mark away") with
    {
        Indicator = id,
    };

    public static Problem NotOneOf(Cell cell, string kind, ImmutableArray<string> offered, IEnumerable<string> known) =>
        Problem.Error(
            "SR0115", cell.Place, $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` is not a {kind}",
            Suggestion.Hint(Words.Tidy(cell.Text), known) ?? $"write one of: {string.Join(", ", offered)}");

    public static bool IsSpreadsheetError(Problem problem) => problem.Code == SpreadsheetErrorCode;

    public static Problem SpreadsheetError(Cell cell) => Problem.Error(
        SpreadsheetErrorCode, cell.Place,
        $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` is an error of the spreadsheet",
        "mend the formula; where there is no figure, write N/A or `not available`");

    public static Problem Over100(Cell cell, string id) => Problem.Error(
        "SR0117", cell.Place, $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` is more than 100%",
        "put the figure right; where more than 100 is possible, the indicator's `unit` is `rate`") with
    {
        Indicator = id,
    };

    public static Problem NotTheShare(Cell value, Figure numerator, Figure denominator, Figure share, string id) =>
        Problem.Warning(
            "SR0118", value.Place,
            $"`{Words.Tidy(value.Text)}` in `{value.Heading}` is not {numerator.Shown} of {denominator.Shown}, which is {share.Shown}",
            "put the figure, the numerator or the denominator right") with
        {
            Trail = [.. Places(numerator, "the numerator"), .. Places(denominator, "the denominator")],
            Indicator = id,
        };

    public static Problem TargetOnWrongSide(Target target, Indicator indicator) => Problem.Error(
        "SR0119", target.Cell.Place,
        $"the target `{Words.Tidy(target.Cell.Text)}` is on the wrong side: {WhatIsGood(indicator)}",
        "turn the inequality round, or put the polarity right") with
    { Indicator = indicator.Id };

    public static Problem TargetOutOfReach(Target target, Indicator indicator) => Problem.Warning(
        "SR0149", target.Cell.Place,
        $"no figure can meet the target `{Words.Tidy(target.Cell.Text)}`: it would be "
            + (target.Kind is TargetKind.MoreThan or TargetKind.AtLeast ? "more than the whole" : "less than nothing"),
        target is { Kind: TargetKind.MoreThan, Bound.Number: 100 } or { Kind: TargetKind.LessThan, Bound.Number: 0 }
            ? $"write `{target.Shown[0]}={target.Bound.Shown}` where that itself is good enough, or put the target right"
            : "put the target right") with
    { Indicator = indicator.Id };

    public static Problem InterventionBetterThanTarget(Observation observation) => Problem.Warning(
        "SR0165", observation.Levels.Intervention!.Cell.Place,
        $"the intervention level `{Words.Tidy(observation.Levels.Intervention.Cell.Text)}` is better than the target "
            + $"{observation.Target!.Shown}: {WhatIsGood(observation.Indicator)}",
        "compare both with the source, and the polarity: they may have changed places") with
    {
        Indicator = observation.Indicator.Id,
        Trail = [new(observation.Target.Cell.Place, "the target")],
    };

    public static Problem ForecastOfThePast(Cell cell, Period period, Quarter quarter) => Problem.Warning(
        "SR0139", cell.Place, $"a forecast for {period}, which was over before {quarter} ended: it is left out",
        $"write the time that the service looks ahead to, such as {quarter.Next} or the year, or leave the forecast empty");

    public static Problem NotAQuartile(Cell cell) => Problem.Error(
        "SR0120", cell.Place, $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` is not a quartile",
        "write 1 (top), 2, 3 or 4, or N/A where there is none");

    public static Problem NotThePeriodBefore(Cell cell, Period latest, Period expected, string id) => Problem.Warning(
        "SR0123", cell.Place, $"`{Words.Tidy(cell.Text)}` is not the period before {latest}, which is {expected}",
        "put the period right, or look whether the value beside it is of the period before") with
    { Indicator = id };

    public static Problem LooksLikeAFraction(Cell cell, FractionAmong among, string id) => Problem.Warning(
        "SR0125", cell.Place,
        $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` looks like a fraction" + among switch
        {
            FractionAmong.Fractions => ": the row has no percentage above 1, and none with its sign",
            FractionAmong.Column => " where all other percentages of the column have their sign",
            FractionAmong.Indicator => " where the indicator's figures are percentages",
            _ => " where the row's other figures are percentages",
        },
        "write it as a percentage, with its sign: a spreadsheet shows 0.874 as 87.4% and may save 0.874"
            + (among is FractionAmong.Fractions or FractionAmong.Column
                ? "; what is less than 1% takes the sign too"
                : "")) with
    {
        Indicator = id,
    };

    public static Problem NearlyTenfold(Cell cell, Cell earlier, string times, string id) => Problem.Warning(
        "SR0193", cell.Place,
        $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` is about {times} the `{Words.Tidy(earlier.Text)}` before it",
        "look whether a decimal point or a nought is in the wrong place; where the figure is right, accept the warning in accepted.yaml") with
    {
        Trail = [new(earlier.Place, "the value before")],
        Indicator = id,
    };

    public static Problem NoLatestValue(Cell cell, string id) => Problem.Warning(
        "SR0178", cell.Place, $"`{cell.Heading}` is empty, and nothing says why",
        "write the value; or why there is none: N/A, `not available`, `tbc` or [c], or the reason into `Reason`") with
    { Indicator = id };

    public static Problem NoPreviousValue(Cell cell, Cell period, string id) => Problem.Warning(
        "SR0179", cell.Place, $"`{cell.Heading}` is empty, but `{period.Heading}` has `{Words.Tidy(period.Text)}`",
        "write the value of that time, or why there is none: N/A, `not available` or [c]; or leave both empty") with
    { Indicator = id };

    public static Problem PercentSign(Cell cell, Indicator indicator) => new(
        "SR0126", indicator.Kind == ValueKind.Number ? Severity.Error : Severity.Warning, cell.Place,
        $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` is a percentage, but the indicator is a {KindWord(indicator.Kind)}",
        "put the indicator's `unit` or the figure right")
    {
        Indicator = indicator.Id,
    };

    public static Problem BehindItsLag(Cell cell, Indicator indicator, Period latest, Quarter reported)
    {
        var (behind, usual) = (latest.QuartersBefore(reported), ArrearsRule.UsualLag(latest));
        return Problem.Warning(
            OverdueCode, cell.Place,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the latest figure is of `{Words.Tidy(cell.Text)}`, {behind} quarter{(behind == 1 ? "" : "s")} behind {reported}; {(usual > 0 && indicator.Lag is null ? $"{usual} are usual" : $"its lag is {indicator.Lag ?? 0}")}"),
            "give the newer figure, or raise the indicator's `lag`") with
        { Indicator = indicator.Id };
    }

    public static Problem OtherBasis(Cell cell, string basis, Indicator indicator) => Problem.Warning(
        "SR0172", cell.Place,
        $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` is of another basis than the latest value, which is {basis}",
        "compare values of one basis, or put the indicator's `basis` right") with
    { Indicator = indicator.Id };

    public static Problem OtherLength(Cell cell, Period latest, string id) => Problem.Warning(
        "SR0173", cell.Place,
        $"`{Words.Tidy(cell.Text)}` is a longer or shorter stretch of time than {latest}, which it is compared with",
        "compare values of one basis, or put the period right") with
    { Indicator = id };

    public static Problem AcrossTheYear(Cell cell, string id) => Problem.Warning(
        "SR0129", cell.Place,
        $"a year-to-date figure is not compared with `{Words.Tidy(cell.Text)}`, which is of another year",
        "compare it with the same quarter last year, or within its year") with
    { Indicator = id };

    public static Problem DateAsPeriod(Cell cell, Period period) => Problem.Warning(
        "SR0186", cell.Place, $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` is a day; it was read as {period}",
        $"write `{period}`");

    public static Problem NotAPeriod(Cell cell, Quarter quarter) => Problem.Warning(
        NotAPeriodCode, cell.Place, $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` is not a period that we know",
        $"write it as {quarter}, Spring 2024, 2022/23, 2023, June 2023, HT2 2023/24 or Last Mth of Qtr");

    public static Problem AfterTheQuarter(Cell cell, Quarter reported, string id) => Problem.Error(
        TooEarlyCode, cell.Place, $"the latest figure is of `{Words.Tidy(cell.Text)}`, which begins after {reported}",
        "put the period right, or give the figure in the file of its own quarter") with
    { Indicator = id };

    public static Problem DecimalCommas(Place first, int cells) => Problem.Error(
        "SR0189", first,
        string.Create(CultureInfo.InvariantCulture, $"{cells} cells of this file have a comma before their decimals"),
        "save the file with full stops as decimal separators: in Excel, File, Options, Advanced");

    public static Problem BelowZero(Cell cell, string id, string? hint = null) => Problem.Error(
        "SR0180", cell.Place, $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` is less than 0",
        hint ?? "put the figure right; where less than 0 is possible, as in a gap, the indicator's `unit` is `rate`") with
    {
        Indicator = id,
    };

    public static Problem NotWhole(Cell cell, string id, bool hasThousandsStop) => Problem.Error(
        "SR0181", cell.Place,
        $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` is not a whole number, but it counts something",
        hasThousandsStop ? $"a full stop is not a thousands separator: write `{cell.Text.Replace(".", "", StringComparison.Ordinal).Trim()}`"
            : "write a whole number; where parts are possible, the indicator's `unit` is `rate`") with
    {
        Indicator = id,
    };

    public static Problem PercentOfACount(Cell cell, string id) => Problem.Error(
        "SR0182", cell.Place, $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` is a percentage, but the column counts",
        "write how many there are, without a percent sign") with
    { Indicator = id };

    public static Problem PartOverWhole(Cell part, Figure numerator, Figure denominator, string id) => Problem.Error(
        "SR0183", part.Place, $"{numerator.Shown} of {denominator.Shown} is more than the whole",
        "put the numerator or the denominator right; they may be in each other's column") with
    {
        Trail = [.. Places(denominator, "the denominator")],
        Indicator = id,
    };

    public static Problem NothingToDivide(Cell whole, Cell value, string id) => Problem.Warning(
        "SR0184", whole.Place, $"0 of 0 is no percentage, but `{value.Heading}` has `{Words.Tidy(value.Text)}`",
        "write N/A as the value where there was nothing to count") with
    {
        Trail = [new(value.Place, "the percentage")],
        Indicator = id,
    };

    public static Problem IsAFraction(Cell value, Figure numerator, Figure denominator, Figure share, string id) =>
        Problem.Error(
            "SR0185", value.Place,
            $"`{Words.Tidy(value.Text)}` in `{value.Heading}` is a fraction: {numerator.Shown} of {denominator.Shown} is {share.Shown}",
            $"write `{share.Shown}`: a spreadsheet shows such a cell as a percentage and saves the fraction") with
        {
            Trail = [.. Places(numerator, "the numerator"), .. Places(denominator, "the denominator")],
            Indicator = id,
        };

    private static string WhatIsGood(Indicator indicator) =>
        (indicator.Polarity == Polarity.HighIsGood ? "high is good" : "low is good") + " for this indicator";

    private static string KindWord(ValueKind kind) => kind == ValueKind.Number ? "number" : "rate";

    private static IEnumerable<Step> Places(Figure figure, string message) =>
        figure.Origin is FromCell cell ? [new(cell.Place, message)] : [];
}
