using System.CommandLine;

namespace ScrutinyReport.Cli;

/// <summary>`new` and `import`: for a council that starts.</summary>
internal static class SetupCommands
{
    public static Command New(Shell shell)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder: empty, or not there yet." };
        var like = new Option<string>("--like")
        {
            Description = "The built-in report to start from.",
            HelpName = "FAMILY",
            DefaultValueFactory = _ => "committee-report",
        };
        var command =
            new Command("new", "Start a workspace that builds at once, with made-up figures.") { folder, like };
        command.SetAction(line => NewCommand.Run(line.GetRequiredValue(folder), line.GetRequiredValue(like), shell));
        return command;
    }

    public static Command Import(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = "The dashboard: a workbook (.xlsx) or a CSV file." };
        var quarter = new Option<string?>("--quarter")
        {
            Description = "The quarter it is of, as 2023-24-Q4, where the file does not say.",
            HelpName = "Q",
        };
        var sheet = new Option<string?>("--sheet")
        {
            Description = "The sheet, where several hold a dashboard.",
            HelpName = "NAME",
        };
        var add = new Option<bool>("--add")
        {
            Description = "Add rows for indicators that indicators.csv does not have.",
        };
        var workspace = OptionsOfCommands.Workspace();
        var command =
            new Command("import", "Make a quarter file of a dashboard, and say how each column was understood.")
        {
            file, quarter, sheet, add, workspace,
        };
        command.SetAction(line => ImportCommand.Run(
            new()
            {
                File = line.GetRequiredValue(file),
                Quarter = line.GetValue(quarter),
                Sheet = line.GetValue(sheet),
                Adds = line.GetValue(add),
                Workspace = line.GetValue(workspace),
            },
            shell));
        return command;
    }
}
