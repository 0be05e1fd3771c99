using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>What stands behind a rating, as templates see it.</summary>
internal static class RatingViews
{
    public static ViewType<Rating> Override { get; } =
        new ViewType<Rating>("override", "a rating that an analyst gives instead of the policy's")
            .Add("by_policy", Shape.Badge, "the rating that the policy gives; none where it gives none", "Red",
                rating => rating.Overridden?.Badge, optional: true)
            .Add("reason", Shape.Text, "why, in the analyst's words, without a full stop",
                "the cohort was five children",
                rating => rating.Override!.Reason.TrimEnd('.'))
            .Add("who", Shape.Text, "who gives it", "Head of Performance", rating => rating.Override!.Who);

    public static ViewType<KeyEntry> Entry { get; } =
        new ViewType<KeyEntry>("key entry", "a line of the key to the ratings")
        .Add("rating", Shape.Badge, "the rating", "Amber", entry => entry.Band.Badge)
        .Add("letter", Shape.Badge, "its first letter, on its colour", "A", entry => LetterOf(entry.Band))
        .Add("meaning", Shape.Text, "what earns it, by the policy that was applied", "the target is missed",
            entry => entry.Meaning);

    public static ViewType<PolicyKey> Key { get; } = new ViewType<PolicyKey>("key", "the key to one policy's ratings")
        .Add("policy", Shape.Text, "the policy that gives ratings", "target-and-tolerance", key => key.Policy.Name)
        .Add("is_default", Shape.Truth, "whether it is the workspace's policy", "true", key => key.IsDefault)
        .Add("entries", Shape.ListOf(Entry.Shape), "what earns each rating", "", key => Entry.Of(key.Policy.Key))
        .Add("indicators", Shape.ListOf(Shape.Text), "the names of the indicators it was applied to",
            "Care leavers EET",
            key => key.Report.Indicators
                .Where(one => one.Policy.Kind == key.Policy.Kind)
                .Select(one => one.Indicator.Name)
                .ToImmutableArray());

    /// <summary>A key for each policy that was applied, the workspace's first.</summary>
    public static IEnumerable<PolicyKey> Keys(AssessedReport report) =>
        report.Policies.Select(policy => new PolicyKey(policy, report));

    /// <summary>A rating's first letter, for a narrow column; the colour stays that of the rating.</summary>
    public static Badge LetterOf(Band band) => new(band.Name[..1], band.Badge.Tone);
}

/// <summary>A policy, and the report it was applied in.</summary>
internal sealed record PolicyKey(RagPolicy Policy, AssessedReport Report)
{
    public bool IsDefault => Policy.Kind == Report.Policy.Kind;
}
