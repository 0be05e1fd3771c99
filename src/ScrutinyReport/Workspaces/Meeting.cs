using System.Collections.Immutable;

namespace ScrutinyReport.Workspaces;

/// <summary>One meeting of a committee, from its own file, so that an old report rebuilds as it was.</summary>
internal sealed record Meeting
{
    public const string Folder = "meetings";

    /// <summary>The name of the file, relative to the workspace.</summary>
    public required string File { get; init; }

    /// <summary>What the command line calls the meeting: the file's name without folder and ending.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);

    public required Setting<DateOnly> Date { get; init; }

    public required Committee? Committee { get; init; }

    /// <summary>When it starts, as the council writes it: 10.00 am.</summary>
    public Setting<string>? Time { get; init; }

    /// <summary>Where it is held.</summary>
    public Setting<string>? Venue { get; init; }

    /// <summary>When its papers are due; null where the law's five clear days are all there is.</summary>
    public Setting<DateOnly>? Deadline { get; init; }

    /// <summary>Whom the public and members may ask about it: a post.</summary>
    public Contact? Contact { get; init; }

    /// <summary>The members of the committee, in the order of the file.</summary>
    public ImmutableArray<Setting<string>> Membership { get; init; } = [];

    /// <summary>The notice that the meeting is filmed.</summary>
    public Setting<string>? Filming { get; init; }

    /// <summary>Guidance that follows the agenda, such as on questioning; Markdown.</summary>
    public Setting<string>? Guidance { get; init; }

    /// <summary>The whole agenda, in order: standing items without papers are among them.</summary>
    public required ImmutableArray<AgendaItem> Items { get; init; }

    /// <summary>The reports of this workspace that go to the meeting.</summary>
    public IEnumerable<ReportPaper> Reports => Items.SelectMany(item => item.Papers).OfType<ReportPaper>();
}
