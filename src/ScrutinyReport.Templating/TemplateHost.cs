using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating;

/// <summary>
/// What a template is given besides the values it prints. A template reaches nothing else: no file, no environment, no
/// clock, no chance.
/// </summary>
public sealed record TemplateHost
{
    /// <summary>
    /// The text of an include by the name the template wrote; null without a problem where there is none, and with one
    /// where it is there and cannot be read.
    /// </summary>
    public Func<string, Checked<SourceText>> Load { get; init; } = _ => Checked.Failed<SourceText>();

    /// <summary>Reads the text of an include; a host that renders many times gives one that remembers.</summary>
    public Func<SourceText, Checked<Template>> Parse { get; init; } = source => Template.Parse(source);

    /// <summary>The names that <see cref="Load"/> knows, for "did you mean".</summary>
    public Func<IEnumerable<string>>? Names { get; init; }

    /// <summary>Functions of the host, next to those of the language.</summary>
    public ImmutableArray<TemplateFunction> Functions { get; init; } = [];

    public TemplateLimits Limits { get; init; } = TemplateLimits.Default;

    /// <summary>
    /// Whether the author's own text is marked too (<see cref="AuthorText"/>), with its line in the template.
    /// </summary>
    public bool MarksAuthorText { get; init; }

    /// <summary>What is to note the branches that run; nothing is noted without it.</summary>
    public Coverage? Coverage { get; init; }

    /// <summary>
    /// Ends a rendering that nobody waits for any more, with an <see cref="OperationCanceledException"/>.
    /// </summary>
    public CancellationToken Stopped { get; init; }

    /// <summary>
    /// True: an unknown name and a printed value that is not there are problems. False: they print nothing, as in plain
    /// Scriban.
    /// </summary>
    public bool Strict { get; init; } = true;

    /// <summary>What <c>date.now</c> says; without it the clock does not exist.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>The seed of <c>math.random</c> and <c>math.uuid</c>; without it chance does not exist.</summary>
    public int? Seed { get; init; }
}
