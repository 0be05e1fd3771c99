using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Snapshots;

namespace ScrutinyReport.Cli;

/// <summary>
/// What `test` found, for a person: a line for each case, what differs word by word, and the counts. What has gone is
/// red and what has come green; without colour they stand in <c>[-...-]</c> and <c>{+...+}</c>.
/// </summary>
internal static class TestPrinter
{
    // So many characters around a change say where it is.
    private const int Around = 60;
    private const string Cut = "...";

    public static void PrintCases(TestRun run, Shell shell)
    {
        var ink = shell.OutInk;
        var shown = shell.Manner().Quiet ? run.Cases.Where(result => !result.IsGood) : run.Cases;
        foreach (var family in shown.GroupBy(result => result.Family, StringComparer.Ordinal))
        {
            shell.Out.Write($"{ink.Strong(family.Key)}\n");
            foreach (var result in family)
            {
                Print(result, shell, ink);
            }
        }

        foreach (var file in shell.Manner().Quiet ? [] : run.Deleted)
        {
            shell.Out.Write($"deleted {file}\n");
        }

        shell.Out.Flush();
    }

    public static void PrintCounts(TestRun run, TextWriter to)
    {
        if (!run.Cases.IsEmpty)
        {
            to.Write($"{Counts(run.Cases)}\n");
        }

        if (run.Coverage is { } coverage)
        {
            to.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"reached: {coverage.Branches} of {coverage.AllBranches} branches in {coverage.Templates} of {coverage.AllTemplates} templates\n"));
        }
    }

    private static void Print(CaseResult result, Shell shell, Ink ink)
    {
        var (word, rest) = result.Outcome switch
        {
            CaseOutcome.Passed => (ink.Good("passed  "), ""),
            CaseOutcome.Accepted => (ink.Good("accepted"), $"  {result.Approved}"),
            CaseOutcome.Differs => (ink.Bad("differs "), $"  {result.Received}"),
            CaseOutcome.New =>
                (ink.Warn("new     "),
                    $"  read {result.Received}, then `{SnapshotProblems.Approve(result.Family, result.Name)}`"),
            _ => (ink.Bad("failed  "), ""),
        };
        shell.Out.Write($"  {word}  {result.Name}{rest}\n");
        foreach (var difference in result.Differences)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"line {difference.Line}");
            shell.Out.Write($"    {ink.Quiet(line)}  {Shown(difference.Pieces, ink).ReplaceLineEndings("\n      ")}\n");
        }

        ProblemPrinter.Print(result.Problems, shell.Out, ink, shell.Width());
    }

    /// <summary>A passage that differs, with what is gone and what came.</summary>
    public static string Shown(ImmutableArray<Piece> pieces, Ink ink) =>
        string.Concat(pieces.Select((piece, at) => piece.Kind switch
    {
        PieceKind.Gone => ink.ShowsColour ? ink.Bad(piece.Text) : $"[-{piece.Text}-]",
        PieceKind.Came => ink.ShowsColour ? ink.Good(piece.Text) : $"{{+{piece.Text}+}}",
        _ => Shortened(piece.Text, isFirst: at == 0, isLast: at == pieces.Length - 1),
    }));

    /// <summary>The words next to the changes; those far from any are left out.</summary>
    private static string Shortened(string text, bool isFirst, bool isLast)
    {
        var (before, after) = (isLast ? 0 : Around, isFirst ? 0 : Around);
        return text.Length <= before + after + Cut.Length || (isFirst && isLast)
            ? text
            : $"{text[..after]}{Cut}{(before == 0 ? "" : text[^before..])}";
    }

    private static string Counts(ImmutableArray<CaseResult> results)
    {
        var kinds = new[]
        {
            (CaseOutcome.Passed, "passed"), (CaseOutcome.Accepted, "accepted"), (CaseOutcome.Differs, "differ"),
            (CaseOutcome.New, "new"), (CaseOutcome.Failed, "failed"),
        };
        var counts = from kind in kinds
                     let count = results.Count(result => result.Outcome == kind.Item1)
                     where count > 0
                     select string.Create(CultureInfo.InvariantCulture, $"{count} {kind.Item2}");
        return $"{ProblemPrinter.Counted(results.Length, "case")}: {string.Join(", ", counts)}";
    }
}
