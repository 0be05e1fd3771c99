using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>
/// Puts corrections into the rows of a quarter file as it is read; the file itself is never edited (METHODS 8).
/// </summary>
internal static class Corrections
{
    public static ImmutableArray<QuarterRow> Apply(
        QuarterFile file,
        Catalogue? catalogue,
        ImmutableArray<CorrectionRow> corrections,
        ICollection<Problem> problems)
    {
        var rows = file.Rows.ToList();
        foreach (var (correction, row) in corrections)
        {
            var column = ColumnOf(file.Table, correction.Column);
            var at = rows.FindIndex(one => IsNamed(one.Name.Text, correction.Indicator, catalogue));
            if (at < 0)
            {
                var isKnown = catalogue?.Find(correction.Indicator) is not null;
                var known = file.Rows.Select(one => Words.Tidy(one.Name.Text)).Concat(catalogue?.Names ?? []);
                problems.Add(isKnown
                    ? DataProblems.CorrectedIndicatorMissing(correction, row.Find("indicator")!,
                        file.Table.Headings[0].Place.File)
                    : DataProblems.CorrectedIndicatorUnknown(correction, row.Find("indicator")!, known));
            }
            else if (column is null)
            {
                var known = file.Table.Headings.Select(heading => Words.Tidy(heading.Text));
                problems.Add(DataProblems.CorrectedColumnUnknown(correction, row.Find("column")!, known));
            }
            else if (Words.Tidy(rows[at].Row.Cells[column.Value].Text) is var text && text != correction.Was)
            {
                problems.Add(DataProblems.WasDiffers(correction, row.Find("was")!, rows[at].Row.Cells[column.Value]));
            }
            else
            {
                rows[at] = Corrected(rows[at], column.Value, correction);
            }
        }

        return [.. rows];
    }

    /// <summary>
    /// The corrections without those that a later table already carries: its cell says what one of them, or one after
    /// it, made of the cell.
    /// </summary>
    public static ImmutableArray<CorrectionRow> NotCarriedBy(
        QuarterFile file, Catalogue? catalogue, ImmutableArray<CorrectionRow> corrections)
    {
        return [.. corrections.Where((one, at) => CellOf(one) is not { } cell
            || !corrections.Skip(at)
                .Any(late => CellOf(late) == cell && Words.Tidy(cell.Text) == late.Correction.Now))];

        Cell? CellOf(CorrectionRow row) =>
            ColumnOf(file.Table, row.Correction.Column) is { } column
                ? file.Rows.FirstOrDefault(one =>
                    IsNamed(one.Name.Text, row.Correction.Indicator, catalogue))?.Row.Cells[column]
                : null;
    }

    private static QuarterRow Corrected(QuarterRow row, int column, Correction correction)
    {
        var cell = row.Row.Cells[column] with { Text = correction.Now, Correction = correction };
        var cells = row.Row with { Cells = row.Row.Cells.SetItem(column, cell) };
        return row with { Row = cells, Name = cells.Find(QuarterColumns.Indicator)! };
    }

    private static int? ColumnOf(Table table, string heading)
    {
        var at = table.Headings.ToList().FindIndex(cell => Words.Key(cell.Text) == Words.Key(heading));
        return at >= 0 ? at
            : QuarterColumns.Rules.FirstOrDefault(rule => rule.Keys.Contains(Words.Key(heading))) is { } rule
                && table.Columns.TryGetValue(rule.Heading, out var index) ? index : null;
    }

    private static bool IsNamed(string row, string asked, Catalogue? catalogue) =>
        IndicatorNames.Key(row) == IndicatorNames.Key(asked)
        || Words.Slug(IndicatorNames.Tidy(row)) == asked
        || (catalogue?.Find(row) is { } entry && catalogue.Find(asked) == entry);
}
