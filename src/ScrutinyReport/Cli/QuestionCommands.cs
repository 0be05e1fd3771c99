using System.CommandLine;

namespace ScrutinyReport.Cli;

/// <summary>`explain`: for people who ask how a figure came about.</summary>
internal static class QuestionCommands
{
    public static Command Explain(Shell shell)
    {
        var indicator = new Argument<string>("INDICATOR") { Description = "The indicator's id, name or alias." };
        var quarter = OptionsOfCommands.Quarter();
        var workspace = OptionsOfCommands.Workspace();
        var report = OptionsOfCommands.Report();
        var authority = OptionsOfCommands.Authority();
        var format = OptionsOfCommands.Format();
        var command = new Command(
            "explain", "Say how an indicator's trend, rating, quartile and averages were reached.")
        {
            indicator, quarter, workspace, report, authority, format,
        };
        command.SetAction(line => ExplainCommand.Run(
            line.GetRequiredValue(indicator),
            new()
            {
                Quarter = line.GetValue(quarter),
                Workspace = line.GetValue(workspace),
                Report = line.GetValue(report),
                Authority = line.GetValue(authority),
                AsJson = line.GetValue(format) == "json",
            },
            shell));
        return command;
    }
}
