using System.Collections.Immutable;
using ScrutinyReport.Packs;
using ScrutinyReport.Reporting;

namespace ScrutinyReport.Cli;

/// <summary>
/// The bookmarks of a pack: one for the agenda and for each item; under an item its papers, under these their headings.
/// </summary>
internal static class PackBookmarks
{
    /// <summary>
    /// Of the headings of what was laid out, and of the bookmarks that given papers came with.
    /// </summary>
    public static ImmutableArray<Bookmark> Of(
        string title, PackPlan plan, PackLayout layout, ImmutableArray<PackItem> items,
        ImmutableArray<Bookmark> headings, CountedPages counted)
    {
        var papers = plan.Papers.Select((paper, index) => (paper, pages: layout.Parts[index + 1]))
            .Select(part => (
                part.paper.Item,
                Bookmark: new Bookmark(
                    part.paper.Title, part.pages.First, Under(part.pages, headings, counted.Find(part.paper)))))
            .ToArray();
        return
        [
            new(title, 1, []),
            .. from item in items
               let own = papers.Where(part => part.Item == item.Item).Select(part => part.Bookmark).ToImmutableArray()
               where !own.IsEmpty
               select new Bookmark(
                   $"{item.Item.Number}. {item.Title}", own[0].Page, own is [var only] ? only.Under : own),
        ];
    }

    // A paper has one heading above the others as a rule, which would say its title again.
    private static ImmutableArray<Bookmark> Under(
        PartPages pages, ImmutableArray<Bookmark> headings, PlacedPaper? given)
    {
        ImmutableArray<Bookmark> found = given is not null
            ? Moved(given.Bookmarks, pages.First - 1)
            : [.. headings.Where(heading => heading.Page >= pages.First && heading.Page <= pages.Last)];
        return found is [{ Under: { IsEmpty: false } under }] ? under : found;
    }

    private static ImmutableArray<Bookmark> Moved(ImmutableArray<Bookmark> bookmarks, int by) =>
        [.. bookmarks.Select(bookmark =>
            bookmark with { Page = bookmark.Page + by, Under = Moved(bookmark.Under, by) })];
}
