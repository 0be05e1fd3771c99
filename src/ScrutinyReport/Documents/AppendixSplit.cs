using System.Collections.Immutable;

namespace ScrutinyReport.Documents;

/// <summary>
/// Takes a report apart for councils that publish its appendix as a file of its own. The appendix starts with the first
/// pages on their side (<c>::: landscape</c>) and goes on to the end.
/// </summary>
internal static class AppendixSplit
{
    /// <summary>The report without its appendix, and the appendix; null where the report has none.</summary>
    public static (Document Main, Document? Appendix) Of(Document document)
    {
        var blocks = document.Blocks;
        var at = blocks.ToList().FindIndex(block => block is Landscape);
        if (at <= 0)
        {
            return (document, null);
        }

        ImmutableArray<Block> appendix = [.. blocks[at..].Select(Raised)];
        var title = Headings(appendix).FirstOrDefault()?.Content.PlainText ?? document.Properties.Title;
        return (
            document with { Blocks = blocks[..at] },
            new(document.Properties with { Title = title }, appendix));
    }

    /// <summary>Headings one level up: the appendix's own heading is the title of its file.</summary>
    private static Block Raised(Block block) => block switch
    {
        Heading heading => heading with { Level = Math.Max(1, heading.Level - 1) },
        Landscape landscape => landscape with { Blocks = [.. landscape.Blocks.Select(Raised)] },
        _ => block,
    };

    private static IEnumerable<Heading> Headings(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => [heading],
        Landscape landscape => Headings(landscape.Blocks),
        _ => Enumerable.Empty<Heading>(),
    });
}
