namespace ScrutinyReport.Templating;

/// <summary>How far a template may go before it is stopped with a problem. Nothing a template does goes beyond
/// these.</summary>
public sealed record TemplateLimits
{
    public static TemplateLimits Default { get; } = new();

    /// <summary>Rounds of one loop, and values of one range.</summary>
    public int Loop { get; init; } = 100_000;

    /// <summary>Functions and includes within one another.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>Characters of the whole output, and of any one text on the way.</summary>
    public int Output { get; init; } = 10_000_000;

    /// <summary>Time for one regular expression.</summary>
    public TimeSpan Regex { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Time for the whole rendering.</summary>
    public TimeSpan Total { get; init; } = TimeSpan.FromSeconds(30);
}
