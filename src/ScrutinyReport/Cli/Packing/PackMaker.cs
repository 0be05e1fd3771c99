using System.Collections.Immutable;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;
using ScrutinyReport.Packs;
using ScrutinyReport.Reporting;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>
/// Gives packs their pages. LibreOffice is called twice: for the pages of each part, which say where every part starts;
/// and for the packs, laid out by that. qpdf then puts the papers that came as pages into their places. What does not
/// need LibreOffice's pages is done while it makes them.
/// </summary>
internal sealed class PackMaker(
    LibreOffice office, Qpdf qpdf, PackTexts texts, ImmutableArray<PaperToPack> all, PackProgress progress, PackMemory memory,
    CancellationToken stopped)
{
    // From so many pages on, a paper is told of: usually somebody took the wrong file.
    private const int LongPaper = 200;

    // A front sheet whose length changes with its numbers settles at the second time, or never.
    private const int MostAttempts = 4;

    private readonly List<Problem> problems = [];
    private readonly Dictionary<PaperToPack, PlacedPaper> placed = [];
    private readonly HashSet<PaperToPack> reused = [];
    private Dictionary<PaperToPack, ReadOnlyMemory<byte>> converted = [];

    /// <summary>How many steps there are to tell of.</summary>
    public const int Steps = 4;

    /// <summary>The packs; the first of them has so many pages before it, in packs that stay as they are.</summary>
    public Checked<MadePacks> Make(ImmutableArray<PackDraft> drafts, int pagesBefore)
    {
        var made = Count(drafts, memory) is { } counts ? LayOut(drafts, counts, pagesBefore) : null;
        return new(made is null ? null : new MadePacks([.. made]), [.. problems]);
    }

    /// <summary>
    /// How many pages each part of each pack has: the front sheet, then the papers. What is known is not laid out.
    /// </summary>
    private List<int[]>? Count(ImmutableArray<PackDraft> drafts, PackMemory known)
    {
        reused.Clear();
        var given = drafts.SelectMany(draft => draft.Plan.Papers).Where(paper => paper.Given is not null).Distinct().ToArray();
        var words = given.Where(paper => paper.IsWord).ToArray();
        var parts = drafts.SelectMany(Parts).ToArray();
        var pages = parts.Select(part => known.PagesOf(part.File)).ToArray();
        var newWords = words.Where(paper => known.PdfOf(paper) is null).ToArray();
        ImmutableArray<OutputFile> files =
        [
            .. newWords.Select(paper => new OutputFile(paper.Name, paper.Given!.Content)),
            .. parts.Where((_, index) => pages[index] is null).Select(part => part.File),
        ];
        reused.UnionWith(given.Where(paper => paper.IsWord ? !newWords.Contains(paper) : known.Has(paper)));
        reused.UnionWith(parts.Where((_, index) => pages[index] is not null).Select(part => part.Paper).OfType<PaperToPack>());
        progress.Next($"LibreOffice lays out {ProblemPrinter.Counted(files.Length, "part")}");

        // Meanwhile the papers that are PDFs already are taken apart. One that cannot be used ends LibreOffice.
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopped);
        var converting = Task.Run(() => Convert(files, drafts[0], end.Token));
        if (!KeepAll(Place(given.Except(words).Select(paper => (paper, paper.Given!.Content)))))
        {
            end.Cancel();
            converting.GetAwaiter().GetResult();
            return null;
        }

        if (Keep(converting.GetAwaiter().GetResult()) is not { Files: var pdfs })
        {
            return null;
        }

        progress.Next("counting pages");
        converted = newWords.Zip(pdfs, (paper, pdf) => (paper, pdf.Content))
            .Concat(words.Except(newWords).Select(paper => (paper, Content: known.PdfOf(paper)!.Value)))
            .ToDictionary(one => one.paper, one => one.Content);
        var counting = AtOnce.Each(pdfs.Skip(newWords.Length), pdf => qpdf.Length(pdf.Content, pdf.Name, stopped));
        var placing = Place(words.Select(paper => (paper, converted[paper])));
        var laidOut = counting.GetAwaiter().GetResult().Select(Keep).ToArray();
        if (!KeepAll(placing) || laidOut.Any(length => length is null))
        {
            return null;
        }

        var next = 0;
        return Counts(drafts, [.. pages.Select(count => count ?? laidOut[next++]!.Pages)]);
    }

    private List<int[]> Counts(ImmutableArray<PackDraft> drafts, int[] own)
    {
        var next = 0;
        return
        [
            .. drafts.Select(draft => draft.Plan.Papers.Prepend(null)
                .Select(paper => paper is not null && placed.TryGetValue(paper, out var one) ? one.Pdf.Facts.Pages : own[next++])
                .ToArray()),
        ];
    }

    private Checked<ConvertedFiles> Convert(ImmutableArray<OutputFile> files, PackDraft draft, CancellationToken end) =>
        files.IsEmpty ? Checked.Of(new ConvertedFiles([])) : office.ToPdf(files, Day(draft), end);

    private Task<Checked<PlacedPaper>[]> Place(IEnumerable<(PaperToPack Paper, ReadOnlyMemory<byte> Content)> papers) =>
        AtOnce.Each(papers, one => Place(one.Paper, one.Content));

    /// <summary>Every paper has been read, so that one run tells of all that cannot be; whether all can be.</summary>
    private bool KeepAll(Task<Checked<PlacedPaper>[]> placing)
    {
        var papers = placing.GetAwaiter().GetResult().Select(Keep).ToArray();
        foreach (var one in papers.OfType<PlacedPaper>())
        {
            placed[one.Paper] = one;
        }

        return papers.All(paper => paper is not null);
    }

    private static IEnumerable<(PaperToPack? Paper, OutputFile File)> Parts(PackDraft draft) => draft.Plan.Papers
        .Select((paper, index) => (Paper: (PaperToPack?)paper, File: paper.Document is null ? null : draft.Alone(index)))
        .Where(part => part.File is not null)
        .Select(part => (part.Paper, part.File!))
        .Prepend((null, draft.FrontSheetFile));

    /// <summary>A given paper, ready to be put into its place.</summary>
    private Checked<PlacedPaper> Place(PaperToPack paper, ReadOnlyMemory<byte> content) =>
        qpdf.TakeApart(content, paper.Name, stopped).Then(json =>
        {
            var pdf = PdfObjects.Read(json.Content);
            var facts = PdfFacts.Of(pdf);
            return Checked.Of(
                new PlacedPaper(paper, new(0, pdf, facts), PdfOutline.Read(pdf), PdfClaim.IsIn(content.Span)),
                [
                    .. facts.IsTagged ? Array.Empty<Problem>() : [PackProblems.NotTagged(paper.Name)],
                    .. facts.Pages < LongPaper ? Array.Empty<Problem>() : [PackProblems.LongPaper(paper.Name, facts.Pages)],
                ]);
        });

    private List<MadePack>? LayOut(ImmutableArray<PackDraft> drafts, List<int[]> counts, int pagesBefore)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var layouts = Layouts(drafts, counts, pagesBefore);
            var fronts = drafts.Zip(layouts, FrontSheet).ToArray();
            if (fronts.Any(front => front is null))
            {
                return null;
            }

            progress.Next($"LibreOffice makes {ProblemPrinter.Counted(drafts.Length, "pack")}");
            ImmutableArray<OutputFile> joined = [.. drafts.Select((draft, index) => DocxWriter.WriteForLayout(
                PackDocument.Join(fronts[index]!, Papers(draft), draft.BlankPage, layouts[index]),
                draft.Style,
                $"{draft.Plan.OutputName}.docx"))];
            var writing = Task.Run(() => drafts.Zip(fronts, (draft, front) => PackFiles.Word(draft, front!).ToArray()).ToArray());
            var laidOut = Keep(Convert(joined, drafts[0], stopped));
            var files = writing.GetAwaiter().GetResult();
            if (laidOut is not { Files: var pdfs })
            {
                return null;
            }

            progress.Next("joining the papers");
            var read = pdfs.Select(pdf => Keep(qpdf.Read(pdf.Content, pdf.Name, stopped))).ToArray();
            if (read.Any(json => json is null))
            {
                return null;
            }

            var objects = read.Select(json => PdfObjects.Read(json!.Content)).ToArray();
            var pages = objects.Select(pdf => pdf.Pages.Length).ToArray();
            if (reused.Count > 0 && !pages.SequenceEqual(layouts.Select(layout => layout.Total)))
            {
                // Fonts or LibreOffice are others than they were: what was counted then is worth nothing now.
                if (Count(drafts, PackMemory.None) is not { } again)
                {
                    return null;
                }

                counts = again;
            }
            else if (Settled(layouts, counts, pages))
            {
                problems.AddRange(PdfFonts.Replaced(drafts[0].Style.Styles.Fonts, pdfs));
                var made = drafts.Select((draft, index) =>
                    Finish(draft, fronts[index]!, layouts[index], pdfs[index], objects[index], files[index])).ToList();
                return made.Any(pack => pack is null) ? null : [.. made.OfType<MadePack>()];
            }
        }

        problems.Add(PackProblems.DoesNotSettle(drafts[0].Plan.OutputName));
        return null;
    }

    private Document? FrontSheet(PackDraft draft, PackLayout layout) =>
        Keep(texts.FrontSheet(draft.Plan, draft.Plan.ItemsOn(all, layout))) is { } front
            ? front with { Properties = front.Properties with { LastPage = layout.LastNumber } }
            : null;

    /// <summary>
    /// Whether each pack has the pages that were counted; where not, it is the front sheet that has grown.
    /// </summary>
    private static bool Settled(PackLayout[] layouts, List<int[]> counts, int[] pages)
    {
        var settled = true;
        for (var i = 0; i < layouts.Length; i++)
        {
            if (pages[i] != layouts[i].Total)
            {
                counts[i][0] = Math.Max(1, counts[i][0] + pages[i] - layouts[i].Total);
                settled = false;
            }
        }

        return settled;
    }

    /// <summary>Each pack goes on from the numbers of the one before it, and of those that stay as they are.</summary>
    private static PackLayout[] Layouts(ImmutableArray<PackDraft> drafts, List<int[]> counts, int pagesBefore)
    {
        var layouts = new PackLayout[drafts.Length];
        for (var i = 0; i < layouts.Length; i++)
        {
            layouts[i] = PackLayout.Of(counts[i], new(pagesBefore + 1));
            pagesBefore += layouts[i].Total;
        }

        return layouts;
    }

    private ImmutableArray<PackedPaper> Papers(PackDraft draft) =>
    [
        .. draft.Plan.Papers.Select((paper, index) => placed.TryGetValue(paper, out var one)
            ? new PagedPaper(one.Pdf.Facts.IsWide) { Marks = draft.Marks[index] }
            : (PackedPaper)draft.Own(index)),
    ];

    private MadePack? Finish(
        PackDraft draft, Document front, PackLayout layout, OutputFile pdf, PdfObjects objects, IEnumerable<OutputFile> words)
    {
        var papers = draft.Plan.Papers;
        var given = papers.Select((paper, index) => (paper, layout.Parts[index + 1].First))
            .Where(part => placed.ContainsKey(part.paper))
            .Select(part => placed[part.paper] with { Pdf = placed[part.paper].Pdf with { At = part.First } })
            .ToImmutableArray();
        var items = draft.Plan.ItemsOn(all, layout);
        var bookmarks = Bookmarks(draft, front, layout, items, PdfOutline.Read(objects));
        var joined = Keep(qpdf.Change(
            given.All(one => one.ClaimsToBeAccessible) ? pdf.Content : PdfClaim.Withdraw(pdf.Content),
            PdfPack.Patch(objects, [.. given.Select(one => one.Pdf)], bookmarks, layout.Numbers),
            pdf.Name,
            stopped));
        return joined is null ? null : new(draft)
        {
            Layout = layout,
            Items = items,
            Reused = [.. papers.Where(reused.Contains)],
            Files =
            [
                .. words,
                .. from paper in papers
                   where converted.ContainsKey(paper)
                   select new OutputFile(PackFiles.ConvertedName(draft.Plan.Meeting.Name, paper.Item.Number, paper.Name), converted[paper]),
                new($"{draft.Plan.OutputName}.pdf", joined.Content),
            ],
        };
    }

    /// <summary>
    /// A bookmark for the agenda and for each item; under an item its papers, under these their headings.
    /// </summary>
    private ImmutableArray<Bookmark> Bookmarks(
        PackDraft draft, Document front, PackLayout layout, ImmutableArray<PackItem> items, ImmutableArray<Bookmark> headings)
    {
        var papers = draft.Plan.Papers.Select((paper, index) => (paper, pages: layout.Parts[index + 1])).ToArray();
        return
        [
            new(front.Properties.Title, 1, []),
            .. from item in items
               let own = papers.Where(part => part.paper.Item == item.Item)
                   .Select(part => new Bookmark(part.paper.Title, part.pages.First, Under(part.paper, part.pages, headings)))
                   .ToImmutableArray()
               where !own.IsEmpty
               select new Bookmark($"{item.Item.Number}. {item.Title}", own[0].Page, own is [var only] ? only.Under : own),
        ];
    }

    private ImmutableArray<Bookmark> Under(PaperToPack paper, PartPages pages, ImmutableArray<Bookmark> headings)
    {
        ImmutableArray<Bookmark> found = placed.TryGetValue(paper, out var one)
            ? Moved(one.Bookmarks, pages.First - 1)
            : [.. headings.Where(heading => heading.Page >= pages.First && heading.Page <= pages.Last)];
        return found is [{ Under: { IsEmpty: false } under }] ? under : found;
    }

    private static ImmutableArray<Bookmark> Moved(ImmutableArray<Bookmark> bookmarks, int by) =>
        [.. bookmarks.Select(bookmark => bookmark with { Page = bookmark.Page + by, Under = Moved(bookmark.Under, by) })];

    private static DateOnly Day(PackDraft draft) => draft.FrontSheet.Properties.Created;

    private T? Keep<T>(Checked<T> made)
        where T : class
    {
        problems.AddRange(made.Problems.Except(problems));
        return made.Value;
    }

    /// <summary>A given paper as pages, the bookmarks that it came with, and whether it claims to be PDF/UA.</summary>
    private sealed record PlacedPaper(PaperToPack Paper, PlacedPdf Pdf, ImmutableArray<Bookmark> Bookmarks, bool ClaimsToBeAccessible);
}
