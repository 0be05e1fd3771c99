using System.Collections.Immutable;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;
using ScrutinyReport.Packs;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>
/// Gives packs their pages. LibreOffice is called twice: for the pages of each part, which say where every part starts;
/// and for the packs, laid out by that. qpdf then puts the papers that came as pages into their places. What does not
/// need LibreOffice's pages is done while it makes them.
/// </summary>
internal sealed class PackMaker(
    LibreOffice office, Qpdf qpdf, PackTexts texts, ImmutableArray<PaperToPack> all, PackProgress progress,
    PackMemory memory, CancellationToken stopped)
{
    // A front sheet whose length changes with its numbers settles at the second time, or never.
    private const int MostAttempts = 4;

    private readonly List<Problem> problems = [];

    /// <summary>How many steps there are to tell of.</summary>
    public const int Steps = 4;

    /// <summary>The packs; the first of them has so many pages before it, in packs that stay as they are.</summary>
    public Checked<MadePacks> Make(ImmutableArray<PackDraft> drafts, int pagesBefore)
    {
        var made = Count(drafts, memory) is { } counted ? LayOut(drafts, counted, pagesBefore) : null;
        return new(made is null ? null : new MadePacks([.. made]), [.. problems]);
    }

    private CountedPages? Count(ImmutableArray<PackDraft> drafts, PackMemory known) =>
        Keep(new PageCounter(office, qpdf, progress, stopped).Count(drafts, known));

    private List<MadePack>? LayOut(ImmutableArray<PackDraft> drafts, CountedPages counted, int pagesBefore)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var layouts = Layouts(drafts, counted.Counts, pagesBefore);
            var fronts = drafts.Zip(layouts, FrontSheet).ToArray();
            if (fronts.Any(front => front is null))
            {
                return null;
            }

            progress.Next($"LibreOffice makes {ProblemPrinter.Counted(drafts.Length, "pack")}");
            ImmutableArray<OutputFile> joined = [.. drafts.Select((draft, index) => DocxWriter.WriteForLayout(
                PackDocument.Join(fronts[index]!, Papers(draft, counted), draft.BlankPage, layouts[index]),
                draft.Style,
                $"{draft.Plan.OutputName}.docx"))];
            var writing = Task.Run(() =>
                drafts.Zip(fronts, (draft, front) => PackFiles.Word(draft, front!).ToArray()).ToArray());
            var laidOut = Keep(office.ToPdf(joined, drafts[0].Day, stopped));
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
            if (counted.Reused.Count > 0 && !pages.SequenceEqual(layouts.Select(layout => layout.Total)))
            {
                // Fonts or LibreOffice are others than they were: what was counted then is worth nothing now.
                if (Count(drafts, PackMemory.None) is not { } again)
                {
                    return null;
                }

                counted = again;
            }
            else if (Settled(layouts, counted.Counts, pages))
            {
                problems.AddRange(PdfFonts.Replaced(drafts[0].Style.Styles.Fonts, pdfs));
                var made = drafts.Select((draft, index) =>
                    Finish(draft, fronts[index]!, layouts[index], counted, pdfs[index], objects[index], files[index]))
                    .ToList();
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

    private static ImmutableArray<PackedPaper> Papers(PackDraft draft, CountedPages counted) =>
    [
        .. draft.Plan.Papers.Select((paper, index) => counted.Find(paper) is { } given
            ? new PagedPaper(given.Pdf.Facts.IsWide) { Marks = draft.Marks[index] }
            : (PackedPaper)draft.Own(index)),
    ];

    private MadePack? Finish(
        PackDraft draft, Document front, PackLayout layout, CountedPages counted, OutputFile pdf, PdfObjects objects,
        IEnumerable<OutputFile> words)
    {
        var papers = draft.Plan.Papers;
        PlacedPaper[] given =
        [
            .. from part in papers.Zip(layout.Parts.Skip(1))
               let paper = counted.Find(part.First)
               where paper is not null
               select paper with { Pdf = paper.Pdf with { At = part.Second.First } },
        ];
        var items = draft.Plan.ItemsOn(all, layout);
        var headings = PdfOutline.Read(objects);
        var bookmarks = PackBookmarks.Of(front.Properties.Title, draft.Plan, layout, items, headings, counted);
        var joined = Keep(qpdf.Change(
            given.All(one => one.ClaimsToBeAccessible) ? pdf.Content : PdfClaim.Withdraw(pdf.Content),
            PdfPack.Patch(objects, [.. given.Select(one => one.Pdf)], bookmarks, layout.Numbers),
            pdf.Name,
            stopped));
        return joined is null ? null : new(draft)
        {
            Layout = layout,
            Items = items,
            Reused = [.. papers.Where(counted.Reused.Contains)],
            Files =
            [
                .. words,
                .. from paper in papers
                   where counted.Converted.ContainsKey(paper)
                   select new OutputFile(
                       PackFiles.ConvertedName(draft.Plan.Meeting.Name, paper.Item.Number, paper.Name),
                       counted.Converted[paper]),
                new($"{draft.Plan.OutputName}.pdf", joined.Content),
            ],
        };
    }

    private T? Keep<T>(Checked<T> made)
        where T : class
    {
        problems.AddRange(made.Problems.Except(problems));
        return made.Value;
    }
}
