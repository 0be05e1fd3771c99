using System.CommandLine;

namespace ScrutinyReport.Cli;

/// <summary>`style new` and `style check`: for people who look after a council's house style.</summary>
internal static class StyleCommands
{
    public static Command Of(Shell shell) =>
        new("style", "Start a house style, and check one.")
    {
        New(shell),
        Check(shell),
    };

    private static Command New(Shell shell)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "The Word file to write; without it, house-style.docx.",
            DefaultValueFactory = _ => "house-style.docx",
        };
        var command =
            new Command("new", "Write a house style to start from; a file that is there is never overwritten.")
        {
            file,
        };
        command.SetAction(line => StyleCommand.New(line.GetRequiredValue(file), shell));
        return command;
    }

    private static Command Check(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = "A Word file." };
        var format = OptionsOfCommands.Format();
        var command = new Command(
            "check", "Say what a house style has, what it lacks, and which of its colours cannot be read.")
        {
            file, format,
        };
        command.SetAction(line =>
            StyleCommand.Check(line.GetRequiredValue(file), line.GetValue(format) == "json", shell));
        return command;
    }
}
