namespace ScrutinyReport.Documents;

/// <summary>What the containers around a block make of it.</summary>
internal readonly record struct Passage(Numbering Numbering)
{
    private readonly int level;

    /// <summary>The level of the numbers of paragraphs here; 0 where nothing is numbered.</summary>
    public int Level => Decimal is { } passage ? passage.HeadingLevel + 1 : level;

    /// <summary>The passage of decimal numbers around the block, where there is one.</summary>
    public DecimalPassage? Decimal { get; private init; }

    /// <summary>The container that takes nothing but running text, where the block stands inside one.</summary>
    public string? Narrow { get; init; }

    /// <summary>
    /// How many levels of lists stand around the block; the numbers of a numbered passage and a quotation count as one.
    /// </summary>
    public int ListLevel { get; init; }

    /// <summary>The pages that a container around the block asks for; null where none does.</summary>
    public PageShape? Pages { get; init; }

    /// <summary>True inside a document of its own.</summary>
    public bool IsEnclosed { get; init; }

    /// <summary>Inside a container that takes nothing but running text, where paragraphs have no number.</summary>
    public Passage Inside(string narrow) => this with { Numbering = Numbering.None, Narrow = narrow };

    /// <summary>Inside a quotation, which stands as far in as a level of a list.</summary>
    public Passage Quoted() => Inside("a quotation") with { ListLevel = Math.Min(ListLevel + 1, ListBlock.Deepest) };

    /// <summary>Inside a numbered passage; one inside another numbers a level deeper.</summary>
    public Passage Numbered(bool isDecimal)
    {
        var inner =
            new Passage(Numbering.Numbered, Level + 1) { Narrow = Narrow, Pages = Pages, IsEnclosed = IsEnclosed };
        return isDecimal ? inner with { Decimal = new() } : inner;
    }

    private Passage(Numbering numbering, int level)
        : this(numbering) => this.level = level;
}

/// <summary>A passage whose headings have numbers, and whose paragraphs are numbered under them.</summary>
internal sealed class DecimalPassage
{
    /// <summary>The level of the number of the heading met last; 0 before the first.</summary>
    public int HeadingLevel { get; set; }
}

/// <summary>Whether paragraphs have numbers.</summary>
internal enum Numbering
{
    None,
    Numbered,

    /// <summary>Without a number, but under a numbered paragraph.</summary>
    Continued,
}
