using System.Globalization;
using ScrutinyReport.Assessment;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>What a report came to, as a person reads it on a terminal.</summary>
internal static class SummaryPrinter
{
    public static void PrintHead(Built built, TextWriter to, Ink ink)
    {
        var (request, quarter) = (built.Request, built.Request.Quarter);
        var time = request.Authority is null
            ? $"{quarter}, {quarter.Months}"
            : $"national figures up to {quarter.YearName}";
        to.Write(ink.Strong($"{request.Settings.Council.ShortName}, {request.Report.Id}: {time}"));
        to.Write('\n');
    }

    public static void PrintCounts(
        Summary summary, IReadOnlyCollection<Problem> problems, int accepted, TextWriter to, Ink ink)
    {
        Line(to, "indicators", $"{summary.Indicators}: {summary.WithData} with data, {summary.WithoutData} without");
        if (!summary.Ratings.IsEmpty)
        {
            Line(to, "ratings", Listed(
                summary.Ratings.Where(tally => tally.Count > 0)
                    .Select(tally => $"{tally.Count} {Toned(tally.Of, ink)}")));
        }

        var quartiles = summary.Quartiles;
        Line(to, "quartiles", quartiles.Total == 0
            ? "none"
            : $"{quartiles.Total}: {quartiles.First} top, {quartiles.Second} second, "
                + $"{quartiles.Third} third, {quartiles.Fourth} bottom");
        var (better, worse) = (summary.Judged(Judgement.Better), summary.Judged(Judgement.Worse));
        var (similar, none) = (summary.Judged(Judgement.Similar), summary.Judged(Judgement.None));
        Line(to, "since last", $"{better} improved, {similar} similar, {worse} declined, {none} without polarity");
        var warnings = problems.Count(problem => problem.Severity == Severity.Warning);
        Line(to, "warnings", (warnings == 0 ? "none" : ink.Warn(warnings.ToString(CultureInfo.InvariantCulture)))
            + (accepted == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {accepted} accepted")));
    }

    public static void PrintOutputs(IEnumerable<WrittenFile> files, TextWriter to, Ink ink)
    {
        foreach (var file in files)
        {
            Line(to, file.IsRemoved ? "removed" : file.Changed ? "written" : "up to date", ink.Good(file.Path));
            foreach (var difference in file.Difference)
            {
                Line(to, "", ink.Quiet(difference));
            }
        }
    }

    /// <summary>A line of a summary: a word, and what it says, in a column of their own.</summary>
    public static void Line(TextWriter to, string name, string text) =>
        to.Write($"  {name,-12}{text}".TrimEnd() + "\n");

    private static string Listed(IEnumerable<string> parts) =>
        string.Join(", ", parts) is { Length: > 0 } list ? list : "none";

    private static string Toned(Band band, Ink ink) => band.Tone switch
    {
        Tone.Poor => ink.Bad(band.Name),
        Tone.Fair => ink.Warn(band.Name),
        Tone.Good or Tone.Excellent => ink.Good(band.Name),
        _ => band.Name,
    };
}
