using System.Collections.Immutable;

namespace ScrutinyReport.Foundation;

/// <summary>
/// Something in the files that a person has to know of. The message says what is wrong and the hint what to do:
/// lower case, no full stop, names in backticks. <see cref="Trail"/> leads from the place outwards (what included it,
/// where the other one stands).
/// </summary>
public sealed record Problem(string Code, Severity Severity, Place Place, string Message, string? Hint = null)
{
    public ImmutableArray<Step> Trail { get; init; } = [];

    /// <summary>The indicator (its id) that the problem is about, where it is about one.</summary>
    public string? Indicator { get; init; }

    public static Problem Error(string code, Place place, string message, string? hint = null) =>
        new(code, Severity.Error, place, message, hint);

    public static Problem Warning(string code, Place place, string message, string? hint = null) =>
        new(code, Severity.Warning, place, message, hint);

    /// <summary>The same problem, the names of its files as <paramref name="name"/> has them.</summary>
    public Problem WithFiles(Func<string, string> name) => this with
    {
        Place = Place.Named(name(Place.File)),
        Trail = [.. Trail.Select(step => step with { Place = step.Place.Named(name(step.Place.File)) })],
    };

    public override string ToString() =>
        $"{Place}: {(Severity == Severity.Error ? "error" : Severity == Severity.Warning ? "warning" : "note")} {Code}: {Message}";
}

/// <summary>A further place that belongs to a problem, and what it has to do with it ("included from here").</summary>
public sealed record Step(Place Place, string Message);
