using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Packs;
using ScrutinyReport.Reporting;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>A pack before it has pages: its texts, and each of its papers as the writer makes it.</summary>
internal sealed record PackDraft
{
    // As wide as the numbers that will stand there, so that the front sheet keeps its length.
    private const string NoNumber = "000";

    private readonly Dictionary<int, OutputFile> alone = [];

    public required PackPlan Plan { get; init; }

    public required HouseStyle Style { get; init; }

    /// <summary>The front sheet with numbers that only hold their places.</summary>
    public required Document FrontSheet { get; init; }

    /// <summary>The day that its PDF gives as that of its making.</summary>
    public DateOnly Day => FrontSheet.Properties.Created;

    public required ImmutableArray<Block> BlankPage { get; init; }

    /// <summary>What stands at the heads of each paper's pages, in the order of the papers.</summary>
    public required ImmutableArray<PageMarks> Marks { get; init; }

    /// <summary>The front sheet as a Word file, to count its pages; written once.</summary>
    public OutputFile FrontSheetFile =>
        field ??= DocxWriter.Write(FrontSheet, Style, $"{Plan.FrontSheetName}.docx");

    /// <summary>
    /// What the pack is made of, as one hash: the texts, the papers, the look and this program. Where it is the same,
    /// the pack is.
    /// </summary>
    public string Key => field ??= Manifest.Hash(Encoding.UTF8.GetBytes(string.Join('\n',
    [
        Product.Version,
        Manifest.Hash(FrontSheetFile.Content),
        Manifest.Hash(DocxWriter.Write(FrontSheet with { Blocks = BlankPage }, Style, "blank.docx").Content),
        .. Marks.Select(marks => $"{marks.First.PlainText}\t{marks.Others?.PlainText}"),
        .. Plan.Papers.Select((paper, index) => Manifest.Hash(paper.Given?.Content ?? Alone(index).Content)),
    ])));

    public static Checked<PackDraft> Of(PackPlan plan, PackTexts texts, ImmutableArray<PaperToPack> all)
    {
        var items =
            plan.ItemsWith(all, item => plan.Papers.Any(paper => paper.Item == item) ? (NoNumber, NoNumber) : null);
        var (front, blank, style) = (texts.FrontSheet(plan, items), texts.BlankPage(plan), texts.Style);
        var marks =
            plan.Papers.Select(paper => texts.Mark(plan, items.First(item => item.Item == paper.Item))).ToArray();
        ImmutableArray<Problem> problems =
            [.. front.Problems, .. blank.Problems, .. style.Problems, .. marks.SelectMany(mark => mark.Problems)];
        return front.Value is null
            || blank.Value is null
            || style.Value is null
            || marks.Any(mark => mark.Value is null)
            ? Checked.Failed<PackDraft>(problems)
            : Checked.Of(new PackDraft
            {
                Plan = plan,
                Style = style.Value,
                FrontSheet = front.Value,
                BlankPage = blank.Value.Blocks,
                Marks = [.. marks.Select(mark => MarksOf(mark.Value!))],
            }, problems);
    }

    /// <summary>A paper of ours by itself, laid out as in the pack; written once.</summary>
    public OutputFile Alone(int paper)
    {
        if (!alone.TryGetValue(paper, out var file))
        {
            var properties = Plan.Papers[paper].Document!.Properties with { Header = FrontSheet.Properties.Header };
            file = DocxWriter.WriteForLayout(PackDocument.Alone(properties, Own(paper)), Style,
                $"{Plan.Papers[paper].Name}.docx");
            alone[paper] = file;
        }

        return file;
    }

    public OwnPaper Own(int paper) => new(Plan.Papers[paper].Document!.Whole().Blocks) { Marks = Marks[paper] };

    /// <summary>The first paragraph stands on the first page, the second on the others.</summary>
    public static PageMarks MarksOf(Document document)
    {
        var lines = document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Content).ToArray();
        return new(lines.FirstOrDefault() ?? new([]), lines.ElementAtOrDefault(1));
    }

    /// <summary>The name by which the agenda asks for the pages of a paper that nobody has counted.</summary>
    public static string NameOf(int paper) => string.Create(CultureInfo.InvariantCulture, $"paper-{paper + 1}");

    /// <summary>The items with the names by which the pages of their papers can be asked for.</summary>
    public ImmutableArray<PackItem> UncountedItems(ImmutableArray<PaperToPack> all) =>
    [
        .. Plan.ItemsWith(all, _ => null).Select(item => Plan.PapersOf(item.Item) is [var first, ..] papers
            ? item with { Parts = (NameOf(first), NameOf(papers[^1])) }
            : item),
    ];
}
