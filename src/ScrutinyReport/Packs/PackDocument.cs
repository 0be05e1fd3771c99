using System.Collections.Immutable;
using ScrutinyReport.Documents;

namespace ScrutinyReport.Packs;

/// <summary>Joins the front sheet and the papers of a pack into one document, each a part of its own.</summary>
internal static class PackDocument
{
    // A blank that is printed: LibreOffice takes the last paragraph of a section away where it holds nothing.
    private static readonly Paragraph Place = new(new([new Text("\u00A0")]));

    /// <summary>A paper by itself, laid out as it will be in the pack: to count its pages.</summary>
    public static Document Alone(DocumentProperties properties, OwnPaper paper) =>
        new(properties, [paper.Marks.Start, .. Restarted(paper.Blocks)]);

    /// <summary>
    /// The whole pack. Pages that have nothing else say so with <paramref name="blank"/>; a paper that came as pages
    /// has an empty page for each of them.
    /// </summary>
    public static Document Join(
        Document front, ImmutableArray<PackedPaper> papers, ImmutableArray<Block> blank, PackLayout layout)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new PartStart { FirstPage = layout.Numbers.First });
        blocks.AddRange(front.Blocks);
        AddBlank(blocks, blank, layout.Parts[0]);
        for (var i = 0; i < papers.Length; i++)
        {
            blocks.Add(papers[i].Marks.Start);
            blocks.AddRange(papers[i] switch
            {
                OwnPaper own => Restarted(own.Blocks),
                PagedPaper paged => Places(paged.IsWide),
                var other => throw new System.Diagnostics.UnreachableException(other.GetType().Name),
            });
            AddBlank(blocks, blank, layout.Parts[i + 1]);
        }

        return front with { Blocks = blocks.ToImmutable() };
    }

    /// <summary>
    /// The pack before anything has laid it out: whoever does finds the place of each part, and the page numbers from
    /// its name. A paper that came as pages has a page that says so.
    /// </summary>
    public static Document Unpaged(Document front, ImmutableArray<NamedPart> parts) => front with
    {
        Blocks =
        [
            new PartStart { FirstPage = 1 },
            .. front.Blocks,
            .. parts.SelectMany(part => Restarted(part.Blocks).Prepend(
                part.Marks.Start with { OnRightHandPage = true, Name = part.Name })),
        ],
    };

    private static void AddBlank(ImmutableArray<Block>.Builder blocks, ImmutableArray<Block> blank, PartPages pages)
    {
        if (pages.BlankBehind)
        {
            blocks.Add(new PartStart());
            blocks.AddRange(blank);
        }
    }

    /// <summary>An empty page for each page, on its side where that one is.</summary>
    private static ImmutableArray<Block> Places(ImmutableArray<bool> isWide)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < isWide.Length;)
        {
            var run = isWide.Skip(i).TakeWhile(wide => wide == isWide[i]).Count();
            var places = Enumerable.Range(0, run)
                .SelectMany(page => page == 0 ? [Place] : (Block[])[new PageBreak(), Place])
                .ToImmutableArray();
            blocks.AddRange(isWide[i] ? [new ShapedPages(PageShape.Landscape, places)] : places);
            i += run;
        }

        return blocks.ToImmutable();
    }

    /// <summary>The blocks with their numbers starting again at 1: each paper counts its own paragraphs.</summary>
    private static IEnumerable<Block> Restarted(IEnumerable<Block> blocks)
    {
        var done = false;
        foreach (var block in blocks)
        {
            var first = done ? block : Restarted(block, out done);
            yield return first;
        }
    }

    private static Block Restarted(Block block, out bool done)
    {
        done = true;
        switch (block)
        {
            case NumberedParagraph paragraph:
                return paragraph with { Number = paragraph.Number with { Restarts = true } };
            case Heading { Number: { } number } heading:
                return heading with { Number = number with { Restarts = true } };
            case ShapedPages pages:
                var inner = pages.Blocks.ToBuilder();
                for (var i = 0; i < inner.Count; i++)
                {
                    inner[i] = Restarted(inner[i], out done);
                    if (done)
                    {
                        return pages with { Blocks = inner.ToImmutable() };
                    }
                }

                break;
            default:
                break;
        }

        done = false;
        return block;
    }
}
