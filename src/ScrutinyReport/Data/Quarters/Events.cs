namespace ScrutinyReport.Data;

/// <summary>
/// What was counted over another stretch of time than the indicator's value: those of the quarter itself, beside a
/// percentage of the year to date. They are labelled by their basis and compared with each other alone (METHODS 1).
/// </summary>
internal sealed record Events
{
    public static readonly Events None = new();

    public Basis Basis { get; init; } = Basis.Quarter;

    public Reading Count { get; init; } = Absence.NoColumn;

    /// <summary>Of how many.</summary>
    public Reading Of { get; init; } = Absence.NoColumn;

    /// <summary>The count of the stretch of time before, of the same length.</summary>
    public Reading Before { get; init; } = Absence.NoColumn;

    public Reading BeforeOf { get; init; } = Absence.NoColumn;

    public IEnumerable<Reading> Readings => [Count, Of, Before, BeforeOf];
}
