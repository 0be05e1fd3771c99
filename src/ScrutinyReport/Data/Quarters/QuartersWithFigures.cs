using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>
/// The quarters that a workspace has figures of, up to the reported one: in a file, or in the columns of a wide one.
/// What is written for another would never be read, and the quarter is mistyped; a later quarter's file may still come.
/// </summary>
internal static class QuartersWithFigures
{
    /// <summary>
    /// So many files in a row make a workspace that is kept quarter by quarter, and a longer gap a new start.
    /// </summary>
    private const int Year = 4;

    /// <summary>
    /// Says which quarters have no file, though each of the year before them has one and they are followed by others
    /// before a year is over: one was perhaps forgotten.
    /// </summary>
    public static void ReportGaps(DatasetRequest request, ICollection<Problem> problems)
    {
        EarlierFile[] files =
            [.. request.Earlier.Append(new(request.Quarter, request.QuarterFile)).OrderBy(file => file.Quarter)];
        var run = 1;
        for (var i = 1; i < files.Length; i++)
        {
            var missing = new List<Quarter>();
            for (var quarter = files[i - 1].Quarter.Next; quarter < files[i].Quarter
                && missing.Count < Year; quarter = quarter.Next)
            {
                missing.Add(quarter);
            }

            if (run >= Year && missing.Count < Year)
            {
                foreach (var quarter in missing.Except(QuartersBeside(files[i])).Except(QuartersBeside(files[^1])))
                {
                    problems.Add(DataProblems.NoFileOf(quarter, files[i]));
                }
            }

            run = missing.Count == 0 ? run + 1 : 1;
        }
    }

    /// <summary>Says which corrections and overrides are of no quarter that has figures.</summary>
    public static void Report(
        DatasetRequest request,
        ImmutableArray<CorrectionRow> corrections,
        ImmutableArray<RatingOverride> overrides,
        ICollection<Problem> problems)
    {
        HashSet<Quarter> withFile =
            [request.Quarter, .. request.Published, .. request.Earlier.Select(file => file.Quarter)];
        var inColumns = new Lazy<HashSet<Quarter>>(() =>
            [.. request.Earlier.Append(new(request.Quarter, request.QuarterFile)).SelectMany(QuartersBeside)]);
        bool IsOfNone(Quarter quarter) =>
            quarter < request.Quarter && !withFile.Contains(quarter) && !inColumns.Value.Contains(quarter);

        foreach (var (correction, row) in corrections.Where(one => IsOfNone(one.Correction.Quarter)))
        {
            problems.Add(DataProblems.NothingToCorrect(correction, row.Find("quarter")!, withFile.OrderDescending()));
        }

        foreach (var one in overrides.Where(one => IsOfNone(one.Quarter)))
        {
            problems.Add(DataProblems.NothingToOverride(one, withFile.OrderDescending()));
        }
    }

    private static IEnumerable<Quarter> QuartersBeside(EarlierFile of) =>
        DatasetReader.Table(of.File, []) is { } file
        && TableReader.ReadHeadings(file, QuarterColumns.Rules, []) is (var table, _)
            ? WideLayout.QuartersBefore(table, of.Quarter)
            : [];
}
