using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>
/// Compares what a council printed with what the rules give; each difference names the rule (DESIGN 6).
/// </summary>
internal static class PrintedChecks
{
    public static IEnumerable<Problem> Run(
        AssessedIndicator assessed, National national, TrendVocabulary vocabulary, RuleSettings rules)
    {
        var distribution = national.ByIndicator.GetValueOrDefault(assessed.Indicator.Id);
        return
        [
            .. Trend(assessed, vocabulary),
            .. Rating(assessed),
            .. Quartile(assessed.Observation, distribution),
            .. Averages(assessed.Observation, distribution, national, rules),
            .. Targets(assessed),
        ];
    }

    /// <summary>
    /// A target that is new in a quarter and the very value of that quarter was perhaps typed from the column beside
    /// it; said of the reported quarter and of those before it in its year.
    /// </summary>
    private static IEnumerable<Problem> Targets(AssessedIndicator assessed)
    {
        ImmutableArray<Observation> year =
            [.. assessed.EarlierInYear.Select(one => one.Assessed.Observation), assessed.Observation];
        return
            from i in Enumerable.Range(1, year.Length - 1)
            let now = year[i]
            where now.Target is { Bound: var bound } && now.Latest.Figure is { } value && bound.Number == value.Number
                && year[i - 1].Target?.Bound.Number != bound.Number
            select AssessmentProblems.TargetIsTheValue(now, now.Target!, now.Latest.Cell!);
    }

    private static IEnumerable<Problem> Trend(AssessedIndicator assessed, TrendVocabulary vocabulary)
    {
        var observation = assessed.Observation;
        if (observation.PrintedTrend is not { } printed)
        {
            yield break;
        }

        if (TrendWords.Read(printed.Text, assessed.Indicator.Polarity) is not { } direction)
        {
            yield return AssessmentProblems.TrendUnknown(observation, printed);
        }
        else if (assessed.Trend is { Main: { IsPrinted: false } main } && main.Direction != direction)
        {
            yield return AssessmentProblems.TrendDiffers(
                observation, printed, main, vocabulary.Word(main, assessed.Indicator.Polarity));
        }
    }

    private static IEnumerable<Problem> Rating(AssessedIndicator assessed)
    {
        var observation = assessed.Observation;
        if (observation.PrintedRating is not { } printed)
        {
            yield break;
        }

        if (assessed.Policy.Bands.Find(printed.Text) is not { } band)
        {
            yield return AssessmentProblems.RatingUnknown(observation, printed, assessed.Policy);
        }
        else if (assessed.Rating.Band != band)
        {
            yield return AssessmentProblems.RatingDiffers(observation, printed, assessed.Rating);
        }
    }

    private static IEnumerable<Problem> Quartile(Observation observation, Distribution? distribution)
    {
        if (observation.Quartile.Figure is { } given
            && PlacementRule.Place(observation.Latest.Figure, distribution,
                observation.Indicator.Polarity) is { } computed
            && computed.Number != given.Number)
        {
            yield return AssessmentProblems.QuartileDiffers(observation, given, computed, distribution!);
        }
    }

    private static IEnumerable<Problem> Averages(
        Observation observation, Distribution? distribution, National national, RuleSettings rules)
    {
        if (distribution is null || observation.Averages.All(average => average.Figure is null))
        {
            yield break;
        }

        var (neighbours, _) = GapRule.Average(observation.Indicator, distribution, national.Neighbours, rules);
        var region = distribution.RegionOf(rules.Authority);
        var london = Regions.IsPartOfLondon(region?.Authority)
            ? distribution.Year.Find(Regions.London)?.Figure(observation.Indicator.Display)
            : null;
        foreach (var (reading, computed) in new[]
        {
            (observation.NationalAverage, distribution.England?.Figure(observation.Indicator.Display)),
            (observation.RegionalAverage, region?.Figure(observation.Indicator.Display)),
            (observation.NeighbourAverage, neighbours),
        })
        {
            if (reading is { Figure: { } given, Cell: { } cell } && computed is not null
                && given.Digits != computed.Digits
                && !(reading == observation.RegionalAverage && given.Digits == london?.Digits))
            {
                yield return AssessmentProblems.AverageDiffers(observation, cell, given, computed,
                    distribution.Year.Period);
            }
        }
    }
}
