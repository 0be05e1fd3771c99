using System.Collections.Immutable;

namespace ScrutinyReport.Documents;

/// <summary>
/// The headings of a document, as its table of contents lists them, and the places that links lead to.
/// </summary>
internal static class Outline
{
    /// <summary>The headings from level 2 to <paramref name="deepest"/>, in the order of the document.</summary>
    public static IEnumerable<Heading> Of(ImmutableArray<Block> blocks, int deepest) =>
        Headings(blocks).Where(heading => heading.Level > 1 && heading.Level <= deepest);

    /// <summary>Every heading, in the order of the document.</summary>
    public static IEnumerable<Heading> Headings(ImmutableArray<Block> blocks) => Pieces(blocks).OfType<Heading>();

    /// <summary>The names by which links lead to headings and tables.</summary>
    public static IEnumerable<string> Anchors(ImmutableArray<Block> blocks) => Pieces(blocks)
        .Select(block => block switch
        {
            Heading heading => heading.Anchor,
            TableBlock table => table.Table.Anchor,
            _ => "",
        })
        .Where(anchor => anchor.Length > 0);

    private static IEnumerable<Block> Pieces(ImmutableArray<Block> blocks) =>
        blocks.SelectMany(block => block is ShapedPages pages ? Pieces(pages.Blocks) : [block]);
}
