using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Documents;

/// <summary>
/// A block of Markdown as it was written, before it has a meaning in a report; and where it was written.
/// </summary>
internal abstract record MarkdownBlock(Place Place)
{
    /// <summary>The expression in a template that printed the first of it; no place where none did.</summary>
    public Place Origin { get; init; } = Place.Nowhere;
}

internal sealed record MarkdownHeading(Place Place, int Level, Line Content, string Anchor) : MarkdownBlock(Place);

internal sealed record MarkdownParagraph(Place Place, Line Content) : MarkdownBlock(Place);

/// <summary>A paragraph that is nothing but one chart.</summary>
internal sealed record MarkdownChart(Place Place, Chart Chart) : MarkdownBlock(Place);

internal sealed record MarkdownQuote(Place Place, ImmutableArray<MarkdownBlock> Blocks) : MarkdownBlock(Place);

/// <summary>
/// <c>::: name</c> and what stands before the <c>:::</c> that closes it. A stray <c>:::</c> has no name. Words behind
/// the name are options.
/// </summary>
internal sealed record MarkdownContainer(
    Place Place, string Name, bool IsClosed, ImmutableArray<MarkdownBlock> Blocks) : MarkdownBlock(Place)
{
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>The name by which a link leads to the table inside; empty where there is no caption.</summary>
    public string Anchor { get; init; } = "";
}

internal sealed record MarkdownList(
    Place Place, ListMark Mark, int Start, ImmutableArray<ImmutableArray<MarkdownBlock>> Items) : MarkdownBlock(Place);

/// <summary>A pipe table: its first row is the header. An alignment is null where the author left it open.</summary>
internal sealed record MarkdownTable(
    Place Place, ImmutableArray<Alignment?> Alignments, ImmutableArray<MarkdownRow> Rows) : MarkdownBlock(Place);

/// <summary>A row of a pipe table, with exactly the cells that were written.</summary>
internal sealed record MarkdownRow(Place Place, ImmutableArray<Line> Cells);
