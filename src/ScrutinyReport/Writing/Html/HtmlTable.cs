using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>
/// Writes tables: a caption, a description for those who cannot see the table, column and row headers marked as such,
/// and around it a frame that scrolls by keyboard where the table is wider than the screen.
/// </summary>
internal sealed class HtmlTable(HtmlText html, HtmlRuns runs)
{
    private int count;

    public void Write(Table table, string look, string? origin)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"table-{++count}");
        var isDescribed = table.Description.Length > 0;
        html.Open(
            "div",
            ("class", $"table {look}".TrimEnd()),
            ("id", table.Anchor.Length > 0 ? HtmlContents.IdOf(table.Anchor) : null),
            ("role", "group"),
            ("aria-label", table.Caption is null ? Headings(table) : null),
            ("aria-labelledby", table.Caption is null ? null : id),
            ("tabindex", "0"),
            ("data-origin", origin));
        html.NewLine();
        html.Open("table", ("aria-describedby", isDescribed ? $"{id}-description" : null));
        html.NewLine();
        if (table.Caption is { } caption)
        {
            html.Open("caption", ("id", id));
            runs.Write(caption);
            html.Close();
            html.NewLine();
        }

        Shares(table);
        html.Open("thead");
        Row([.. table.Columns.Select(column => column.Heading)], table.Columns, isHeader: true);
        html.Close();
        html.NewLine();
        html.Open("tbody");
        html.NewLine();
        foreach (var row in table.Rows)
        {
            Row(row.Cells, table.Columns, isHeader: false);
            html.NewLine();
        }

        html.Close();
        html.Close();
        html.NewLine();
        html.Close();
        html.NewLine();
        if (isDescribed)
        {
            html.Line("p", table.Description, ("id", $"{id}-description"), ("hidden", "hidden"));
        }

        foreach (var note in table.Notes)
        {
            html.Open("p", ("class", "note"));
            runs.Write(note);
            html.Close();
            html.NewLine();
        }
    }

    private void Shares(Table table)
    {
        if (table.Shares.IsEmpty)
        {
            return;
        }

        html.Open("colgroup");
        var whole = table.Shares.Sum();
        foreach (var share in table.Shares)
        {
            html.Empty("col", ("style", string.Create(CultureInfo.InvariantCulture, $"width: {share * 100 / whole}%")));
        }

        html.Close();
        html.NewLine();
    }

    private static string Headings(Table table) =>
        string.Join(", ", table.Columns.Select(column => column.Heading.PlainText));

    private void Row(ImmutableArray<Line> cells, ImmutableArray<Column> columns, bool isHeader)
    {
        html.Open("tr");
        for (var i = 0; i < cells.Length; i++)
        {
            var scope = isHeader ? "col" : i == 0 ? "row" : null;
            html.Open(scope is null ? "td" : "th", ("scope", scope),
                ("class", ClassOf(cells[i], columns[i].Alignment)));
            runs.Write(cells[i]);
            html.Close();
        }

        html.Close();
    }

    /// <summary>Where the text stands; and a cell that holds nothing but a judgement takes its background.</summary>
    private static string? ClassOf(Line cell, Alignment alignment)
    {
        var side = alignment switch
        {
            Alignment.Right => "right",
            Alignment.Centre => "centre",
            _ => "",
        };
        var tone = cell.Inlines is [BadgeInline badge] ? HtmlRuns.ClassOf(badge.Badge.Tone) : "";
        return $"{side} {tone}".Trim() is { Length: > 0 } found ? found : null;
    }
}
