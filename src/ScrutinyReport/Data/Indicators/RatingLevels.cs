namespace ScrutinyReport.Data;

/// <summary>
/// What a rating policy may need beside the target (METHODS 3): from the quarter file, else from the catalogue; null
/// where neither gives it.
/// </summary>
internal sealed record RatingLevels
{
    public static readonly RatingLevels None = new();

    /// <summary>On or better than it is Amber where the target is missed; beyond it is Red.</summary>
    public Target? Intervention { get; init; }

    /// <summary>The intervention level's cell as a reading: its bound, or the kind of its absence.</summary>
    public Reading InterventionReading { get; init; } = Absence.NoColumn;

    /// <summary>How far above the target is still Amber.</summary>
    public Tolerance? ToleranceAbove { get; init; }

    /// <summary>How far below the target is still Amber.</summary>
    public Tolerance? ToleranceBelow { get; init; }

    public Target? Green { get; init; }

    public Target? Amber { get; init; }

    /// <summary>On or worse than it is Red.</summary>
    public Target? Red { get; init; }

    /// <summary>The least value of the good range.</summary>
    public Target? Lower { get; init; }

    /// <summary>The greatest value of the good range.</summary>
    public Target? Upper { get; init; }
}
