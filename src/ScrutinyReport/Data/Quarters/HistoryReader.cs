using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>Reads the quarter files before the reported one: they make the series of every indicator.</summary>
internal static class HistoryReader
{
    /// <summary>
    /// The quarters, oldest first. What is wrong in an earlier file was said when its own quarter was built; here only
    /// a file without a table is named, since history lacks it, and corrections that fit nothing there: they are
    /// written later.
    /// </summary>
    public static ImmutableArray<PublishedQuarter> Read(
        ImmutableArray<EarlierFile> files,
        Catalogue? catalogue,
        ImmutableArray<CorrectionRow> corrections,
        ICollection<Problem> problems)
    {
        var read = files.OrderBy(file => file.Quarter)
            .Select(file => (Of: file, Quarter: new Lazy<PublishedQuarter?>(() => Read(file, catalogue, corrections))))
            .ToList();
        foreach (var (_, quarter) in read)
        {
            SpareCore.Offer(() => _ = quarter.Value);    // the newest first, while the oldest are read here
        }

        foreach (var (file, _) in read.Where(one => one.Quarter.Value is null))
        {
            problems.Add(DataProblems.LeftOutOfHistory(file.File.Path, file.Quarter));
        }

        ImmutableArray<PublishedQuarter> quarters =
            [.. read.Select(one => one.Quarter.Value).OfType<PublishedQuarter>()];
        foreach (var problem in quarters.SelectMany(one => one.CorrectionsThatFitNothing))
        {
            problems.Add(problem);
        }

        return quarters;
    }

    /// <summary>
    /// The quarters that a wide table holds beside the reported one, each read as if the table were its own file; those
    /// that have a file of their own are left out. What is wrong in their columns is said here, since no other build
    /// would. A correction that this table already carries was one of the table before it.
    /// </summary>
    public static ImmutableArray<PublishedQuarter> ReadBeside(
        CsvTable table,
        QuarterFile reported,
        Quarter quarter,
        ImmutableArray<EarlierFile> files,
        Catalogue? catalogue,
        ImmutableArray<CorrectionRow> corrections,
        ICollection<Problem> problems)
    {
        var quarters = ImmutableArray.CreateBuilder<PublishedQuarter>();
        foreach (var before in WideLayout.QuartersBefore(reported.Table, quarter)
            .Where(before => files.All(file => file.Quarter != before)))
        {
            List<Problem> itsOwn = [];
            if (QuarterFile.Read(table, before, catalogue, itsOwn) is not { } rows)
            {
                continue;
            }

            ImmutableArray<CorrectionRow> asked = [.. corrections.Where(one => one.Correction.Quarter == before)];
            quarters.Add(Published(rows, before, catalogue, Corrections.NotCarriedBy(rows, catalogue, asked), itsOwn));
            var cells = WideLayout.ColumnsOf(rows.Table, before)
                .SelectMany(column => rows.Rows.Select(row => row.Row.Cells[column].Place))
                .ToHashSet();
            foreach (var problem in itsOwn.Where(problem => cells.Contains(problem.Place)
                && !problems.Contains(problem))
                .Concat(quarters[^1].CorrectionsThatFitNothing))
            {
                problems.Add(problem);
            }
        }

        return quarters.ToImmutable();
    }

    private static PublishedQuarter? Read(
        EarlierFile of, Catalogue? catalogue, ImmutableArray<CorrectionRow> corrections)
    {
        List<Problem> itsOwn = [];
        return DatasetReader.Table(of.File, itsOwn) is { } table
            && QuarterFile.Read(table, of.Quarter, catalogue, itsOwn) is { } rows
            ? Published(rows, of.Quarter, catalogue, corrections, itsOwn)
            : null;
    }

    private static PublishedQuarter Published(
        QuarterFile rows, Quarter quarter, Catalogue? catalogue, ImmutableArray<CorrectionRow> corrections,
        List<Problem> itsOwn) =>
        new(quarter, QuarterReader.Read(rows, quarter, catalogue, corrections, itsOwn))
        {
            CorrectionsThatFitNothing =
            [
                .. itsOwn.Where(problem => corrections.Any(one => one.Correction.Place.File == problem.Place.File))
                    .Select(problem => problem with { Severity = Severity.Warning }),
            ],
        };
}
