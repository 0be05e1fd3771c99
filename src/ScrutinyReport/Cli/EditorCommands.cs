using System.CommandLine;

namespace ScrutinyReport.Cli;

/// <summary>`schema`: what editors need to complete and check a workspace's YAML files.</summary>
internal static class EditorCommands
{
    public static Command Schema(Shell shell)
    {
        var name = new Argument<string?>("NAME")
        {
            Description = "What it describes: settings, meeting, accepted or case.",
            HelpName = "NAME",
            Arity = ArgumentArity.ZeroOrOne,
        };
        name.AcceptOnlyFromAmong([.. Schemas.Names]);
        var write = new Option<bool>("--write")
        {
            Description = "Write all of them into .scrutiny/ of the workspace, for editors.",
        };
        var workspace = OptionsOfCommands.Workspace();
        var command =
            new Command("schema", "Print the JSON Schema of a workspace's YAML files.") { name, write, workspace };
        command.SetAction(line => line.GetValue(write)
            ? Schemas.Write(line.GetValue(workspace), shell)
            : Schemas.Print(line.GetValue(name) ?? Schemas.Names[0], shell));
        return command;
    }
}
