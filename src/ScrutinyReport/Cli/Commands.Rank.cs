using System.CommandLine;
using ScrutinyReport.Data;

namespace ScrutinyReport.Cli;

/// <summary>What can be written behind <c>rank</c>.</summary>
internal static partial class Commands
{
    private static Command Rank(Shell shell)
    {
        var measure = new Option<string>("--measure")
        {
            Description = "The measure by its name or key, or all.",
            HelpName = "KEY",
            Required = true,
        };
        var year = new Option<string?>("--year")
        {
            Description = "The year as the file has it, or all; without it, the latest.",
            HelpName = "Y",
        };
        var group = new Option<string?>("--group")
        {
            Description =
                "Ranked among: all, county, unitary, metropolitan, london, a region, numbers; or, each among its "
                + "own, type, region, neighbours. Without it, all.",
            HelpName = "G",
        };
        var models = ChoiceWords.NeighbourModels;
        var neighbours = new Option<string>("--neighbours")
        {
            Description = "The model of statistical neighbours.",
            DefaultValueFactory = _ => ChoiceWords.WordOf(NeighbourModel.May2025, models),
        };
        neighbours.AcceptOnlyFromAmong([.. models.SelectMany(model => model.Words)]);
        var polarity = new Option<string?>("--polarity")
        {
            Description = "Which way is good, for a measure whose file does not say.",
        };
        polarity.AcceptOnlyFromAmong("high", "low");
        var data = new Option<string[]>("--data")
        {
            Description =
                "Files of national data; without them, those of the workspace. Neighbours beside them are found.",
            HelpName = "FILE",
            AllowMultipleArgumentsPerToken = true,
        };
        var workspace = OptionsOfCommands.Workspace();
        var format = new Option<string>("--format")
        {
            Description = "csv, unrounded, or a table for people.",
            DefaultValueFactory = _ => "csv",
        };
        format.AcceptOnlyFromAmong("csv", "table");
        var command = new Command("rank", "Rank every authority by national data.")
        {
            measure, year, group, neighbours, polarity, data, workspace, format,
        };
        command.SetAction(line => RankCommand.Run(
            new()
            {
                Measure = line.GetRequiredValue(measure),
                Year = line.GetValue(year),
                Group = line.GetValue(group),
                Neighbours = models.First(model => model.Words.Contains(line.GetRequiredValue(neighbours))).Value,
                Polarity = line.GetValue(polarity),
                Data = [.. line.GetValue(data) ?? []],
                Workspace = line.GetValue(workspace),
                AsTable = line.GetValue(format) == "table",
            },
            shell));
        return command;
    }
}
