using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>
/// Reads what rating policies need, from a row of the quarter file and the indicator's row of the catalogue.
/// </summary>
internal static class RatingLevelsReader
{
    /// <summary>The columns of the catalogue, and those of a quarter file that hold the same for one quarter.</summary>
    private static readonly ImmutableDictionary<string, string> Columns = new Dictionary<string, string>
    {
        ["intervention"] = QuarterColumns.Intervention,
        ["tolerance_above"] = QuarterColumns.ToleranceAbove,
        ["tolerance_below"] = QuarterColumns.ToleranceBelow,
        ["green"] = QuarterColumns.Green,
        ["amber"] = QuarterColumns.Amber,
        ["red"] = QuarterColumns.Red,
        ["lower"] = QuarterColumns.Lower,
        ["upper"] = QuarterColumns.Upper,
    }.ToImmutableDictionary();

    public static RatingLevels Read(TableRow row, TableRow? catalogue, Display display, ICollection<Problem> problems)
    {
        Cell? CellOf(string column) =>
            row.Find(Columns[column]) is { IsEmpty: false } own ? own : catalogue?.Find(column);
        Target? LevelOf(string column) => TargetWords.Read(CellOf(column), display, problems).Target;
        var (intervention, interventionReading) = TargetWords.Read(CellOf("intervention"), display, problems);
        return new()
        {
            Intervention = intervention,
            InterventionReading = interventionReading,
            ToleranceAbove = ToleranceWords.Read(CellOf("tolerance_above"), problems),
            ToleranceBelow = ToleranceWords.Read(CellOf("tolerance_below"), problems),
            Green = LevelOf("green"),
            Amber = LevelOf("amber"),
            Red = LevelOf("red"),
            Lower = LevelOf("lower"),
            Upper = LevelOf("upper"),
        };
    }
}
