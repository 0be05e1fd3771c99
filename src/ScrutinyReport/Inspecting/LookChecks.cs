using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Inspecting;

/// <summary>Letters that stand out from what is behind them and are large enough. Each look is told of once.</summary>
internal static class LookChecks
{
    // In half points (METHODS 9); headers, footers and notes are held to the least of tables.
    private const int LeastInProse = 22;
    private const int LeastInTables = 18;

    public static IEnumerable<Problem> Of(WordFile file, LookReader looks)
    {
        var shown = (
            from story in file.Stories
            from paragraph in story.Paragraphs
            from run in paragraph.Runs
            where !string.IsNullOrWhiteSpace(run.Text)
            let look = looks.Of(paragraph, run)
            where !look.IsHidden
            select (Place: paragraph.At(run.Start, run.Text.Length), Look: look,
                Least: LeastOf(file, story, paragraph)))
            .ToImmutableArray();
        var faint =
            from one in shown
            where one.Look.Ink is { } ink
                && Colours.Contrast(ink, one.Look.Behind) < one.Look.LeastContrast
            group one by (one.Look.Ink, one.Look.Behind, one.Look.LeastContrast) into same
            select InspectingProblems.LowContrast(same.First().Place, same.First().Look, same.Count());
        var small =
            from one in shown
            where one.Look.Size < one.Least
            group one by (one.Look.Size, one.Least) into same
            select InspectingProblems.SmallText(same.First().Place, same.Key.Size, same.Key.Least, same.Count());
        return [.. faint, .. small];
    }

    private static int LeastOf(WordFile file, Story story, WordParagraph paragraph) =>
        paragraph.Cell is null && story == file.Main ? LeastInProse : LeastInTables;
}
