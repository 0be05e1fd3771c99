using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Workspaces;

/// <summary>An item of a meeting's agenda, with the papers that come with it.</summary>
internal sealed record AgendaItem
{
    public required int Number { get; init; }

    /// <summary>Where the meeting's file has the item.</summary>
    public required Place Place { get; init; }

    /// <summary>Null where its report gives the title.</summary>
    public required Setting<string>? Title { get; init; }

    public Setting<string>? ReportBy { get; init; }

    public ImmutableArray<AgendaPaper> Papers { get; init; } = [];

    /// <summary>Why the item is exempt from publication, where the file says it.</summary>
    public Setting<string>? ExemptBecause { get; init; }

    /// <summary>True where the item itself came after the agenda was published.</summary>
    public bool IsSupplementary { get; init; }
}

/// <summary>A paper of an agenda item.</summary>
internal abstract record AgendaPaper
{
    /// <summary>True where the public may not see it: it goes into a pack of its own.</summary>
    public bool IsExempt { get; init; }

    /// <summary>True where it came after the agenda was published: it goes into the supplementary pack.</summary>
    public bool IsSupplementary { get; init; }
}

/// <summary>A report of this workspace.</summary>
internal sealed record ReportPaper(Setting<string> Report, Setting<Quarter> Quarter) : AgendaPaper;

/// <summary>Somebody else's paper, by the name of its file as the workspace knows it.</summary>
internal sealed record GivenPaper(Setting<string> File) : AgendaPaper;
