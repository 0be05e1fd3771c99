using ScrutinyReport.Periods;
using ScrutinyReport.Reporting;

namespace ScrutinyReport.Cli;

/// <summary>What the packs of a meeting came to, as a person reads it on a terminal.</summary>
internal static class PackSummary
{
    public static void Print(PackedMeeting packed, Shell shell)
    {
        var (meeting, to, ink) = (packed.Contents.Meeting, shell.Out, shell.OutInk);
        var day = DayWords.WithWeekday(meeting.Date.Value);
        to.Write($"{ink.Strong($"{meeting.Committee?.Name.Value ?? packed.Contents.Workspace.Settings.Council.Name.Value}: {day}")}\n");
        foreach (var pack in packed.Left)
        {
            SummaryPrinter.Line(to, pack.Draft.Plan.Label, ProblemPrinter.Counted(pack.Record.Pages, "page"));
            SummaryPrinter.Line(to, "up to date", ink.Good($"{pack.Draft.Plan.OutputName}.pdf"));
        }

        foreach (var (pack, files) in packed.Made)
        {
            var papers = pack.Draft.Plan.Papers.Length;
            SummaryPrinter.Line(to, pack.Draft.Plan.Label, pack.Layout is { } layout
                ? $"{ProblemPrinter.Counted(layout.Total, "page")}, {ProblemPrinter.Counted(papers, "paper")}"
                : $"{ProblemPrinter.Counted(papers, "paper")}, no pages yet");
            foreach (var item in pack.Items.Where(item => item.Papers > 0))
            {
                SummaryPrinter.Line(to, "",
                    $"{Where(item),-16}{item.Item.Number}. {item.Title}{(IsReused(pack, item) ? " (unchanged)" : "")}");
            }

            SummaryPrinter.PrintOutputs(files, to, ink);
        }
    }

    private static bool IsReused(MadePack pack, PackItem item) =>
        pack.Draft.Plan.Papers.Where(paper => paper.Item == item.Item).All(pack.Reused.Contains);

    private static string Where(PackItem item) => item.Pages is var (first, last)
        ? first == last ? $"page {first}" : $"pages {first} - {last}"
        : "";
}
