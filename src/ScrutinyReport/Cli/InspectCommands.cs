using System.CommandLine;

namespace ScrutinyReport.Cli;

/// <summary>`inspect`: for people who ask whether a Word file can be read by everybody.</summary>
internal static class InspectCommands
{
    public static Command Of(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = "The Word document (.docx), whoever made it." };
        var format = OptionsOfCommands.Format();
        var strict = new Option<bool>("--strict") { Description = "Warnings fail too." };
        var command = new Command("inspect", "Check whether a Word document can be read by everybody.")
        {
            file, format, strict,
        };
        command.SetAction(line => InspectCommand.Run(
            line.GetRequiredValue(file),
            line.GetValue(strict),
            line.GetValue(format) == "json",
            shell));
        return command;
    }
}
