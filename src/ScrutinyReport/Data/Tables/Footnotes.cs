using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>The note that a mark behind a figure leads to: its cell, with the text behind the mark.</summary>
internal sealed record Footnote(string Mark, Cell Cell);

/// <summary>Finds the notes below a table that the marks behind its figures lead to (METHODS 7).</summary>
internal static class Footnotes
{
    /// <summary>The lines of a file that open with a mark and stand alone in their row.</summary>
    public static ImmutableArray<Footnote> Below(ImmutableArray<CsvRow> rows)
    {
        var notes = ImmutableArray.CreateBuilder<Footnote>();
        foreach (var row in rows)
        {
            if (row.Cells.Where(cell => !cell.IsEmpty).Take(2).ToArray() is [var only]
                && SignWords.MarkBefore(only.Text) is var (mark, text))
            {
                notes.Add(new(mark, only with { Text = text }));
            }
        }

        return notes.ToImmutable();
    }

    /// <summary>The notes of a row's figures; a mark without a note is reported.</summary>
    public static ImmutableArray<Footnote> Of(
        Observation row, ImmutableArray<Footnote> notes, ICollection<Problem> problems)
    {
        Reading[] readings =
        [
            row.Latest, row.LatestNumerator, row.LatestDenominator, row.Previous, row.PreviousNumerator,
            row.PreviousDenominator, row.YearAgo, row.NationalAverage, row.RegionalAverage, row.NeighbourAverage,
            row.TargetReading, .. row.Events.Readings, .. row.Forecast is { } forecast
                ? [forecast.Value]
                : Array.Empty<Reading>(),
        ];
        var found = ImmutableArray.CreateBuilder<Footnote>();
        foreach (var (mark, cell) in readings.OfType<Measured>().Select(one => (one.Mark, one.Cell)))
        {
            if (mark is null || cell is null)
            {
                continue;
            }

            if (notes.FirstOrDefault(note => Words.Tidy(note.Mark) == Words.Tidy(mark)) is not { } note)
            {
                problems.Add(DataProblems.MarkWithoutNote(cell, mark, row.Indicator.Id));
            }
            else if (!found.Contains(note))
            {
                found.Add(note);
            }
        }

        return found.ToImmutable();
    }
}
