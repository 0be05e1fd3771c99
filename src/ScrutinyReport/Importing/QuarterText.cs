using System.Text;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Importing;

/// <summary>
/// A dashboard as the text of a quarter file, with its titles above and its notes below; and for every place in that
/// text the place in the file that it came from.
/// </summary>
internal sealed class QuarterText
{
    private readonly StringBuilder text = new();
    private readonly List<(int Start, Place Place)> origins = [];

    private QuarterText()
    {
    }

    public string Text => text.ToString();

    public static QuarterText Of(Dashboard dashboard)
    {
        var made = new QuarterText();
        foreach (var title in dashboard.Titles)
        {
            made.text.Append(CsvText.Field(title)).Append('\n');
        }

        made.Add(dashboard.Columns.Select(column => column.Heading));
        foreach (var row in dashboard.Rows)
        {
            made.Add(row);
        }

        made.text.Append(dashboard.Notes.IsEmpty ? "" : "\n");
        foreach (var note in dashboard.Notes)
        {
            made.text.Append(CsvText.Field(note)).Append('\n');
        }

        return made;
    }

    /// <summary>The problem, where the imported file has what it is about.</summary>
    public Problem Traced(Problem problem) => problem with
    {
        Place = Traced(problem.Place),
        Trail = [.. problem.Trail.Select(step => step with { Place = Traced(step.Place) })],
    };

    /// <summary>The place in the imported file of what stands at a place of the text.</summary>
    public Place Traced(Place place)
    {
        if (place.Source is null || origins.Count == 0)
        {
            return place;
        }

        var at = origins.FindLastIndex(origin => origin.Start <= place.Start);
        return origins[Math.Max(at, 0)].Place;
    }

    private void Add(IEnumerable<Cell> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            text.Append(isFirst ? "" : ",");
            origins.Add((text.Length, cell.Place));
            text.Append(CsvText.Field(OneLine.Of(cell.Text)));
            isFirst = false;
        }

        text.Append('\n');
    }
}
