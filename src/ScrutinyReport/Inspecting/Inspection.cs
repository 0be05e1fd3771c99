namespace ScrutinyReport.Inspecting;

/// <summary>What a Word file holds, in numbers; empty texts where it does not say.</summary>
internal sealed record Inspection
{
    public required string Title { get; init; }

    /// <summary>
    /// True for a house style or a template of Word's: what is made from it has a title of its own, so it needs none.
    /// </summary>
    public required bool IsTemplate { get; init; }

    /// <summary>The language of the text (BCP 47).</summary>
    public required string Language { get; init; }

    public required int Headings { get; init; }

    /// <summary>Paragraphs with words in them, outside tables; headings among them.</summary>
    public required int Paragraphs { get; init; }

    /// <summary>Those of the paragraphs that Word numbers or gives a bullet.</summary>
    public required int Numbered { get; init; }

    public required int Tables { get; init; }

    /// <summary>Pictures, charts and shapes.</summary>
    public required int Pictures { get; init; }

    public required int Links { get; init; }

    public required int Words { get; init; }
}
