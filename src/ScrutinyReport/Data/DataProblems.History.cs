using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>Problems of earlier quarters and of records.</summary>
internal static partial class DataProblems
{
    public static Problem NoFileOf(Quarter quarter, EarlierFile next) => Problem.Warning(
        "SR0169", Place.WholeFile(next.File.Path),
        $"there is no file of {quarter}, but there are files of the year before it and this one of {next.Quarter}",
        "import it; where there is none, accept the warning in accepted.yaml: history then has only the previous values that the next file gives");

    public static Problem LeftOutOfHistory(string path, Quarter quarter) => Problem.Warning(
        "SR0170", Place.WholeFile(path), $"history lacks {quarter}: this file has no table that can be read",
        $"`scrutiny check --quarter {quarter.FileName}` says what is wrong with it");

    public static Problem RecordOutOfTime(Cell cell, string why) => Problem.Error(
        "SR0176", cell.Place, $"`{Words.Tidy(cell.Text)}` in `{cell.Heading}` {why}",
        "records.csv says what was known before the first quarter file: put the period right");

    public static Problem RecordOfNothing(Cell indicator, IEnumerable<string> known) => Problem.Error(
        "SR0171", indicator.Place, $"there is no indicator `{indicator.Text}` to have a record",
        Suggestion.Hint(indicator.Text, known) ?? "name an indicator by its id");
}
