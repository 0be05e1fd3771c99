using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>Ratings that analysts give instead of the policy's, each with a reason (METHODS 3).</summary>
internal static class Overrides
{
    /// <summary>
    /// The overrides of a quarter that name an indicator and a rating, by the indicator's id; the others are reported.
    /// </summary>
    public static ImmutableDictionary<string, RatingOverride> ByIndicator(
        IEnumerable<RatingOverride> given, PublishedQuarter published, Bands bands, ICollection<Problem> problems)
    {
        var found = ImmutableDictionary.CreateBuilder<string, RatingOverride>();
        foreach (var one in given.Where(one => one.Quarter == published.Quarter))
        {
            if (published.Observations.FirstOrDefault(observation =>
                IsOf(one, observation.Indicator)) is not { } observation)
            {
                problems.Add(AssessmentProblems.OverrideUnknown(
                    one, published.Observations.SelectMany(other => other.Indicator.Names)));
            }
            else if (bands.Find(one.Rating.Text) is null)
            {
                problems.Add(AssessmentProblems.OverrideNotARating(one, bands));
            }
            else if (found.TryGetValue(observation.Indicator.Id, out var first))
            {
                problems.Add(AssessmentProblems.OverrideTwice(one, first));
            }
            else
            {
                found.Add(observation.Indicator.Id, one);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether it names the indicator, by its id or one of its names.</summary>
    public static bool IsOf(RatingOverride given, Indicator indicator) =>
        indicator.IsCalled(given.Indicator.Text);

    /// <summary>The rating with the analyst's word in the place of the policy's; both keep their reasons.</summary>
    public static Rating Apply(
        Rating rating, RatingOverride? given, Observation observation, Bands bands, ICollection<Problem> problems)
    {
        if (given is null || bands.Find(given.Rating.Text) is not { } band)
        {
            return rating;
        }

        if (band == rating.Band)
        {
            problems.Add(AssessmentProblems.OverrideNeedless(given, observation, rating));
            return rating;
        }

        return rating with { Band = band, Override = given, Overridden = rating.Band };
    }

    /// <summary>How an overridden rating came about; null where the policy's holds.</summary>
    public static Explanation? Explain(Rating rating) => rating.Override is not { } given
        ? null
        : new(
            "override",
            $"{given.Who} rates it {rating.Band!.Name} instead of {rating.Overridden?.Name ?? "no rating"}: "
                + given.Reason,
            []);
}
