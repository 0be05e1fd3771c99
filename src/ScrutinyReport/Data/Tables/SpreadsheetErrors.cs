using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Errors of a spreadsheet (<c>#REF!</c>) in the cells of our own files.</summary>
internal static class SpreadsheetErrors
{
    /// <summary>What a correction names as published may well be one.</summary>
    private const string AsPublished = "was";

    /// <summary>The table, after each of them has been told.</summary>
    public static Table Told(Table table, ICollection<Problem> problems)
    {
        foreach (var cell in table.Rows.SelectMany(Of))
        {
            problems.Add(DataProblems.SpreadsheetError(cell));
        }

        return table;
    }

    public static IEnumerable<Cell> Of(TableRow row) =>
        from column in row.Table.Columns
        where column.Key != AsPublished && AbsenceWords.IsSpreadsheetError(row.Cells[column.Value].Text)
        orderby column.Value
        select row.Cells[column.Value];

    /// <summary>
    /// Each is told once, and nothing else of its cell: that it is no name and no number goes without saying.
    /// </summary>
    public static void ToldOnce(List<Problem> problems)
    {
        var told = problems.Where(DataProblems.IsSpreadsheetError).Select(problem => problem.Place).ToHashSet();
        var left = told.ToHashSet();
        problems.RemoveAll(problem => told.Contains(problem.Place)
            && !(DataProblems.IsSpreadsheetError(problem) && left.Remove(problem.Place)));
    }
}
