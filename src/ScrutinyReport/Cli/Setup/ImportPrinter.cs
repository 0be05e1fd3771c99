using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Disclosure;
using ScrutinyReport.Importing;

namespace ScrutinyReport.Cli;

/// <summary>How a dashboard was understood, as a person reads it on a terminal.</summary>
internal static class ImportPrinter
{
    private const int WidestHeading = 28;
    private const int Widest = 120;

    public static void Print(
        Imported imported, ImportArguments asked, ImmutableArray<Replacement> written, Shell shell, bool hidesCounts)
    {
        string Told(string text) => hidesCounts ? Discretion.WithoutDigits(text) : text;
        var ink = shell.OutInk;
        var (dashboard, to) = (imported.Dashboard, shell.Out);
        var sheet = dashboard.Sheet.Name.Length == 0 ? "" : $", sheet {dashboard.Sheet.Name}";
        to.Write(ink.Strong(asked.File + sheet) + "\n");
        PrintColumns(dashboard, ink, to, Math.Min(shell.Width(), Widest), Told);
        var quarter = imported.Quarter.Quarter;
        SummaryPrinter.Line(to, "quarter", $"{quarter}, {quarter.Months}: {imported.Quarter.How}");
        SummaryPrinter.Line(to, "headings", string.Create(CultureInfo.InvariantCulture, $"row {dashboard.HeadingRow}"));
        PrintAround(dashboard, to, Told);
        PrintIndicators(imported, asked, to);
        foreach (var file in written)
        {
            SummaryPrinter.Line(to, file.Old is null ? "written" : "added to", ink.Good(file.Shown));
        }
    }

    private static void PrintColumns(Dashboard dashboard, Ink ink, TextWriter to, int width, Func<string, string> told)
    {
        var heading = Math.Min(WidestHeading, dashboard.Columns.Max(column => Heading(column).Length));
        var meaning = dashboard.Columns.Max(column => Meaning(column).Length);
        for (var i = 0; i < dashboard.Columns.Length; i++)
        {
            var column = dashboard.Columns[i];
            var start = $"  {column.Letter,-3}{Cut(Heading(column), heading).PadRight(heading)}  ";
            var meant = Meaning(column).PadRight(meaning) + "  ";
            var examples = Cut(told(Examples(dashboard, i)), Math.Max(8, width - start.Length - meant.Length));
            var line = start + (column.Meaning is null ? ink.Quiet(meant) : meant) + ink.Quiet(examples);
            to.Write((examples.Length == 0 ? line.TrimEnd() : line) + "\n");
        }
    }

    // The name that docs/workspace.md has for it.
    private static string Meaning(DashboardColumn column) => column.Meaning ?? "left alone";

    private static string Heading(DashboardColumn column) =>
        column.Heading.IsEmpty ? "(no heading)" : column.Heading.Text;

    private static string Examples(Dashboard dashboard, int column) => string.Join(" | ", dashboard.Rows
        .Where(row => row.Count(cell => !cell.IsEmpty) > 1)
        .Select(row => OneLine.Of(row[column].Text))
        .Where(text => text.Length > 0)
        .Distinct()
        .Take(3));

    private static void PrintAround(Dashboard dashboard, TextWriter to, Func<string, string> told)
    {
        foreach (var title in dashboard.Titles)
        {
            SummaryPrinter.Line(to, "title", title);
        }

        foreach (var note in dashboard.Notes)
        {
            SummaryPrinter.Line(to, "note", told(note));
        }

        PrintHidden("column", dashboard.HiddenColumns, to);
        PrintHidden("row", [.. dashboard.HiddenRows.Select(row => row.ToString(CultureInfo.InvariantCulture))], to);
        PrintHidden("sheet", dashboard.HiddenSheets, to);
    }

    private static void PrintHidden(string kind, ImmutableArray<string> names, TextWriter to)
    {
        if (!names.IsEmpty)
        {
            var (s, are) = names.Length == 1 ? ("", "is") : ("s", "are");
            SummaryPrinter.Line(to, "left out", $"{kind}{s} {string.Join(", ", names)}, which {are} hidden");
        }
    }

    private static void PrintIndicators(Imported imported, ImportArguments asked, TextWriter to)
    {
        var (all, added) = (imported.Indicators.Length, imported.New.Length);
        SummaryPrinter.Line(to, "indicators", string.Create(
            CultureInfo.InvariantCulture, $"{all}: {all - added} in indicators.csv, {added} new"));
        var open = imported.New.Count(one => !one.HasPolarity);
        if (open > 0)
        {
            SummaryPrinter.Line(to, "polarity", string.Create(
                CultureInfo.InvariantCulture,
                $"not given for {open} of the new ones: indicators.csv can say which way is good"));
        }

        foreach (var outcome in imported.Outcomes)
        {
            SummaryPrinter.Line(to, "outcome", outcome);
        }

        if (added > 0 && added < all && !asked.Adds)
        {
            SummaryPrinter.Line(to, "hint", "`--add` gives each new one a row of indicators.csv:");
            foreach (var one in imported.New)
            {
                SummaryPrinter.Line(to, "", one.Indicator.Name);
            }
        }
    }

    private static string Cut(string text, int width) => text.Length <= width ? text : text[..(width - 3)] + "...";
}
