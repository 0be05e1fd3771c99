using System.Collections.Immutable;

namespace ScrutinyReport.Packs;

/// <summary>The pages of one part of a pack, counted from 1 in the file; a blank page may follow the last.</summary>
internal readonly record struct PartPages(int First, int Last, bool BlankBehind);

/// <summary>
/// Which pages the parts of a pack have. Each part starts on a right-hand page, which has an odd number, and the pack
/// ends on a left-hand one, so that it can be printed on both sides and another pack can go on from it.
/// </summary>
internal sealed record PackLayout(PageNumbers Numbers, ImmutableArray<PartPages> Parts)
{
    /// <summary>All pages, the blank ones among them.</summary>
    public int Total => Parts is [.., var last] ? last.Last + (last.BlankBehind ? 1 : 0) : 0;

    /// <summary>
    /// The number of the last page where the first does not have 1; null where counting the pages gives it.
    /// </summary>
    public int? LastNumber => Numbers.First == 1 ? null : Numbers.First + Total - 1;

    /// <summary>The layout of parts with so many pages each, in their order.</summary>
    public static PackLayout Of(IEnumerable<int> pages, PageNumbers numbers)
    {
        var parts = ImmutableArray.CreateBuilder<PartPages>();
        var next = 1;
        foreach (var count in pages)
        {
            var last = next + count - 1;
            var blank = last % 2 == 1;
            parts.Add(new(next, last, blank));
            next = last + (blank ? 2 : 1);
        }

        return new(numbers, parts.ToImmutable());
    }
}
