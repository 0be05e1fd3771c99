using System.Collections.Immutable;

namespace ScrutinyReport.Documents;

/// <summary>The headings of a document, as its table of contents lists them.</summary>
internal static class Outline
{
    /// <summary>The headings from level 2 to <paramref name="deepest"/>, in the order of the document.</summary>
    public static IEnumerable<Heading> Of(ImmutableArray<Block> blocks, int deepest) =>
        blocks.SelectMany(block => block switch
        {
            Heading heading when heading.Level > 1 && heading.Level <= deepest => [heading],
            Landscape landscape => Of(landscape.Blocks, deepest),
            _ => [],
        });
}
