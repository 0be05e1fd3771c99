namespace ScrutinyReport.Documents;

/// <summary>What the containers around a block make of it.</summary>
internal readonly record struct Passage(Numbering Numbering)
{
    /// <summary>The container that takes nothing but running text, where the block stands inside one.</summary>
    public string? Narrow { get; init; }

    /// <summary>True between <c>::: landscape</c> and its end.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>Inside a container that takes nothing but running text, where paragraphs have no number.</summary>
    public Passage Inside(string narrow) => this with { Numbering = Numbering.None, Narrow = narrow };
}

/// <summary>Whether paragraphs have numbers.</summary>
internal enum Numbering
{
    None,
    Numbered,

    /// <summary>Without a number, but under a numbered paragraph.</summary>
    Continued,
}
