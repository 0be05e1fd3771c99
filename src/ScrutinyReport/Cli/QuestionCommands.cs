using System.CommandLine;
using System.CommandLine.Parsing;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Cli;

/// <summary>`explain` and `status`: for people who ask how a figure came about, and how far a quarter is.</summary>
internal static class QuestionCommands
{
    public static Command Explain(Shell shell)
    {
        var indicator = new Argument<string>("INDICATOR") { Description = "The indicator's id, name or alias." };
        var quarter = OptionsOfCommands.Quarter();
        var workspace = OptionsOfCommands.Workspace();
        var report = OptionsOfCommands.Report();
        var authority = OptionsOfCommands.Authority();
        authority.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value == "all"))
            {
                result.AddError("`explain` answers for one authority: give its number or its name.");
            }
        });
        var format = OptionsOfCommands.Format();
        var command = new Command(
            "explain", "Say how an indicator's trend, rating, quartile and averages were reached.")
        {
            indicator, quarter, workspace, report, authority, format,
        };
        BuildArguments Asked(CommandResult line) => new()
        {
            Quarter = line.GetValue(quarter),
            Workspace = line.GetValue(workspace),
            Report = line.GetValue(report),
            Authority = line.GetValue(authority),
            AsJson = line.GetValue(format) == "json",
        };
        OptionsOfCommands.RefuseContradictions(command, Asked);
        command.SetAction(line =>
            ExplainCommand.Run(line.GetRequiredValue(indicator), Asked(line.CommandResult), shell));
        return command;
    }

    public static Command Status(Shell shell)
    {
        var quarter = OptionsOfCommands.Quarter();
        var workspace = OptionsOfCommands.Workspace();
        var report = OptionsOfCommands.Report();
        var today = new Option<DateOnly?>("--today")
        {
            Description = "The day that counts as today, as 2024-05-20.",
            HelpName = "DAY",
            CustomParser = result =>
            {
                var day = DayWords.Iso(result.Tokens[0].Value);
                if (day is null)
                {
                    result.AddError($"`{result.Tokens[0].Value}` is no day: write it as 2024-05-20");
                }

                return day;
            },
        };
        var format = OptionsOfCommands.Format();
        var command = new Command("status", "Say what of a quarter is in, late or missing, and from whom.")
        {
            quarter, workspace, report, today, format,
        };
        command.SetAction(line => StatusCommand.Run(
            new()
            {
                Quarter = line.GetValue(quarter),
                Workspace = line.GetValue(workspace),
                Report = line.GetValue(report),
                Today = line.GetValue(today),
                AsJson = line.GetValue(format) == "json",
            },
            shell));
        return command;
    }
}
