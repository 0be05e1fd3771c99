using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>The Word files of a pack: its front sheet, and each paper that was built for it.</summary>
internal static class PackFiles
{
    public static IEnumerable<OutputFile> Word(PackDraft draft, Document front) =>
    [
        DocxWriter.Write(front, draft.Style, $"{draft.Plan.FrontSheetName}.docx"),
        .. from paper in draft.Plan.Papers
           from output in paper.Built?.Outputs ?? []
           select output with { Name = NameOf(draft.Plan, paper, output) },
    ];

    /// <summary>A pack as far as it can be made with nothing but this program: its agenda has no page numbers yet.</summary>
    public static Checked<MadePack> WithoutPages(PackDraft draft, PackTexts texts, ImmutableArray<PaperToPack> all)
    {
        var items = draft.Plan.ItemsWith(all, _ => null);
        return texts.FrontSheet(draft.Plan, items).Then(front =>
            Checked.Of(new MadePack(draft) { Items = items, Files = [.. Word(draft, front)] }));
    }

    private static string NameOf(PackPlan plan, PaperToPack paper, OutputFile output) => string.Create(
        CultureInfo.InvariantCulture, $"{plan.Meeting.Name}-item-{paper.Item.Number}-{output.Name}");
}
