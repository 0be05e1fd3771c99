using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// What an analyst wrote about a section or an indicator, whose id is the name of the file. The text, a template, starts
/// at <see cref="BodyStart"/>, behind the lines that say who wrote it and when.
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
}
