using System.CommandLine;
using System.CommandLine.Parsing;

namespace ScrutinyReport.Cli;

/// <summary>The options that several commands have, worded once.</summary>
internal static class OptionsOfCommands
{
    public static Option<string?> Quarter() => new("--quarter")
    {
        Description = "The quarter: Q4-2024, 2023-24-Q4 or latest.",
        HelpName = "Q",
    };

    public static Option<string?> Workspace() => new("--workspace")
    {
        Description = "The workspace, where it is not the current folder or one above it.",
        HelpName = "DIR",
    };

    public static Option<string?> Report() => new("--report")
    {
        Description = "The report, where the workspace has several.",
        HelpName = "ID",
    };

    public static Option<string?> Authority() => new("--authority")
    {
        Description = "The authority of a report of national figures: a number, a name, or all.",
        HelpName = "A",
    };

    public static Option<string?> Out() => new("--out")
    {
        Description = "The folder for the outputs; without it, out.",
        HelpName = "DIR",
    };

    public static Option<bool> Strict() => new("--strict")
    {
        Description = "Warnings fail too, unless they are in accepted.yaml.",
    };

    /// <summary>How a command answers: <c>text</c> or <c>json</c>.</summary>
    public static Option<string> Format()
    {
        var format = new Option<string>("--format")
        {
            Description = "How to answer: text for people, json for machines.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }

    /// <summary>A command line that cannot be meant is not understood.</summary>
    public static void RefuseContradictions(Command command, Func<CommandResult, BuildArguments> asked) =>
        command.Validators.Add(line =>
        {
            // What has no value cannot be asked for it.
            var isWhole = command.Options.All(option =>
                option.Arity.MinimumNumberOfValues == 0
                    || line.GetResult(option) is not { Implicit: false, Tokens.Count: 0 });
            if (isWhole && asked(line).Contradiction is { } wrong)
            {
                line.AddError(wrong);
            }
        });

    public static Option<bool> Quiet() => new("--quiet")
    {
        Description = "Say nothing but problems, and what was asked for.",
        Recursive = true,
    };

    public static Option<bool> NoColour() => new("--no-colour", "--no-color")
    {
        Description = "No colour on a terminal.",
        Recursive = true,
    };

    public static Option<string?> Sarif() => new("--sarif")
    {
        Description = "A file that takes the problems too, for machines: SARIF 2.1.0.",
        HelpName = "FILE",
        Recursive = true,
    };
}
