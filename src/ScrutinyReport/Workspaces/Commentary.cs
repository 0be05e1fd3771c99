using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// What an analyst wrote about a section or an indicator, whose id is the name of the file. The text, a template,
/// starts at <see cref="BodyStart"/>, behind the lines that say who wrote it and when.
/// </summary>
internal sealed record Commentary
{
    /// <summary>The id of the section or indicator.</summary>
    public required string Subject { get; init; }

    public required SourceText Source { get; init; }

    public required int BodyStart { get; init; }

    /// <summary>Whether its Markdown is wrong, which was said where it stands: no report can print it.</summary>
    public bool IsUnprintable { get; init; }

    public Setting<string>? Owner { get; init; }

    public Setting<DateOnly>? Date { get; init; }

    /// <summary>Whether it is <c>draft</c>; null where it does not say, which is final.</summary>
    public Setting<bool>? Status { get; init; }

    public bool IsDraft => Status is { Value: true };

    /// <summary>The text as it was written.</summary>
    public string Body => Source.Text[BodyStart..];

    public bool IsBlank => string.IsNullOrWhiteSpace(Body);

    /// <summary>Passages that officers write beside those on sections and indicators.</summary>
    public static ImmutableArray<string> Passages { get; } =
        ["spotlight", "overview", "concerns", "conclusion", "feedback", "risk", .. Implications];

    /// <summary>
    /// What officers write of one indicator beside its commentary: a file <c>ID.reason.md</c>, <c>ID.actions.md</c> and
    /// so on.
    /// </summary>
    public static ImmutableArray<string> Aspects { get; } = ["reason", "actions", .. Implications];

    /// <summary>What a decision or an indicator may have implications for, as committee papers ask.</summary>
    private static ImmutableArray<string> Implications =>
        ["financial", "legal", "people", "sustainability", "health", "equality"];
}
