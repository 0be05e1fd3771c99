using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Reads a cell as a figure or as an absence.</summary>
internal static class ReadingWords
{
    /// <summary>
    /// The cell's figure, shown as the indicator's figures are; what is neither is reported and unreadable.
    /// </summary>
    public static Reading Read(Cell? cell, Display display, ICollection<Problem> problems)
    {
        if (cell is null)
        {
            return Absence.NoColumn;
        }

        if (NumberWords.ReadSigned(cell.Text) is { } number)
        {
            return new Measured(new(number.Number, display, cell.Origin) { Signs = number.Signs }, cell)
            {
                Mark = number.Mark,
            };
        }

        if ((AbsenceWords.Read(cell.Text) ?? AbsenceWords.ReadWithReason(cell.Text)?.Kind) is { } kind)
        {
            return new Absence(kind, cell);
        }

        if (AbsenceWords.IsSmallCount(cell.Text))
        {
            return new Absence(AbsenceKind.Suppressed, cell);
        }

        problems.Add(AbsenceWords.IsSpreadsheetError(cell.Text)
            ? DataProblems.SpreadsheetError(cell)
            : DataProblems.NotAValue(cell));
        return new Absence(AbsenceKind.Unreadable, cell);
    }

    /// <summary>A quartile, 1 to 4; any other number is reported.</summary>
    public static Reading ReadQuartile(Cell? cell, ICollection<Problem> problems)
    {
        if (cell is not null && NumberWords.ReadSigned(cell.Text) is null && AbsenceWords.Read(cell.Text) is null
            && !AbsenceWords.IsSpreadsheetError(cell.Text))
        {
            problems.Add(DataProblems.NotAQuartile(cell));
            return new Absence(AbsenceKind.Unreadable, cell);
        }

        var reading = Read(cell, new(0), problems);
        if (reading.Figure is { Number: not (1 or 2 or 3 or 4) })
        {
            problems.Add(DataProblems.NotAQuartile(cell!));
            return new Absence(AbsenceKind.Unreadable, cell);
        }

        return reading;
    }
}
