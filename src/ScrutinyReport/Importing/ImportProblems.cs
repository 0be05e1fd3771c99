using System.Globalization;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Importing;

/// <summary>
/// Everything that can be wrong with a file that is imported; its cells are the quarter reader's to judge.
/// </summary>
internal static class ImportProblems
{
    public static Problem OldWorkbook(InputFile file) => Problem.Error(
        "SR1101", Place.WholeFile(file.Path), "this is a workbook of Excel 2003 or older",
        "open it and save it as `.xlsx`, or as `CSV UTF-8 (comma delimited)`");

    public static Problem Protected(InputFile file) => Problem.Error(
        "SR1102", Place.WholeFile(file.Path), "this workbook is protected by a password",
        "open it and save it without a password, or save the sheet as `CSV UTF-8 (comma delimited)`");

    /// <summary>The whole file, or the cell whose text it does not have.</summary>
    public static Problem Damaged(Place place) => Problem.Error(
        "SR1103", place, place.Address is null
            ? "this cannot be read as a workbook: it is damaged, or of another kind"
            : "the workbook does not have the text of this cell: it is damaged",
        "open it in Excel and save it as `.xlsx`; if Excel cannot open it either, fetch it again");

    public static Problem NoHeadings(InputFile file, string sheet) => Problem.Error(
        "SR1104", Place.WholeFile(file.Path), sheet.Length == 0
            ? "no row is a heading row that we know"
            : $"no row of sheet `{sheet}` is a heading row that we know",
        "one row needs `Indicator` and `Latest Value`, or their other names (docs/workspace.md)");

    public static Problem SeveralSheets(InputFile file, IEnumerable<string> names) => Problem.Error(
        "SR1105", Place.WholeFile(file.Path), $"several sheets hold a dashboard: {Suggestion.Listed(names)}",
        "say which with `--sheet`");

    public static Problem NoSheet(InputFile file, string name, IReadOnlyCollection<string> names) => Problem.Error(
        "SR1106", Place.WholeFile(file.Path), $"there is no sheet `{name}`",
        Suggestion.Hint(name, names) ?? (names.Count == 1 && names.First().Length == 0
            ? "a CSV file has no sheets: leave `--sheet` out"
            : $"its sheets are {Suggestion.Listed(names)}"));

    public static Problem NoQuarter(InputFile file) => Problem.Error(
        "SR1107", Place.WholeFile(file.Path), "nothing here says which quarter this is of",
        "say it with `--quarter`, as `2023-24-Q4`");

    public static Problem NotOneQuarter(string words) => Problem.Error(
        "SR1108", Place.WholeFile("--quarter"), $"`{words}` does not say which quarter the file is to be written for",
        "write it with its year in full: `2023-24-Q4`");

    public static Problem QuarterThere(string path, Quarter quarter) => Problem.Error(
        "SR1109", Place.WholeFile(path),
        $"there is a file of {quarter} already, and a published quarter is not replaced",
        "put single cells right in `corrections.csv`; to import it anew, take the old file away first");

    public static Problem NoIndicators(Place place) => Problem.Error(
        "SR1110", place, "there is no row with an indicator below the headings",
        "check that this is the heading row of the dashboard");

    public static Problem Unsaved(Place place) => Problem.Error(
        "SR1111", place, "the formula in this cell was saved without its value",
        "open the workbook in Excel and save it; programs that make workbooks leave values to Excel");

    public static Problem UncertainFormat(Place place, string format) => Problem.Error(
        "SR1112", place, $"what the number format `{format}` shows in this cell is not certain",
        "give the cell a plain format, such as `0.0%`, or type into it what it shows, such as `<5`");

    public static Problem TooFar(Place place) => Problem.Error(
        "SR1113", place,
        string.Create(CultureInfo.InvariantCulture,
            $"this cell stands beyond the {SheetMarks.MostRows:N0} rows and {SheetMarks.MostColumns} columns of a sheet that are read"),
        "delete the cell, or its row or column, where it is a stray one; else split the sheet");

    public static Problem FewerDecimals(Place place, string shown, string whole, int decimals, string id) =>
        Problem.Warning(
            "SR1114", place,
            string.Create(CultureInfo.InvariantCulture,
                $"this cell shows `{shown}` and holds {whole}; the catalogue has {decimals} decimal{(decimals == 1 ? "" : "s")} for the indicator"),
            "what is shown was imported, and ratings follow it: show more decimals in the workbook and import it again, or change the catalogue") with
        { Indicator = id };

    public static Problem WebPage(InputFile file) => Problem.Error(
        "SR1115", Place.WholeFile(file.Path),
        "this is a web page or XML under the name of a table: Excel opens it with a warning",
        "open it in Excel and save it as `.xlsx`, or as `CSV UTF-8 (comma delimited)`");

    public static Problem LockFile(InputFile file, string of) => Problem.Error(
        "SR1116", Place.WholeFile(file.Path),
        "this is no workbook but the mark that somebody has one open; it goes when that is closed",
        $"import `{CommandLineWord.Of(of)}`");

    /// <summary>A dashboard of which the whole sheet is hidden, or the heading row.</summary>
    public static Problem HiddenDashboard(InputFile file, string sheet, bool isSheet) => Problem.Error(
        "SR1117", Place.WholeFile(file.Path), isSheet
            ? $"the only dashboard here is on the hidden sheet `{sheet}`"
            : $"the heading row of sheet `{sheet}` is hidden",
        isSheet
            ? $"`--sheet {CommandLineWord.Of(sheet)}` reads it, where it is the one that was published"
            : "show the row in Excel and save the workbook: what is hidden is not published");
}
