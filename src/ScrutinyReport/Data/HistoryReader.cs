using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Reads the quarter files before the reported one: they make the series of every indicator.</summary>
internal static class HistoryReader
{
    /// <summary>
    /// The quarters, oldest first. What is wrong in an earlier file was said when its own quarter was built; here only a
    /// file without a table is named, since history lacks it.
    /// </summary>
    public static ImmutableArray<PublishedQuarter> Read(
        ImmutableArray<EarlierFile> files,
        Catalogue? catalogue,
        ImmutableArray<CorrectionRow> corrections,
        ICollection<Problem> problems)
    {
        var quarters = ImmutableArray.CreateBuilder<PublishedQuarter>();
        foreach (var (quarter, file) in files.OrderBy(file => file.Quarter))
        {
            List<Problem> itsOwn = [];
            if (DatasetReader.Table(file, itsOwn) is { } table && QuarterFile.Read(table, quarter, catalogue, itsOwn) is { } rows)
            {
                quarters.Add(new(quarter, QuarterReader.Read(rows, quarter, catalogue, corrections, itsOwn)));
            }
            else
            {
                problems.Add(DataProblems.LeftOutOfHistory(file.Path, quarter));
            }
        }

        return quarters.ToImmutable();
    }
}
