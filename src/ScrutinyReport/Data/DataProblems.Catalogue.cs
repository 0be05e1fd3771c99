using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>The problems of <c>indicators.csv</c>, <c>corrections.csv</c> and facts.</summary>
internal static partial class DataProblems
{
    public static Problem NotReadable(Cell cell, string expected) => Problem.Error(
        "SR0130", cell.Place, $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` is not {expected}",
        $"write {expected}");

    public static Problem NameTaken(Cell cell, string name, Place first) => Problem.Error(
        "SR0132", cell.Place, $"`{name}` in `{cell.Heading}` already stands for another indicator",
        "an id, a name or an alias belongs to one indicator: change one of the two") with
    {
        Trail = [new(first, "the other one")],
    };

    public static Problem CellEmpty(Cell cell) => Problem.Error(
        "SR0133", cell.Place, $"`{cell.Heading}` is empty", "every row needs it");

    public static Problem NotInCatalogue(
        Cell name, string id, SourceText catalogue, IEnumerable<string> names, Indicator? renamed) =>
        Problem.Warning(
            "SR0134", name.Place, $"`{Words.Tidy(name.Text)}` is not in `{catalogue.Path}`",
            renamed is not null ? $"did you mean `{renamed.Name}`, which has no row? add this name to its `aliases`"
                : Suggestion.Hint(Words.Tidy(name.Text), names) is { } near
                    ? near + " add this spelling to its `aliases`"
                : "add a row for it, or add this name to the `aliases` of the indicator it is") with
        {
            Indicator = id,
            Trail = renamed is null ? [] : [new(renamed.Place, "the indicator without a row")],
        };

    public static Problem NoRow(Indicator indicator, SourceText file, Cell? renamed) => Problem.Warning(
        "SR0135", indicator.Place, $"`{indicator.Id}` has no row in `{file.Path}`",
        renamed is not null
            ? $"is it the row `{Words.Tidy(renamed.Text)}`? add that name to its `aliases`"
            : "add the row, saying why where there is no value; or end the indicator with `to`") with
    {
        Indicator = indicator.Id,
        Trail = renamed is null ? [] : [new(renamed.Place, "the row that no indicator has")],
    };

    public static Problem OtherWord(Cell cell, string owner, Place catalogue, string id) => Problem.Warning(
        "SR0136", cell.Place,
        $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` differs from the catalogue, which says `{owner}`",
        "the catalogue holds: change one of the two") with
    {
        Trail = [new(catalogue, "the catalogue's row")],
        Indicator = id,
    };

    public static Problem OutOfTime(Cell name, Indicator indicator, Quarter quarter) => Problem.Warning(
        "SR0137", name.Place,
        $"`{indicator.Id}` is reported {Span(indicator)}, but has a row in {quarter}",
        "remove the row, or change the indicator's `from` or `to`") with
    { Indicator = indicator.Id };

    public static Problem NotAnId(Cell cell) => Problem.Error(
        "SR0138", cell.Place, $"`{cell.Text}` is not an id",
        $"use lower-case letters, digits and hyphens: `{Words.Slug(cell.Text)}`");

    public static Problem BreakWithoutNote(Cell cell) => Problem.Error(
        "SR0174", cell.Place, $"`{cell.Heading}` says when the definition changed, and `break_note` not what changed",
        "write the change into `break_note`: reports state it");

    public static Problem NoteWithoutBreak(Cell cell) => Problem.Error(
        "SR0175", cell.Place, $"`{cell.Heading}` says what changed, and `break_from` not since when",
        "write the first quarter of the new definition into `break_from`, as 2023-24-Q1");

    public static Problem CorrectedIndicatorUnknown(Correction correction, Cell cell, IEnumerable<string> known) =>
        NothingToCorrect(
            cell, $"there is no indicator `{correction.Indicator}` to correct in {correction.Quarter}",
            Suggestion.Hint(correction.Indicator, known) ?? "write its id, or its name as the quarter file has it");

    public static Problem CorrectedIndicatorMissing(Correction correction, Cell cell, string file) => NothingToCorrect(
        cell, $"`{file}` has no row of `{correction.Indicator}` that can be read, so there is nothing to correct",
        $"look at the problems of `{file}` first: a row that is wrong itself is left out");

    public static Problem CorrectedColumnUnknown(Correction correction, Cell cell, IEnumerable<string> known) =>
        Problem.Error(
            "SR0141", cell.Place, $"there is no column `{correction.Column}` to correct in {correction.Quarter}",
            Suggestion.Hint(correction.Column, known) ?? "write the heading as the quarter file has it");

    public static Problem WasDiffers(Correction correction, Cell was, Cell cell) => Problem.Error(
        "SR0142", was.Place, $"the cell to correct is not `{correction.Was}` but `{Words.Tidy(cell.Text)}`",
        "`was` is the cell as it was published: look whether the file has changed or another cell is meant") with
    {
        Trail = [new(cell.Place, "the cell to correct")],
    };

    public static Problem NothingToCorrect(Correction correction, Cell cell, IEnumerable<Quarter> newestFirst) =>
        Problem.Error(
            "SR0143", cell.Place, $"there is no file of {correction.Quarter} to correct",
            $"write the quarter whose file is wrong: {FilesOf(newestFirst)}");

    public static Problem NothingToOverride(RatingOverride given, IEnumerable<Quarter> newestFirst) => Problem.Error(
        "SR0144", given.QuarterCell.Place, $"there is no file of {given.Quarter}, so no rating of it to override",
        $"write the quarter whose rating it is: {FilesOf(newestFirst)}");

    public static Problem NotAFactName(Cell cell) => Problem.Error(
        "SR0145", cell.Place, $"`{cell.Text}` cannot be the name of a fact",
        $"templates write `facts.name`: use lower-case letters, digits and underscores, `{Words.Slug(cell.Text).Replace('-', '_')}`");

    public static Problem FactTwice(Cell cell, Place first) => Problem.Error(
        "SR0146", cell.Place, $"there is a fact `{cell.Text}` already", "give one of the two another name") with
    {
        Trail = [new(first, "the first one")],
    };

    public static Problem FactWithoutFigure(Cell cell, string name) => Problem.Warning(
        "SR0177", cell.Place, $"the fact `{name}` has no figure, so that no text can print `facts.{name}`",
        "give its value, or n and m; or take the row out, and what commentary says with it");

    private static string Span(Indicator indicator) => (indicator.From, indicator.To) switch
    {
        ({ } from, { } to) => $"from {from} to {to}",
        ({ } from, null) => $"from {from}",
        (null, { } to) => $"to {to}",
        _ => "always",
    };

    public static Problem PartOfNothing(Cell cell, IEnumerable<string> known) => Problem.Error(
        "SR0147", cell.Place, $"there is no indicator `{cell.Text}` to be a part of",
        Suggestion.Hint(cell.Text, known) ?? "name the total by its id, and give it a row of this file");

    public static Problem PartOfItself(Cell cell, Indicator indicator) => Problem.Error(
        "SR0148", cell.Place, $"`{indicator.Id}` would be a part of itself",
        "name the total that it and others are counted in") with
    {
        Indicator = indicator.Id,
    };

    private static string FilesOf(IEnumerable<Quarter> newestFirst) =>
        $"there is one of {Suggestion.Listed(newestFirst.Take(5).Select(one => one.FileName))}";

    private static Problem NothingToCorrect(Cell cell, string message, string hint) =>
        Problem.Error("SR0140", cell.Place, message, hint);
}
