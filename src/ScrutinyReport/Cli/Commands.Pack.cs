using System.CommandLine;

namespace ScrutinyReport.Cli;

/// <summary>What can be written behind <c>pack</c>.</summary>
internal static partial class Commands
{
    private static Command Pack(Shell shell)
    {
        var meeting = new Option<string>("--meeting")
        {
            Description = "The meeting: its date, 2024-06-04, or the name of its file in meetings/.",
            HelpName = "DATE",
            Required = true,
        };
        var workspace = OptionsOfCommands.Workspace();
        var folder = OptionsOfCommands.Out();
        var changed = new Option<bool>("--changed") { Description = "Leave a pack that would come out as it is, and lay out only what has changed." };
        var format = OptionsOfCommands.Format();
        var strict = OptionsOfCommands.Strict();
        var command = new Command("pack", "Make a meeting's agenda pack: front sheet, papers, and one numbered PDF.")
        {
            meeting, workspace, folder, changed, format, strict,
        };
        command.SetAction(line => PackCommand.Run(
            new()
            {
                Meeting = line.GetRequiredValue(meeting),
                Workspace = line.GetValue(workspace),
                Out = line.GetValue(folder),
                Changed = line.GetValue(changed),
                AsJson = line.GetValue(format) == "json",
                Strict = line.GetValue(strict),
            },
            shell));
        return command;
    }
}
