using System.Collections.Immutable;

namespace ScrutinyReport.Assessment;

/// <summary>The policies that give ratings, by the names of METHODS 3.</summary>
internal static class RagPolicies
{
    public static readonly ImmutableArray<RagPolicy> All = [TargetThenQuartile.Policy];

    /// <summary>The policy of that name; settings accept no other.</summary>
    public static RagPolicy Of(string name) => All.First(policy => policy.Name == name);
}
