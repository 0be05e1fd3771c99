using System.Collections.Immutable;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// One report that a workspace can build: its template family, its committee, its sections, who signs it.
/// </summary>
internal sealed record ReportSettings
{
    public required Setting<string> Id { get; init; }

    /// <summary>The template family: a folder of templates, the workspace's own or a built-in one.</summary>
    public required Setting<string> Template { get; init; }

    /// <summary>
    /// Whether its figures are an authority's out of national data, and not the council's own of a quarter.
    /// </summary>
    public bool IsNational { get; init; }

    /// <summary>What its outputs are called, where the settings say so.</summary>
    public OutputPattern? OutputName { get; init; }

    /// <summary>The committee it is written for; null where that is for each meeting to say.</summary>
    public required Committee? Committee { get; init; }

    public Setting<string>? Department { get; init; }

    public Setting<string>? JointReportOf { get; init; }

    /// <summary>The plan whose outcomes the sections are.</summary>
    public Setting<string>? Plan { get; init; }

    /// <summary>Whether its appendix becomes a file of its own.</summary>
    public bool HasSeparateAppendix { get; init; }

    /// <summary>
    /// The council's own house style: a Word file of the workspace; null where the family's is meant.
    /// </summary>
    public Setting<string>? HouseStyle { get; init; }

    /// <summary>What the finished file says it is about; the committee where this is null.</summary>
    public Setting<string>? Subject { get; init; }

    /// <summary>Words under which the finished file is to be found.</summary>
    public ImmutableArray<Setting<string>> Keywords { get; init; } = [];

    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>Texts that a template may print by their names, such as the policy framework.</summary>
    public required ImmutableDictionary<string, Setting<string>> Texts { get; init; }

    /// <summary>What a template lets a council choose, such as the form of the dashboard; by their names.</summary>
    public ImmutableDictionary<string, Setting<string>> Options { get; init; } =
        ImmutableDictionary<string, Setting<string>>.Empty;

    /// <summary>The rules of the workspace with what the report says otherwise.</summary>
    public required RuleSettings Rules { get; init; }

    /// <summary>Which charts the report is to have, by the words that templates ask for.</summary>
    public ImmutableArray<Setting<string>> Charts { get; init; } = [];

    public required ImmutableArray<Contact> Contacts { get; init; }

    /// <summary>Every section and subsection, in the plan's order.</summary>
    public IEnumerable<Section> AllSections() => Sections.SelectMany(section => section.All());
}
