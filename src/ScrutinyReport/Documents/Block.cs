using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Documents;

/// <summary>
/// One of the pieces a document is a sequence of. The family is closed: every writer knows every kind.
/// </summary>
internal abstract record Block
{
    /// <summary>Where in a template it was printed; no place where nothing in it came from one.</summary>
    public Place Origin { get; init; } = Place.Nowhere;
}

/// <summary>
/// The head of a paper: the committee and date, the title (its one heading of level 1), whose report it is.
/// </summary>
internal sealed record TitleBlock(ImmutableArray<Line> Before, Line Title, ImmutableArray<Line> After) : Block;

/// <summary>A heading. Level 1 is the document's title; there is one of it.</summary>
internal sealed record Heading(int Level, Line Content) : Block
{
    /// <summary>The number of a heading that stands in a passage of decimal numbers.</summary>
    public ParagraphNumber? Number { get; init; }

    /// <summary>The name by which a link leads here; no other place in its part of the document has it.</summary>
    public string Anchor { get; init; } = "";
}

/// <summary>A paragraph without a number.</summary>
internal sealed record Paragraph(Line Content) : Block;

/// <summary>A paragraph with a number; the numbers run on through the whole document.</summary>
internal sealed record NumberedParagraph(ParagraphNumber Number, Line Content) : Block;

/// <summary>A paragraph that carries on a numbered one: no number, and it stands under the text of the other.</summary>
internal sealed record ContinuationParagraph(Line Content) : Block;

/// <summary>Points with bullets or with numbers of their own, from <paramref name="Start"/>.</summary>
internal sealed record ListBlock(ListMark Mark, int Start, ImmutableArray<ListItem> Items) : Block
{
    /// <summary>How many levels lists inside each other go down: Word has no more.</summary>
    public const int Deepest = 9;

    /// <summary>True where the list belongs to a numbered paragraph and stands under its text.</summary>
    public bool Indented { get; init; }
}

/// <summary>A table of data with one header row.</summary>
internal sealed record TableBlock(Table Table) : Block;

/// <summary>A picture of figures, with what stands above it and below it.</summary>
internal sealed record ChartBlock(Chart Chart) : Block
{
    /// <summary>What the chart shows, in a line above it; null where its own title says it.</summary>
    public Line? Caption { get; init; }

    public ImmutableArray<Line> Notes { get; init; } = [];

    /// <summary>True where a table of its figures follows.</summary>
    public bool HasTable { get; init; }
}

/// <summary>The two-column table that opens a paper: item and detail.</summary>
internal sealed record FrontSheet(Table Table) : Block;

/// <summary>The officers to contact: one line of content each, each kept whole on a page.</summary>
internal sealed record Contacts(ImmutableArray<Line> Officers) : Block;

/// <summary>A passage set apart from the text around it.</summary>
internal sealed record Callout(ImmutableArray<Block> Blocks) : Block;

/// <summary>Somebody else's words.</summary>
internal sealed record Quotation(ImmutableArray<Block> Blocks) : Block;

/// <summary>
/// The headings of its part of the document down to a level, each leading to its place; above them a title.
/// </summary>
internal sealed record TableOfContents(Line? Title, int Deepest) : Block;

/// <summary>Pages of a shape of their own; what follows stands on pages like those before.</summary>
internal sealed record ShapedPages(PageShape Shape, ImmutableArray<Block> Blocks) : Block;

/// <summary>What follows is a part of its own, as a paper is in an agenda pack: it starts on a new page.</summary>
internal sealed record PartStart : Block
{
    /// <summary>True where it starts on a right-hand page, which has an odd number.</summary>
    public bool OnRightHandPage { get; init; }

    /// <summary>The number of its first page; null where page numbers run on.</summary>
    public int? FirstPage { get; init; }

    /// <summary>The name by which page numbers of it are asked for; empty where nobody asks.</summary>
    public string Name { get; init; } = "";

    /// <summary>What stands at the head of its first page alone ("Agenda Item 11"); null where nothing does.</summary>
    public Line? Mark { get; init; }

    /// <summary>
    /// What stands at the head of all its pages but the first ("Not for publication"); null where nothing does.
    /// </summary>
    public Line? RunningMark { get; init; }
}

/// <summary>What follows starts on a new page.</summary>
internal sealed record PageBreak : Block;
