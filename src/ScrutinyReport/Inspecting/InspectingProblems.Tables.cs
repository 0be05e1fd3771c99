using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Inspecting;

internal static partial class InspectingProblems
{
    public static Problem Box(WordTable table) => Problem.Warning(
        "SR0916", table.Place, $"{Name(table)} has a single cell: a box, not a table",
        "give the paragraphs a style with a border or a background");

    public static Problem NestedTable(WordTable table) => Problem.Error(
        "SR0917", table.Place, $"{Name(table)} stands inside another table", "set the two one after the other");

    public static Problem MergedCells(WordTable table, ImmutableArray<int> rows) => Problem.Error(
        "SR0918", table.Place, $"{Name(table)} has merged cells in {Rows(rows)}",
        "make a table for each group, with the group in its caption");

    public static Problem BlankCells(WordTable table, ImmutableArray<int> rows) => Problem.Error(
        "SR0919", table.Place, $"{Name(table)} has blank cells in {Rows(rows)}",
        "write what a blank means: none, not given, not applicable");

    public static Problem NoHeaderRow(WordTable table) => Problem.Error(
        "SR0920", table.Place, $"{Name(table)} has no header row",
        "mark its first row in Word: Table Layout, Repeat Header Rows");

    public static Problem HeaderRows(WordTable table, int rows) => Problem.Error(
        "SR0921", table.Place,
        string.Create(CultureInfo.InvariantCulture, $"{Name(table)} has {rows} header rows"),
        "say all of it in one row");

    public static Problem NoHeaderLook(WordTable table, bool firstRow, bool firstColumn) => Problem.Warning(
        "SR0922", table.Place,
        $"{Name(table)} does not say that its {(firstRow || firstColumn ? (firstRow ? "first column" : "first row") : "first row and column")}"
            + $" {(firstRow || firstColumn ? "is" : "are")} special",
        "tick Header Row and First Column in Word: Table Design");

    public static Problem RowsSplit(WordTable table, int rows) => Problem.Warning(
        "SR0923", table.Place,
        string.Create(CultureInfo.InvariantCulture,
            $"{Name(table)} has {rows} row{(rows == 1 ? "" : "s")} that may be cut by the end of a page"),
        "select the table and untick Allow row to break across pages: Table Properties, Row");

    public static Problem NoTableTitle(WordTable table) => Problem.Warning(
        "SR0924", table.Place, $"{Name(table)} has no title for those who cannot see it",
        "give it one in Word: Table Properties, Alt Text, Title");

    public static Problem NoTableDescription(WordTable table) => Problem.Warning(
        "SR0925", table.Place, $"{Name(table)} has no description for those who cannot see it",
        "say what its rows and columns are: Table Properties, Alt Text, Description");

    private static string Name(WordTable table) => string.Create(CultureInfo.InvariantCulture, $"table {table.Number}");
}
