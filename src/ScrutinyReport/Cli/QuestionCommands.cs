using System.CommandLine;

namespace ScrutinyReport.Cli;

/// <summary>`explain`: for people who ask how a figure came about.</summary>
internal static class QuestionCommands
{
    public static Command Explain(Shell shell)
    {
        var indicator = new Argument<string>("INDICATOR") { Description = "The indicator's id, name or alias." };
        var quarter = new Option<string?>("--quarter")
        {
            Description = "The quarter: Q4-2024, 2023-24-Q4 or latest.",
            HelpName = "Q",
        };
        var workspace = new Option<string?>("--workspace")
        {
            Description = "The workspace, where it is not the current folder or one above it.",
            HelpName = "DIR",
        };
        var report = new Option<string?>("--report")
        {
            Description = "The report, where the workspace has several.",
            HelpName = "ID",
        };
        var format = new Option<string>("--format")
        {
            Description = "How to answer: text for people, json for machines.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var plain = new Option<bool>("--no-colour", "--no-color") { Description = "No colour on a terminal." };
        var command = new Command(
            "explain", "Say how an indicator's trend, rating, quartile and averages were reached.")
        {
            indicator, quarter, workspace, report, format, plain,
        };
        command.SetAction(line => ExplainCommand.Run(
            line.GetRequiredValue(indicator),
            new()
            {
                Quarter = line.GetValue(quarter),
                Workspace = line.GetValue(workspace),
                Report = line.GetValue(report),
                AsJson = line.GetValue(format) == "json",
                NoColour = line.GetValue(plain),
            },
            shell));
        return command;
    }
}
