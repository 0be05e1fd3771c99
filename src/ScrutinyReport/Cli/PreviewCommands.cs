using System.CommandLine;
using System.Globalization;
using System.Net;

namespace ScrutinyReport.Cli;

/// <summary>`preview`: for people who write templates and commentary and want to see what they write.</summary>
internal static class PreviewCommands
{
    private const int UsualPort = 8640;

    public static Command Of(Shell shell)
    {
        var workspace = OptionsOfCommands.Workspace();
        var quarter = OptionsOfCommands.Quarter();
        var report = OptionsOfCommands.Report();
        var port = new Option<int>("--port")
        {
            Description = "The port on 127.0.0.1; 0 is any that is free.",
            HelpName = "PORT",
            DefaultValueFactory = _ => UsualPort,
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture, out var number))
                {
                    return number;
                }

                result.AddError($"`{result.Tokens[0].Value}` is no port: write a number from 0 to {IPEndPoint.MaxPort}");
                return UsualPort;
            },
        };
        var templates = new Option<string?>("--templates")
        {
            Description = "A folder of template families, whose test cases are shown; without it, a workspace.",
            HelpName = "DIR",
        };
        var command = new Command("preview", "Show the report in a browser, and again whenever a file changes.")
        {
            workspace, templates, quarter, report, port,
        };
        command.SetAction(line => PreviewCommand.Run(
            new()
            {
                Quarter = line.GetValue(quarter),
                Workspace = line.GetValue(workspace),
                Report = line.GetValue(report),
                To = [],
            },
            line.GetValue(templates),
            line.GetValue(port),
            shell));
        return command;
    }
}
