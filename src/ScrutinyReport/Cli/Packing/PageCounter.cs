using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;
using ScrutinyReport.Packs;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>
/// Counts the pages of each part of some packs: what is built is laid out, what was given is taken apart. What is known
/// from earlier packs is not laid out again. It counts once.
/// </summary>
internal sealed class PageCounter(LibreOffice office, Qpdf qpdf, PackProgress progress, CancellationToken stopped)
{
    // From so many pages on, a paper is told of: usually somebody took the wrong file.
    private const int LongPaper = 200;

    private readonly List<Problem> problems = [];
    private readonly Dictionary<PaperToPack, PlacedPaper> placed = [];

    public Checked<CountedPages> Count(ImmutableArray<PackDraft> drafts, PackMemory known) =>
        new(Counted(drafts, known), [.. problems]);

    private CountedPages? Counted(ImmutableArray<PackDraft> drafts, PackMemory known)
    {
        var given = drafts.SelectMany(draft => draft.Plan.Papers)
            .Where(paper => paper.Given is not null)
            .Distinct()
            .ToArray();
        var words = given.Where(paper => paper.IsWord).ToArray();
        var parts = drafts.SelectMany(Parts).ToArray();
        var pages = parts.Select(part => known.PagesOf(part.File)).ToArray();
        var newWords = words.Where(paper => known.PdfOf(paper) is null).ToArray();
        ImmutableArray<OutputFile> files =
        [
            .. newWords.Select(paper => new OutputFile(paper.Name, paper.Given!.Content)),
            .. parts.Where((_, index) => pages[index] is null).Select(part => part.File),
        ];
        progress.Next($"LibreOffice lays out {ProblemPrinter.Counted(files.Length, "part")}");

        // Meanwhile the papers that are PDFs already are taken apart. One that cannot be used ends LibreOffice.
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopped);
        var converting = Task.Run(() => office.ToPdf(files, drafts[0].Day, end.Token));
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
        var converted = newWords.Zip(pdfs, (paper, pdf) => (paper, pdf.Content))
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
        return new(Counts(drafts, [.. pages.Select(count => count ?? laidOut[next++]!.Pages)]))
        {
            Placed = placed,
            Converted = converted,
            Reused = given.Where(paper => paper.IsWord ? !newWords.Contains(paper) : known.Has(paper))
                .Concat(parts.Where((_, index) => pages[index] is not null)
                    .Select(part => part.Paper)
                    .OfType<PaperToPack>())
                .ToHashSet(),
        };
    }

    private List<int[]> Counts(ImmutableArray<PackDraft> drafts, int[] own)
    {
        var next = 0;
        return
        [
            .. drafts.Select(draft => draft.Plan.Papers.Prepend(null)
                .Select(paper => paper is not null && placed.TryGetValue(paper, out var one)
                    ? one.Pdf.Facts.Pages
                    : own[next++])
                .ToArray()),
        ];
    }

    private static IEnumerable<(PaperToPack? Paper, OutputFile File)> Parts(PackDraft draft) => draft.Plan.Papers
        .Select((paper, index) =>
            (Paper: (PaperToPack?)paper, File: paper.Document is null ? null : draft.Alone(index)))
        .Where(part => part.File is not null)
        .Select(part => (part.Paper, part.File!))
        .Prepend((null, draft.FrontSheetFile));

    private Task<Checked<PlacedPaper>[]> Place(IEnumerable<(PaperToPack Paper, ReadOnlyMemory<byte> Content)> papers) =>
        AtOnce.Each(papers, one => Place(one.Paper, one.Content));

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
                    .. facts.Pages < LongPaper
                        ? Array.Empty<Problem>()
                        : [PackProblems.LongPaper(paper.Name, facts.Pages)],
                ]);
        });

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

    private T? Keep<T>(Checked<T> made)
        where T : class
    {
        problems.AddRange(made.Problems);
        return made.Value;
    }
}
