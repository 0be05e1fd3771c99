using System.Collections.Immutable;

namespace ScrutinyReport.Workspaces;

/// <summary>One outcome of the council's plan, as a section of a report; sections stand in the plan's order.</summary>
internal sealed record Section
{
    public required Setting<string> Id { get; init; }

    public required Setting<string> Title { get; init; }

    /// <summary>The word that stands for this section in the Outcome column of a quarter file.</summary>
    public Setting<string>? Outcome { get; init; }

    /// <summary>What is printed where no indicator of the section has data.</summary>
    public Setting<string>? Empty { get; init; }

    public ImmutableArray<Section> Subsections { get; init; } = [];

    /// <summary>This section, then those below it, in order.</summary>
    public IEnumerable<Section> All() => Subsections.SelectMany(section => section.All()).Prepend(this);
}
