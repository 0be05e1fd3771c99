using System.Collections.Immutable;
using System.Text;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Packs;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>
/// The texts of a meeting's packs as a test of their templates has them. There are no pages: the front sheet is given
/// two, the first paper one, the next two, and so on.
/// </summary>
internal sealed record PackCase(ImmutableArray<(string Name, Document Document)> Texts)
{
    private const int FrontSheetPages = 2;

    /// <summary>All texts in one document, for a preview.</summary>
    public Document Whole => Texts[0].Document with { Blocks = [.. Texts.SelectMany(text => text.Document.Blocks)] };

    /// <summary>All texts as they are read.</summary>
    public string Text => string.Join('\n', Texts.Select(text =>
        $"[{text.Name}]\n\n{Encoding.UTF8.GetString(TxtWriter.Write(text.Document, text.Name).Content.Span)}"));

    public static Checked<PackCase> Of(PackContents contents, TemplateSource templates)
    {
        var texts = new PackTexts(contents.Workspace.Settings, contents.Meeting, templates);
        var made = PackPlan.Of(contents.Meeting, contents.Papers)
            .SelectMany(plan => Of(plan, texts, contents.Papers))
            .ToArray();
        ImmutableArray<Problem> problems = [.. made.SelectMany(text => text.Document.Problems), .. templates.Problems];
        return made.Any(text => text.Document.Value is null)
            ? Checked.Failed<PackCase>(problems)
            : Checked.Of(new PackCase([.. made.Select(text => (text.Name, text.Document.Value!))]), problems);
    }

    private static IEnumerable<(string Name, Checked<Document> Document)> Of(
        PackPlan plan, PackTexts texts, ImmutableArray<PaperToPack> all)
    {
        var layout = PackLayout.Of([FrontSheetPages, .. Enumerable.Range(1, plan.Papers.Length)], new(1));
        var items = plan.ItemsOn(all, layout);
        yield return (plan.FrontSheetName, texts.FrontSheet(plan, items));
        foreach (var paper in plan.Papers)
        {
            var item = items.First(item => item.Item == paper.Item);
            yield return ($"{plan.OutputName}: first page of {paper.Name}", texts.Mark(plan, item));
            if (paper.Given is not null)
            {
                yield return ($"{plan.OutputName}: place of {paper.Name}",
                    texts.Place(plan, item, PackFiles.InMeetings(paper.Name)));
            }
        }

        yield return ($"{plan.OutputName}: blank page", texts.BlankPage(plan));
    }
}
