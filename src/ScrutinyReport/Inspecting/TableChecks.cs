using System.Collections.Immutable;
using System.Xml.Linq;
using ScrutinyReport.Foundation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Inspecting;

/// <summary>Tables that can be read aloud cell by cell: simple, filled, with headers, described.</summary>
internal static class TableChecks
{
    public static IEnumerable<Problem> Of(Story story, StyleTable styles) =>
        story.Tables.SelectMany(table => Of(table, styles));

    private static IEnumerable<Problem> Of(WordTable table, StyleTable styles)
    {
        if (table.Rows.Sum(row => row.Length) <= 1)
        {
            return [InspectingProblems.Box(table)];
        }

        return [.. Cells(table), .. Headers(table), .. Rows(table, styles), .. Words(table)];
    }

    private static IEnumerable<Problem> Cells(WordTable table)
    {
        if (table.IsNested)
        {
            yield return InspectingProblems.NestedTable(table);
        }

        var merged = RowsWhere(table, Spans.IsMerged);
        if (!merged.IsEmpty)
        {
            yield return InspectingProblems.MergedCells(table, merged);
        }

        var blank = RowsWhere(table, IsBlank);
        if (!blank.IsEmpty)
        {
            yield return InspectingProblems.BlankCells(table, blank);
        }
    }

    private static IEnumerable<Problem> Headers(WordTable table)
    {
        var marked = table.Rows.TakeWhile(IsHeader).Count();
        if (marked != 1)
        {
            yield return marked == 0
                ? InspectingProblems.NoHeaderRow(table)
                : InspectingProblems.HeaderRows(table, marked);
        }

        var look = TableLook.Of(table.Xml.Element(Word.W + "tblPr"));
        if (!look.FirstRow || !look.FirstColumn)
        {
            yield return InspectingProblems.NoHeaderLook(table, look.FirstRow, look.FirstColumn);
        }
    }

    private static IEnumerable<Problem> Rows(WordTable table, StyleTable styles)
    {
        var style = table.Xml.Element(Word.W + "tblPr")?.ValueOf("tblStyle");
        var byStyle = styles.Chain("table", style).Any(owner => IsOn(owner.Element(Word.W + "trPr"), "cantSplit"));
        var split = byStyle
            ? 0
            : table.Rows.Count(row => !row.IsEmpty && !IsOn(RowOf(row).Element(Word.W + "trPr"), "cantSplit"));
        if (split > 0)
        {
            yield return InspectingProblems.RowsSplit(table, split);
        }
    }

    private static IEnumerable<Problem> Words(WordTable table)
    {
        var properties = table.Xml.Element(Word.W + "tblPr");
        if (string.IsNullOrWhiteSpace(properties?.ValueOf("tblCaption")))
        {
            yield return InspectingProblems.NoTableTitle(table);
        }

        if (string.IsNullOrWhiteSpace(properties?.ValueOf("tblDescription")))
        {
            yield return InspectingProblems.NoTableDescription(table);
        }
    }

    /// <summary>The numbers, from 1, of the rows with such a cell.</summary>
    private static ImmutableArray<int> RowsWhere(WordTable table, Func<XElement, bool> has) =>
        [.. Enumerable.Range(0, table.Rows.Length).Where(row => table.Rows[row].Any(has)).Select(row => row + 1)];

    // A cell that continues the one above is told of as merged.
    private static bool IsBlank(XElement cell) =>
        cell.Element(Word.W + "tcPr")?.Element(Word.W + "vMerge") is null
        && !cell.Descendants().Any(element =>
            (element.Name == Word.W + "t" && !string.IsNullOrWhiteSpace(element.Value))
            || element.Name.LocalName is "drawing" or "pict" or "object" or "sym" or "oMath");

    private static bool IsHeader(ImmutableArray<XElement> row) =>
        !row.IsEmpty && IsOn(RowOf(row).Element(Word.W + "trPr"), "tblHeader");

    private static XElement RowOf(ImmutableArray<XElement> cells) => cells[0].Ancestors(Word.W + "tr").First();

    private static bool IsOn(XElement? properties, string name) =>
        properties?.Element(Word.W + name) is { } setting
        && ((string?)setting.Attribute(Word.Value) ?? "on") is "1" or "true" or "on";
}
