using System.Collections.Immutable;

namespace ScrutinyReport.Assessment;

/// <summary>The vocabularies that are in print (METHODS 2), by the names that settings use.</summary>
internal static class TrendVocabularies
{
    public static readonly ImmutableArray<TrendVocabulary> All =
    [
        new("increase-decrease", "Increase", "Decrease", "No change"),
        new("better-worse", "Better", "Worse", "Similar") { JudgesByPolarity = true },
        new("higher-lower", "Higher", "Lower", "Similar") { StatesPolarity = true },
        new("arrows", "\u2191", "\u2193", "\u2192"),
    ];

    /// <summary>The vocabulary of that name; settings accept no other.</summary>
    public static TrendVocabulary Of(string name) => All.First(vocabulary => vocabulary.Name == name);
}
