namespace ScrutinyReport.Workspaces;

/// <summary>Disclosure control (METHODS 6): counts of 1 to <paramref name="Threshold"/> are not published.</summary>
internal sealed record DisclosureSettings(int Threshold)
{
    public const int DefaultThreshold = 5;

    /// <summary>
    /// Whether what would give a withheld count back is withheld too. No setting turns it off: tests do, to see that
    /// the attacker then wins.
    /// </summary>
    public bool WithSecondary { get; init; } = true;
}
