using System.Collections.Immutable;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Workspaces;

/// <summary>One meeting of a committee, from its own file, so that an old report rebuilds as it was.</summary>
internal sealed record Meeting
{
    /// <summary>The name of the file, relative to the workspace.</summary>
    public required string File { get; init; }

    public required Setting<DateOnly> Date { get; init; }

    public required Committee? Committee { get; init; }

    /// <summary>When it starts, as the council writes it: 10.00 am.</summary>
    public Setting<string>? Time { get; init; }

    /// <summary>Where it is held.</summary>
    public Setting<string>? Venue { get; init; }

    /// <summary>When its papers are due; null where the law's five clear days are all there is.</summary>
    public Setting<DateOnly>? Deadline { get; init; }

    public required ImmutableArray<MeetingItem> Items { get; init; }
}

/// <summary>A report on a meeting's agenda; the number is the agenda item's.</summary>
internal sealed record MeetingItem(Setting<string> Report, Setting<Quarter> Quarter, Setting<int>? Number);
