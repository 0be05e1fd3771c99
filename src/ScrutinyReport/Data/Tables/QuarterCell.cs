using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>Reads a cell that names a quarter, without a doubt which.</summary>
internal static class QuarterCell
{
    public static Quarter? Read(Cell cell, ICollection<Problem> problems)
    {
        var quarter = QuarterWords.Read(Words.Tidy(cell.Text))?.Only;
        if (quarter is null)
        {
            problems.Add(DataProblems.NotReadable(cell, "a quarter such as 2023-24-Q4"));
        }

        return quarter;
    }
}
