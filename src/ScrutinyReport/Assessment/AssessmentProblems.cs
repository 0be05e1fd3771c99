using System.Globalization;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>
/// Every problem of this stage; here those of printed judgements and of national data. Each has an entry in
/// docs/problems/assessment.md.
/// </summary>
internal static partial class AssessmentProblems
{
    public static Problem NoIndicatorLeft(Setting<string> report, IReadOnlyCollection<string> others) =>
        Problem.Warning(
            "SR0292", report.Place,
            $"`{report.Value}` has no indicators: all of the quarter belong to sections of {string.Join(" and ", others.Select(one => $"`{one}`"))}",
            "list the sections that it is to have under its own `sections` too; several reports may have one section");

    public static Problem TrendDiffers(Observation observation, Cell printed, Comparison computed, string word) =>
        Problem.Warning(
            "SR0202", printed.Place,
            $"`{Words.Tidy(printed.Text)}` is printed, but by the rule `{computed.Explanation.Rule}` it is `{word}`: "
                + computed.Explanation.Sentence,
            "put the column right, or set the indicator's `tolerance`") with
        { Indicator = observation.Indicator.Id };

    public static Problem TrendUnknown(Observation observation, Cell printed) => Problem.Warning(
        "SR0203", printed.Place,
        $"`{Words.Tidy(printed.Text)}` in `{printed.Heading}` states no direction that we know",
        "write Increase, Decrease or No change; Better, Worse or Similar need a polarity") with
    {
        Indicator = observation.Indicator.Id,
    };

    public static Problem RatingDiffers(Observation observation, Cell printed, Rating rating) => Problem.Warning(
        "SR0204", printed.Place,
        $"`{Words.Tidy(printed.Text)}` is printed, but not by the rule `{rating.Explanation.Rule}`: "
            + rating.Explanation.Sentence,
        "put the figures or the column right; the computed rating is reported") with
    {
        Indicator = observation.Indicator.Id,
    };

    public static Problem RatingUnknown(Observation observation, Cell printed, RagPolicy policy) => Problem.Warning(
        "SR0205", printed.Place,
        $"`{Words.Tidy(printed.Text)}` in `{printed.Heading}` is not a rating of `{policy.Name}`",
        $"its ratings are {string.Join(", ", policy.Bands.All.Select(band => band.Name))}") with
    {
        Indicator = observation.Indicator.Id,
    };

    public static Problem QuartileDiffers(Observation observation, Figure given, Figure computed,
        Distribution distribution) =>
        Problem.Warning(
            "SR0206", observation.Quartile.Cell!.Place,
            string.Create(
                CultureInfo.InvariantCulture,
                $"quartile {given.Shown} is given, but by the rule `quartile` {observation.Latest.Figure!.Shown} is in quartile ")
                + $"{computed.Shown} of {distribution.GroupName} in {distribution.Year.Period}",
            "the given quartile is reported: look whether it is of another year or measure") with
        {
            Indicator = observation.Indicator.Id,
        };

    public static Problem AverageDiffers(Observation observation, Cell cell, Figure given, Figure computed,
        Period year) =>
        Problem.Warning(
            "SR0207", cell.Place,
            $"{given.Shown} is given, but by the rule `{Rule(computed)}` it is {computed.Shown} in {year}",
            "the given average is reported: look whether it is of another year or measure") with
        {
            Indicator = observation.Indicator.Id,
        };

    public static Problem MeasureUnknown(Indicator indicator, string measure, IEnumerable<string> known) =>
        Problem.Warning(
        "SR0208", indicator.Place, $"the national measure `{measure}` is in no file of `benchmarks`",
        Suggestion.Hint(measure, known)
            ?? "add the file, or empty the cell `benchmark`") with
        {
            Indicator = indicator.Id,
        };

    public static Problem YearUnknown(Indicator indicator, string measure, Period? named, Quarter quarter) =>
        Problem.Warning(
        "SR0209", indicator.Place,
        $"the national measure `{measure}` has no figures of "
            + (named is null ? $"a year that ended before {quarter.YearName}" : named.ToString()),
        "add the year to the file in `benchmarks`") with
        { Indicator = indicator.Id };

    public static Problem AuthorityUnknown(int authority) => Problem.Warning(
        "SR0210", Place.WholeFile("scrutiny.yaml"),
        string.Create(CultureInfo.InvariantCulture, $"authority {authority} has no row in the national figures"),
        "its number is the Department for Education's, three digits: 855");

    public static Problem NoNeighbours(int authority, NeighbourModel model) => Problem.Warning(
        "SR0211", Place.WholeFile("scrutiny.yaml"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"authority {authority} has no neighbours by the model {ChoiceWords.WordOf(model, ChoiceWords.NeighbourModels)}"),
        "add them to a file in `benchmarks`, or choose the other model in the rules");

    public static Problem GroupTooSmall(Indicator indicator, Distribution distribution) => Problem.Warning(
        "SR0212", indicator.Place,
        string.Create(
            CultureInfo.InvariantCulture,
            $"of {distribution.GroupName} {distribution.Group.Length} {(distribution.Group.Length == 1 ? "has" : "have")} a value of `{distribution.Measure.Name}`, and there are no quartiles of fewer than {QuartileRule.LeastGroup}"),
        "choose a larger group with `comparator_group` in the rules") with
    {
        Indicator = indicator.Id,
    };

    private static string Rule(Figure figure) => figure.Origin is Computed computed ? computed.Rule : "as published";

    public static Problem CohortsOfOtherPeriods(Observation one, Observation other) => Problem.Warning(
        "SR0291", one.Place,
        $"`{one.Indicator.Id}` is of {one.LatestPeriod?.ToString() ?? "no named period"} and `{other.Indicator.Id}` of "
            + $"{other.LatestPeriod?.ToString() ?? "no named period"}, so no gap is told",
        "give both the same period once both are published") with
    {
        Trail = [new(other.Place, $"`{other.Indicator.Id}`")],
        Indicator = one.Indicator.Id,
    };
}
