namespace ScrutinyReport.Foundation.Charts;

/// <summary>
/// A picture of figures on its way to a reader. It holds the figures, so that a writer can draw it, list them and lead
/// back to their cells; and it says in words what it shows, for those who cannot see it. The family is closed: every
/// writer knows every kind.
/// </summary>
public abstract record Chart
{
    /// <summary>What it is of, as a heading over it: "Reviews held in time".</summary>
    public required string Title { get; init => field = Characters.OneLine(value); }

    /// <summary>What it shows, as a sentence without a full stop; a template prints a chart as these words.</summary>
    public required string Alternative { get; init => field = Characters.OneLine(value); }

    /// <summary>Every figure that it shows, as a reader would look them up.</summary>
    public abstract ChartTable Data { get; }

    public sealed override string ToString() => Alternative;
}
