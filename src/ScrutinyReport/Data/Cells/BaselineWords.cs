using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>Reads a baseline: a period, a colon and a value, as <c>2018/19: 85.2%</c>.</summary>
internal static class BaselineWords
{
    /// <summary>The baseline in a cell; null where there is none or, with a problem, it is not readable.</summary>
    public static Baseline? Read(Cell? cell, Display display, Quarter quarter, ICollection<Problem> problems)
    {
        if (cell is null || AbsenceWords.Read(cell.Text) is not null)
        {
            return null;
        }

        var colon = cell.Text.LastIndexOf(':');
        if (colon > 0 && NumberWords.Read(cell.Text[(colon + 1)..]) is { } number
            && PeriodWords.Read(Words.Tidy(cell.Text[..colon]), quarter) is { LastDay: not null } period)
        {
            return new(period, new(number.Number, display, new FromCell(cell.Place, cell.Heading, cell.Text)), cell);
        }

        problems.Add(DataProblems.NotReadable(cell, "a period and its value, such as 2018/19: 85.2%"));
        return null;
    }
}
