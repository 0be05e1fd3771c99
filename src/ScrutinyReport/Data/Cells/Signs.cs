using System.Collections.Immutable;

namespace ScrutinyReport.Data;

/// <summary>The signs that stand behind a number or in its place, as they are printed (METHODS 6).</summary>
internal static class Signs
{
    public const string Break = "[b]";
    public const string Confidential = "[c]";
    public const string Estimated = "[e]";
    public const string Low = "[low]";
    public const string Provisional = "[p]";
    public const string Revised = "[r]";
    public const string Unreliable = "[u]";
    public const string NotAvailable = "[x]";
    public const string NotApplicable = "[z]";

    /// <summary>What each means, in the order of a legend.</summary>
    public static ImmutableArray<(string Sign, string Meaning)> Meanings { get; } =
    [
        (Break, "break in the series: not to be compared with what was before"),
        (Confidential, "confidential, so that nobody can be recognised"),
        (Estimated, "estimated"),
        (Low, "not zero, but rounds to zero"),
        (Provisional, "provisional"),
        (Revised, "revised since it was first published"),
        (Unreliable, "of low reliability"),
        (NotAvailable, "not available"),
        (NotApplicable, "not applicable"),
    ];
}
