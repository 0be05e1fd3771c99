using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>The problems of ratings and of comparisons.</summary>
internal static partial class AssessmentProblems
{
    /// <summary>
    /// What a policy lacks, at the target, or where there is none at the indicator's row; null where the target is
    /// missed for being on the wrong side, which was said of it.
    /// </summary>
    public static Problem? Lacks(Observation observation, RagPolicy policy, Rating rating) => rating.Lack switch
    {
        Lack.RelativeTolerance => NoShareOf(observation, policy, rating),
        Lack.RelativeMargin => NoMarginOf(observation),
        Lack.Agreement => NoAgreement(observation, policy, rating),
        Lack.Thresholds or Lack.Range => NoThresholds(observation, policy),
        Lack.Quartile when observation.Target is null => NoPosition(observation, policy),
        _ when ObservationChecks.IsOnWrongSide(observation.Target, observation.Indicator.Polarity) => null,
        _ => PolicyLacks(observation, policy, rating.Lack),
    };

    public static Problem TargetIsTheValue(Observation observation, Target target, Cell value) => Problem.Warning(
        "SR0290", target.Cell.Place,
        $"the target `{Words.Tidy(target.Cell.Text)}` in `{target.Cell.Heading}` is new and is the value of the same quarter",
        "check that it was not typed into the wrong column; accept the warning where it is the target") with
    {
        Indicator = observation.Indicator.Id,
        Trail = [new(value.Place, "the value")],
    };

    public static Problem OverrideUnknown(RatingOverride one, IEnumerable<string> known) => Problem.Error(
        "SR0235", one.Indicator.Place,
        $"there is no indicator `{Words.Tidy(one.Indicator.Text)}` to rate in {one.Quarter}",
        Suggestion.Hint(Words.Tidy(one.Indicator.Text), known)
            ?? "write its id, or its name as the quarter file has it");

    public static Problem OverrideNotARating(RatingOverride one, Bands bands) => Problem.Error(
        "SR0236", one.Rating.Place, $"`{Words.Tidy(one.Rating.Text)}` is none of the ratings",
        $"the ratings are {string.Join(", ", bands.All.Select(band => band.Name))}");

    public static Problem OverrideTwice(RatingOverride second, RatingOverride first) => Problem.Error(
        "SR0237", second.Indicator.Place,
        $"the rating of `{Words.Tidy(second.Indicator.Text)}` in {second.Quarter} is overridden twice",
        "keep one of the two rows") with
    {
        Trail = [new(first.Indicator.Place, "the first one")],
    };

    public static Problem OverrideNeedless(RatingOverride one, Observation observation, Rating rating) =>
        Problem.Warning(
            "SR0238", one.Rating.Place,
            $"the policy gives `{Words.Tidy(one.Rating.Text)}` by itself: {rating.Explanation.Sentence}",
            "remove the row: it overrides nothing") with
        { Indicator = observation.Indicator.Id };

    public static Problem NoShareOfEarlier(Observation observation, Tolerance tolerance, Comparison comparison) =>
        Problem.Warning(
            "SR0239", PlaceOf(comparison.Earlier!) ?? observation.Place,
            $"a tolerance of {tolerance} says nothing about a change from {comparison.Earlier!.Shown}: "
                + "any change counts",
            "give the indicator a `tolerance` in points or units") with
        { Indicator = observation.Indicator.Id };

    private static Problem PolicyLacks(Observation observation, RagPolicy policy, Lack? lack)
    {
        var (what, hint) = lack switch
        {
            Lack.Intervention =>
                ("an intervention level", "give it in the quarter file or in `intervention` of the catalogue"),
            Lack.Tolerance =>
                ("a tolerance", "set `tolerance_above` and `tolerance_below` in the rules or the catalogue"),
            _ => ("a quartile", "give the quartile, or let `without_quartile` in the rules say the rating"),
        };
        return Problem.Warning(
            "SR0201", PlaceOf(observation),
            $"the target is missed and `{policy.Name}` needs {what} to say by how much: no rating", hint) with
        {
            Indicator = observation.Indicator.Id,
        };
    }

    private static Problem NoPosition(Observation observation, RagPolicy policy) => Problem.Warning(
        "SR0240", observation.Place, $"`{policy.Name}` is the indicator's own policy and it has no quartile: no rating",
        "give the quartile or national data, or another policy in `rag` of the catalogue") with
    {
        Indicator = observation.Indicator.Id,
    };

    private static Problem NoThresholds(Observation observation, RagPolicy policy) => Problem.Warning(
        "SR0231", observation.Place,
        policy.Kind == RagKind.Range
            ? $"`{policy.Name}` needs a lower and an upper threshold: no rating"
            : $"`{policy.Name}` needs a green threshold, and an amber or a red one: no rating",
        "give them in the quarter file or in the catalogue") with
    { Indicator = observation.Indicator.Id };

    private static Problem NoShareOf(Observation observation, RagPolicy policy, Rating rating) => Problem.Error(
        "SR0232", PlaceOf(observation),
        $"a relative tolerance says nothing about a target of 0 or below: {rating.Explanation.Sentence}",
        $"give the indicator a tolerance in points or units, or in `rag` another policy than `{policy.Name}`") with
    {
        Indicator = observation.Indicator.Id,
    };

    private static Problem NoMarginOf(Observation observation) => Problem.Warning(
        "SR0233", PlaceOf(observation),
        "a share of a target of 0 or below says nothing, so that no band beyond the usual three is given",
        "let `better_than_target` in the rules be in points or units") with
    { Indicator = observation.Indicator.Id };

    private static Problem NoAgreement(Observation observation, RagPolicy policy, Rating rating) => Problem.Error(
        "SR0234", PlaceOf(observation),
        $"the thresholds of `{policy.Name}` do not fit together: {rating.Explanation.Sentence}",
        "put the thresholds right: they must stand in order and leave no gap") with
    {
        Indicator = observation.Indicator.Id,
    };

    private static Place PlaceOf(Observation observation) => observation.Target?.Cell.Place ?? observation.Place;

    private static Place? PlaceOf(Figure figure) => (figure.Origin as FromCell)?.Place;
}
