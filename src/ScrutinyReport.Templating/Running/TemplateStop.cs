using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating.Running;

/// <summary>
/// Ends a rendering at its first problem. It is thrown and caught within this assembly: what a caller sees is the
/// problem.
/// </summary>
internal sealed class TemplateStop(Problem problem) : Exception
{
    public TemplateStop()
        : this(new Problem("", Severity.Error, Place.Nowhere, ""))
    {
    }

    public TemplateStop(string message)
        : this(new Problem("", Severity.Error, Place.Nowhere, message))
    {
    }

    public TemplateStop(string message, Exception innerException)
        : this(message) => _ = innerException;

    public Problem Problem { get; } = problem;
}
