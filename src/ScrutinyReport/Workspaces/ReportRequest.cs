using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// All that one report is made from: the settings, the quarter, the meeting, and the files as they were read.
/// </summary>
internal sealed record ReportRequest
{
    public required Settings Settings { get; init; }

    public required ReportSettings Report { get; init; }

    public required Quarter Quarter { get; init; }

    /// <summary>The meeting that the report goes to; null where no meeting names it.</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>Warnings that somebody has looked at.</summary>
    public AcceptedList Accepted { get; init; } = AcceptedList.Empty;

    /// <summary>The files of the quarter; null where the figures are national data's.</summary>
    public DatasetRequest? Data { get; init; }

    /// <summary>The authority whose figures are told, where they are national data's.</summary>
    public Authority? Authority { get; init; }

    /// <summary>What analysts wrote for this quarter, in the order of the files' names.</summary>
    public ImmutableArray<Commentary> Commentary { get; init; } = [];

    /// <summary>What had commentary in the newest earlier quarter that has any; null where none has.</summary>
    public EarlierCommentary? EarlierCommentary { get; init; }

    /// <summary>Whether it is a draft, which prints what is missing and may have placeholders.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Every file the report is made from, in the order of their names.</summary>
    public required ImmutableArray<InputFile> Inputs { get; init; }

    /// <summary>
    /// What the names of its files start with where they lie among those of a meeting: <c>2024-06-04-item-4-</c>.
    /// </summary>
    public string FilePrefix { get; init; } = "";

    /// <summary>The names of its outputs, without an ending: <c>2023-24-Q4-committee-report</c>.</summary>
    public string OutputName => OutputPattern.Of(Report).NameOf(
        Quarter.FileName, Report, Settings.Council.Authority?.Value, Settings.Council.ShortName.Value)
        + (IsDraft ? "-draft" : "");
}

/// <summary>The subjects that had commentary in a quarter before.</summary>
internal sealed record EarlierCommentary(Quarter Quarter, ImmutableHashSet<string> Subjects);
