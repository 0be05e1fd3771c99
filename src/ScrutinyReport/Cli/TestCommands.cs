using System.CommandLine;

namespace ScrutinyReport.Cli;

/// <summary>`test`: for people who write templates and want to know what a change changes.</summary>
internal static class TestCommands
{
    public static Command Of(Shell shell)
    {
        var families = new Argument<string[]>("FAMILY")
        {
            Description = "The template families to test; without any, all.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var templates = new Option<string?>("--templates")
        {
            Description = "The folder of the families, where it is not the workspace's.",
            HelpName = "DIR",
        };
        var workspace = OptionsOfCommands.Workspace();
        var only = new Option<string?>("--case")
        {
            Description = "Only the cases whose name has this in it.",
            HelpName = "TEXT",
        };
        var accept = new Option<string?>("--accept")
        {
            Description = "Approve what differs: of one case, or of all that run.",
            HelpName = "CASE",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var coverage =
            new Option<bool>("--coverage") { Description = "Say which branches and templates no case reaches." };
        var junit = new Option<string?>("--junit")
        {
            Description = "Write the results as JUnit XML too.",
            HelpName = "FILE",
        };
        var strict =
            new Option<bool>("--strict") { Description = "Warnings fail too: what no case reaches, texts of no case." };
        var format = OptionsOfCommands.Format();
        var command = new Command("test", "Compare what templates make of their test cases with the approved texts.")
        {
            families, workspace, templates, only, accept, coverage, junit, format, strict,
        };
        command.SetAction(line => TestCommand.Run(
            new()
            {
                Families = [.. line.GetValue(families) ?? []],
                Workspace = line.GetValue(workspace),
                Templates = line.GetValue(templates),
                Case = line.GetValue(only),
                Accepts = line.GetResult(accept) is not null,
                Accept = line.GetValue(accept),
                Coverage = line.GetValue(coverage),
                JUnit = line.GetValue(junit),
                AsJson = line.GetValue(format) == "json",
                Strict = line.GetValue(strict),
            },
            shell));
        return command;
    }
}
