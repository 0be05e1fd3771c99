using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ScrutinyReport.Cli;

/// <summary>The command line: what can be written on it, and which code answers. It decides nothing else.</summary>
internal static partial class Commands
{
    /// <summary>What is wrong with a command line; nothing is run.</summary>
    public static IEnumerable<string> WrongWith(string[] arguments, Shell shell) =>
        Parse(arguments, shell, OptionsOfCommands.Quiet(), OptionsOfCommands.NoColour(), OptionsOfCommands.Sarif())
            .Errors.Select(error => error.Message);

    public static int Run(string[] arguments, Shell shell)
    {
        if (Completion.IsAsked(arguments))
        {
            return CompletionCommands.Suggest(arguments, Root(shell), shell);
        }

        var (quiet, plain, sarif) =
            (OptionsOfCommands.Quiet(), OptionsOfCommands.NoColour(), OptionsOfCommands.Sarif());
        ParseResult? read = null;
        var asked = shell with
        {
            Manner = () => new()
            {
                Quiet = read!.GetValue(quiet),
                NoColour = read.GetValue(plain),
                Sarif = read.GetValue(sarif),
            },
        };
        var line = read = Parse(arguments, asked, quiet, plain, sarif);
        if (line.Action is ParseErrorAction action)
        {
            action.ShowHelp = arguments.Length == 0;
            if (AsksForJson(arguments))
            {
                shell.Out.Write(JsonReport.Of(
                    ExitCode.Usage,
                    [.. ProblemPrinter.Sorted(line.Errors.Select(error => CliProblems.NotUnderstood(error.Message)))],
                    null, []));
            }
        }

        // What is wrong with the command line, and the help on it, belong on the error stream.
        var exitCode = line.Invoke(new InvocationConfiguration
        {
            Output = line.Errors.Count > 0 ? shell.Error : shell.Out,
            Error = shell.Error,
            EnableDefaultExceptionHandler = false,
        });
        if (line.Errors.Count == 0)
        {
            return exitCode;
        }

        // Nor is an old file that takes the problems to be taken for today's.
        if (line.GetResult(sarif) is { Tokens.Count: 1 })
        {
            ProblemTeller.Tell(line.Errors.Select(error => CliProblems.NotUnderstood(error.Message)), shell.Folder,
                asked, inText: false);
        }

        return ExitCode.Usage;
    }

    private static ParseResult Parse(string[] arguments, Shell shell, params ImmutableArray<Option> ofAll)
    {
        var root = Root(shell);
        foreach (var option in ofAll)
        {
            root.Add(option);
        }

        // A misspelt option is no name of a file, unless `--` says that all behind it are names.
        if (!arguments.Contains("--"))
        {
            RefuseOptions(root);
        }

        RefuseNothing(root, arguments);

        // A value that starts with @ is a value: no file is read for it.
        return root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
    }

    private static void RefuseOptions(Command command)
    {
        foreach (var argument in command.Arguments)
        {
            argument.Validators.Add(result =>
            {
                foreach (var token in result.Tokens.Where(token =>
                    token.Value.StartsWith("--", StringComparison.Ordinal)))
                {
                    result.AddError($"Unrecognized command or argument '{token.Value}'.");
                }
            });
        }

        foreach (var part in command.Subcommands)
        {
            RefuseOptions(part);
        }
    }

    /// <summary>
    /// An option may do without a value; where there is to be one and it is empty, as a variable of a shell that nobody
    /// has set, nobody knows what was meant.
    /// </summary>
    private static void RefuseNothing(Command command, string[] arguments)
    {
        foreach (var option in command.Options.Where(option => option.Arity.MinimumNumberOfValues == 0))
        {
            option.Validators.Add(result =>
            {
                if (arguments.Contains(option.Name + "=") || result.Tokens.Any(token => token.Value.Length == 0))
                {
                    result.AddError($"Required argument missing for option: '{option.Name}'.");
                }
            });
        }

        foreach (var part in command.Subcommands)
        {
            RefuseNothing(part, arguments);
        }
    }

    /// <summary>A program that asked for JSON reads JSON, whatever else is wrong with the line.</summary>
    private static bool AsksForJson(string[] arguments) => arguments.Contains("--format=json")
        || arguments.Zip(arguments.Skip(1)).Any(pair => pair is ("--format", "json"));

    /// <summary>
    /// All commands. No RootCommand: that one is called after the process, which is not this program in a test.
    /// </summary>
    public static Command Root(Shell shell) =>
        new(Product.Name, "Word reports for a council's scrutiny committee from its published indicators.")
        {
            SetupCommands.New(shell),
            SetupCommands.Import(shell),
            Build("build", "Make a report and write it.", shell, writes: true),
            Build("check", "Make a report without writing it, and say what is wrong.", shell, writes: false),
            Pack(shell),
            TemplateCommands.Of(shell),
            TestCommands.Of(shell),
            PreviewCommands.Of(shell),
            Rank(shell),
            QuestionCommands.Explain(shell),
            QuestionCommands.Status(shell),
            StyleCommands.Of(shell),
            InspectCommands.Of(shell),
            Problem(shell),
            EditorCommands.Schema(shell),
            CompletionCommands.Of(shell),
            new HelpOption(),
            Version(shell),
        };

    // Also beside an option that all commands have, such as --quiet.
    private static VersionOption Version(Shell shell)
    {
        var version = new VersionOption { Action = new PrintVersion(shell) };
        version.Validators.Clear();
        return version;
    }

    private static Command Problem(Shell shell)
    {
        var code = new Argument<string>("CODE") { Description = "The code of a problem, such as SR0112." };
        var command = new Command("problem", "Explain a problem by its code.") { code };
        command.SetAction(line => ProblemCommand.Run(line.GetRequiredValue(code), shell));
        return command;
    }

    private sealed class PrintVersion(Shell shell) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            shell.Out.Write($"{Product.Name} {Product.Version}\n");
            return ExitCode.Done;
        }
    }
}
