using System.Collections.Immutable;
using ScrutinyReport.Packs;
using ScrutinyReport.Reporting;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>Which items and papers of a meeting go into one of its packs.</summary>
internal sealed record PackPlan(
    Meeting Meeting, PackKind Kind, ImmutableArray<AgendaItem> Items, ImmutableArray<PaperToPack> Papers)
{
    /// <summary>What a summary calls the pack.</summary>
    public string Label => Kind == PackKind.Supplementary ? "supplement" : Word;

    private string Word => PackView.WordOf(Kind);

    /// <summary>The name of its file, without an ending: <c>2024-06-04-agenda-pack</c>.</summary>
    public string OutputName => $"{Meeting.Name}-{Word}-pack";

    /// <summary>The name of its front sheet's file, without an ending.</summary>
    public string FrontSheetName =>
        Kind == PackKind.Agenda ? $"{Meeting.Name}-front-sheet" : $"{Meeting.Name}-{Word}-front-sheet";

    /// <summary>
    /// The packs that a meeting has: always the published one; a supplementary and an exempt one where there are papers
    /// for it. What is exempt is in none but its own. Each goes on from the page numbers of the one before: the exempt
    /// papers go out with the agenda, the supplementary ones after it.
    /// </summary>
    public static ImmutableArray<PackPlan> Of(Meeting meeting, ImmutableArray<PaperToPack> papers)
    {
        var plans = new[]
        {
            Of(meeting, PackKind.Agenda, papers, [.. meeting.Items.Where(item => !item.IsSupplementary)]),
            Of(meeting, PackKind.Exempt, papers, null),
            Of(meeting, PackKind.Supplementary, papers, null),
        };
        return [.. plans.Where(plan => plan.Kind == PackKind.Agenda || !plan.Items.IsEmpty)];
    }

    /// <summary>The items as this pack has them, with their pages where they are known.</summary>
    public ImmutableArray<PackItem> ItemsWith(
        ImmutableArray<PaperToPack> all, Func<AgendaItem, (string First, string Last)?> pages) =>
    [
        .. from item in Items
           let others = all.Where(paper => paper.Item == item && !Papers.Contains(paper)).ToArray()
           select new PackItem(item, item.Title?.Value ?? all.First(paper => paper.Item == item).Title)
           {
               Papers = Papers.Count(paper => paper.Item == item),
               Pages = pages(item),
               IsToFollow = Kind == PackKind.Agenda && others.Any(paper => KindOf(paper) == PackKind.Supplementary),
               IsWithheld = Kind != PackKind.Exempt && others.Any(paper => KindOf(paper) == PackKind.Exempt),
           },
    ];

    /// <summary>The items with the numbers of their pages in a layout of the front sheet and the papers.</summary>
    public ImmutableArray<PackItem> ItemsOn(ImmutableArray<PaperToPack> all, PackLayout layout) =>
        ItemsWith(all, item =>
        PapersOf(item) is [var first, ..] papers
            ? (layout.Numbers.Of(layout.Parts[first + 1].First), layout.Numbers.Of(layout.Parts[papers[^1] + 1].Last))
            : null);

    /// <summary>Which of its papers are of an item.</summary>
    public int[] PapersOf(AgendaItem item) =>
        [.. Enumerable.Range(0, Papers.Length).Where(paper => Papers[paper].Item == item)];

    private static PackPlan Of(
        Meeting meeting, PackKind kind, ImmutableArray<PaperToPack> papers, ImmutableArray<AgendaItem>? items)
    {
        ImmutableArray<PaperToPack> taken = [.. papers.Where(paper => KindOf(paper) == kind)];
        return new(
            meeting,
            kind,
            items ?? [.. meeting.Items.Where(item => taken.Any(paper => paper.Item == item)
                || (kind == PackKind.Supplementary && item is { IsSupplementary: true, Papers.IsEmpty: true }))],
            taken);
    }

    private static PackKind KindOf(PaperToPack paper) => paper.Paper.IsExempt ? PackKind.Exempt
        : paper.Paper.IsSupplementary ? PackKind.Supplementary
        : PackKind.Agenda;
}
