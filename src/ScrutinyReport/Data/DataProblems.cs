using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>
/// Every problem of this stage; here those of files and their tables. Each has an entry in docs/problems/data.md.
/// </summary>
internal static partial class DataProblems
{
    public static Problem Empty(InputFile file) => Problem.Error(
        "SR0101", Place.WholeFile(file.Path), $"`{file.Path}` is empty",
        "save the table into it again, or remove the file");

    public static Problem Binary(InputFile file) => Problem.Error(
        "SR0102", Place.WholeFile(file.Path), $"`{file.Path}` is not a text file",
        "save the table as `CSV UTF-8 (comma delimited)`");

    public static Problem WindowsText(InputFile file) => new(
        "SR0103", Severity.Note, Place.WholeFile(file.Path), $"`{file.Path}` is not UTF-8; it was read as Windows-1252",
        "where a name looks wrong, save the table as `CSV UTF-8 (comma delimited)`");

    public static Problem Workbook(InputFile file) => Problem.Error(
        "SR0104", Place.WholeFile(file.Path),
        $"`{file.Path}` is an Excel workbook or another zip file, whatever its name says",
        "a quarter's dashboard: `scrutiny import`; other files: open it in Excel and save it as `CSV UTF-8 (comma delimited)`");

    /// <summary>Never, or, where there is a last line, only behind the end of its own line.</summary>
    public static Problem UnclosedQuote(Place place, int? lastLine = null) => Problem.Error(
        "SR0105", place, lastLine is null
            ? "a quotation mark opens here and is never closed"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"a quotation mark opens here, and the cell runs on to line {lastLine}, so that {lastLine - place.Line + 1} lines are one row"),
        lastLine is null ? "close it at the end of the cell, or remove it"
            : "close it at the end of the cell, or remove it: only then are these lines looked at");

    public static Problem NoHeadings(Place place, ImmutableArray<ColumnRule> rules) => Problem.Error(
        "SR0106", place, "no row of this file is a heading row that we know",
        $"one row needs the headings {AndList(rules.Where(rule => rule.IsRequired))}; others are optional");

    public static Problem MissingColumn(Table table, ColumnRule rule)
    {
        var near = Suggestion.For(
            rule.Heading,
            table.Headings.Where((cell, i) => !table.Columns.Values.Contains(i) && !WideLayout.IsOfAQuarter(cell))
                .Select(cell => Words.Tidy(cell.Text)));
        return Problem.Error(
            "SR0107", table.Headings[0].Place, $"there is no column `{rule.Heading}`",
            near is not null ? $"is it the one called `{near}`? rename that" : $"add the column{OtherNames(rule)}");
    }

    public static Problem ColumnTwice(Cell heading, Cell first) => Problem.Error(
        "SR0108", heading.Place, $"the column `{Words.Tidy(heading.Text)}` is there twice",
        "remove one of the two") with
    {
        Trail = [new(first.Place, "the first one")],
    };

    public static Problem UnknownColumn(Cell heading, ImmutableArray<ColumnRule> rules) => Problem.Error(
        "SR0109", heading.Place, $"there is no column called `{Words.Tidy(heading.Text)}` in this kind of file",
        Suggestion.Hint(Words.Tidy(heading.Text), rules.Select(rule => rule.Heading))
            ?? $"its columns are {string.Join(", ", rules.Select(rule => rule.Heading))}");

    /// <summary>
    /// A column of the council's own; an error where it may be one of ours misspelt, since ratings would change without
    /// it, and a warning where it has the words of one.
    /// </summary>
    public static Problem UnusedColumn(Cell heading, Table table, ImmutableArray<ColumnRule> all)
    {
        var rules = all.Where(rule => !table.Columns.ContainsKey(rule.Heading)).ToArray();
        var written = Words.Tidy(heading.Text);
        var near = Suggestion.Hint(written, rules.SelectMany(rule => rule.Aliases.Append(rule.Heading)));
        var resembled = near is null ? HeadingVariants.Resembled(written, rules) : null;
        return new(
            "SR0110",
            near is not null ? Severity.Error : resembled is not null ? Severity.Warning : Severity.Note, heading.Place,
            $"the column `{written}` is not used",
            resembled is not null ? $"is it the column `{resembled}`? then rename it" : near);
    }

    public static Problem NamelessColumn(Cell heading) => Problem.Warning(
        "SR0111", heading.Place, "this column has cells but no heading; it is not used",
        "give it a heading, or remove it");

    public static Problem RaggedRow(Table table, CsvRow row)
    {
        var numbers = row.Length > table.Width ? RowWidth.Split(row) : [];
        var place = numbers is [var only] && row[0].Place.Source is { } source
            ? source.At(only.First.Place.Start,
                only.Second.Place.Start + only.Second.Place.Length - only.First.Place.Start)
            : row[0].Place;
        return Problem.Error(
            "SR0113", place,
            string.Create(CultureInfo.InvariantCulture,
                $"this row has {row.Length} cells, the heading row {table.Headings.Length}"),
            row.Length <= table.Headings.Length ? "add the missing cells, empty where there is nothing to say"
                : numbers.IsEmpty ? "put quotation marks around a cell with a comma in it"
                : "put quotation marks around a number with a comma in it: "
                    + string.Join(" or ",
                        numbers.Select(pair => $"`\"{pair.First.Text.Trim()},{pair.Second.Text.Trim()}\"`")));
    }

    public static Problem HeadingsAgain(Cell first) => Problem.Warning(
        "SR0190", first.Place, "the heading row is here again; it was left out", "remove this row");

    public static Problem NoRows(Table table) => Problem.Error(
        "SR0127", table.Headings[0].Place, "there is no row below the headings", "add one row for each indicator");

    public static Problem IndicatorTwice(Cell name, Place first, string id) => Problem.Error(
        "SR0114", name.Place, $"the indicator `{Words.Tidy(name.Text)}` has a row already",
        "remove one of the two rows") with
    {
        Trail = [new(first, "the first one")],
        Indicator = id,
    };

    public static Problem NamelessRow(TableRow row) => Problem.Error(
        "SR0122", row.Place, "this row has figures but no indicator", "write the indicator's name, or remove the row");

    public static Problem NoRowOfQuarter(SourceText file, Quarter asked, Place latest, string found) => Problem.Error(
        NoRowOfQuarterCode, latest, $"no row of `{file.Path}` is of {asked} ({asked.Months})",
        $"its rows are of {found}: give the file of {asked}, or ask for the quarter it is of");

    private static string OtherNames(ColumnRule rule) =>
        rule.Aliases.IsEmpty ? ""
            : $"; it may also be called {string.Join(" or ", rule.Aliases.Select(name => $"`{name}`"))}";

    private static string AndList(IEnumerable<ColumnRule> rules) =>
        string.Join(" and ", rules.Select(rule => $"`{rule.Heading}`"));
}
