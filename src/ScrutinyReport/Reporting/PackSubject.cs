using System.Collections.Immutable;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Reporting;

/// <summary>Everything that the templates of an agenda pack may speak of, before it has names.</summary>
internal sealed record PackSubject
{
    public required Settings Settings { get; init; }

    public required Meeting Meeting { get; init; }

    public required PackKind Kind { get; init; }

    /// <summary>The items that this pack's agenda lists.</summary>
    public required ImmutableArray<PackItem> Items { get; init; }

    /// <summary>The item whose papers follow; null on the front sheet.</summary>
    public PackItem? Item { get; init; }

    /// <summary>The file whose place a page holds until somebody puts it there; null elsewhere.</summary>
    public string? Paper { get; init; }
}

/// <summary>An item as one pack has it.</summary>
internal sealed record PackItem(AgendaItem Item, string Title)
{
    /// <summary>How many of its papers are in this pack.</summary>
    public int Papers { get; init; }

    /// <summary>
    /// What is printed on its first and its last page as their numbers; null where nobody has counted.
    /// </summary>
    public (string First, string Last)? Pages { get; init; }

    /// <summary>
    /// The names of its first and its last paper where nobody has counted their pages; null where somebody has.
    /// </summary>
    public (string First, string Last)? Parts { get; init; }

    /// <summary>True where papers of it are in the supplementary pack, and this is another.</summary>
    public bool IsToFollow { get; init; }

    /// <summary>True where papers of it are in the exempt pack, and this is another.</summary>
    public bool IsWithheld { get; init; }
}

/// <summary>Which of a meeting's packs.</summary>
internal enum PackKind
{
    /// <summary>The agenda and the papers that are published with it.</summary>
    Agenda,

    /// <summary>What the public may not see; its page numbers go on from the agenda's.</summary>
    Exempt,

    /// <summary>What came after the agenda was published; its page numbers go on from there.</summary>
    Supplementary,
}
