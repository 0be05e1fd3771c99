using System.Collections.Immutable;
using System.CommandLine;
using ScrutinyReport.Foundation;
using ScrutinyReport.Reporting;
using ScrutinyReport.Templating;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>`template check`, `template render` and `template names`: for people who write templates.</summary>
internal static class TemplateCommands
{
    private const string Folder = "templates/";

    public static Command Of(Shell shell) =>
        new("template", "Check and try out templates, and see what they can print.")
    {
        Check(shell),
        Render(shell),
        Names(shell),
    };

    private static Option<string?> Data() =>
        new("--data") { Description = "A JSON file instead of the report's values.", HelpName = "JSON" };

    private static Command Check(Shell shell)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Templates; without any, those that each family is rendered with.",
            Arity = ArgumentArity.ZeroOrMore
        };
        var data = Data();
        var workspace = OptionsOfCommands.Workspace();
        var command = new Command("check",
            "Find what is wrong with templates, in every branch, without running them.") { files, data, workspace };
        command.SetAction(line =>
        {
            var model = Model(line.GetValue(data), shell);
            if (model.Value is null)
            {
                return Say(model.Problems, shell.Folder, shell);
            }

            var given = line.GetValue(data) is null ? null : model.Value.ViewShape;
            var of = line.GetValue(workspace);
            return line.GetValue(files) is { Length: > 0 } named
                ? Say([.. named.SelectMany(file => CheckFile(file, given, shell))], shell.Folder, shell)
                : Say(CheckFamilies(of, given, shell), Disk.FindWorkspace(shell.Folder, of).Folder, shell);
        });
        return command;
    }

    private static Command Render(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = "The template." };
        var data = Data();
        var command = new Command("render", "Print what plain Scriban makes of a template.") { file, data };
        command.SetAction(line =>
        {
            var folder = new TemplateFolder(line.GetRequiredValue(file), shell);
            var rendered = Model(line.GetValue(data), shell).Then(model => folder.Main()
                .Then(source => Template.Parse(source))
                .Then(template => template.Render(model.View,
                    Host(folder.Load, folder.Names) with { Strict = false })));
            shell.Out.Write(rendered.Value?.Text);
            return Say(rendered.Problems, shell.Folder, shell);
        });
        return command;
    }

    private static Command Names(Shell shell)
    {
        var format = OptionsOfCommands.Format();
        var family = new Argument<string?>("FAMILY")
        {
            Description =
                $"{PackBuilder.Family}, whose templates print a pack; without it, what those of reports can use.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("names",
            "Print everything that a template can use, with its meaning and an example.") { family, format };
        command.SetAction(line =>
        {
            var shape = ShapeOf(line.GetValue(family));
            shell.Out.Write(line.GetValue(format) == "json"
                ? TemplateNamesJson.Of(shape, ReportFunctions.All)
                : TemplateNames.Of(shape, ReportFunctions.All));
            return ExitCode.Done;
        });
        return command;
    }

    private static TemplateHost Host(Func<string, Checked<SourceText>> load, Func<IEnumerable<string>> names) =>
        new() { Load = load, Names = names, Functions = ReportFunctions.All };

    private static Checked<JsonModel> Model(string? file, Shell shell) => file is null
        ? Checked.Of(JsonModel.Empty)
        : TemplateFolder.Read(file, shell).Then(JsonModel.Read);

    /// <summary>What the templates of a family can print.</summary>
    private static ObjectShape ShapeOf(string? family) =>
        family == PackBuilder.Family ? PackView.Type.Shape : ReportView.Type.Shape;

    /// <summary>
    /// The values are those of JSON where <paramref name="given"/> says so, else those of the template's family.
    /// </summary>
    private static ImmutableArray<Problem> CheckFile(string file, ObjectShape? given, Shell shell)
    {
        var folder = new TemplateFolder(file, shell);
        return Check(folder.Main(), given ?? ShapeOf(folder.Family), Host(folder.Load, folder.Names));
    }

    private static ImmutableArray<Problem> CheckFamilies(string? named, ObjectShape? given, Shell shell)
    {
        var (workspace, missing) = Disk.FindWorkspace(shell.Folder, named);
        if (missing is not null && named is not null)
        {
            return [missing];
        }

        var files = missing is null ? Disk.Open(workspace) : Disk.NoFiles;
        var families = TemplateSource.FamiliesOf(files.Names.Concat(Resources.In(Folder)))
            .Where(family => family != TemplateSource.Common);
        return
        [
            .. OfAll([.. families.Select(family => CheckFamily(files, family, given))]),
            .. WorkspaceReader.Read(files).Value is { } read ? MisnamedTemplates.In(read) : [],
        ];
    }

    /// <summary>
    /// What the families have to be told of, once. A warning in a partial that all share, such as a function that is
    /// never called, is one only where every family has it; one in a template of the program's own is none that an
    /// author could mend.
    /// </summary>
    private static ImmutableArray<Problem> OfAll(ImmutableArray<ImmutableArray<Problem>> families) =>
    [
        .. families.SelectMany(family => family)
            .DistinctBy(problem => problem.ToString())
            .Where(problem => problem.Severity == Severity.Error || (!TemplateSource.IsBuiltIn(problem.Place)
                && (!problem.Place.File.Contains($"{Folder}{TemplateSource.Common}/", StringComparison.Ordinal)
                    || families.All(family => family.Any(other => other.ToString() == problem.ToString()))))),
    ];

    private static ImmutableArray<Problem> CheckFamily(WorkspaceFiles files, string family, ObjectShape? given)
    {
        var source = new TemplateSource(files, family);
        ImmutableArray<string> rendered = family == PackBuilder.Family
            ? PackBuilder.Templates
            : [ReportBuilder.MainTemplate];
        return
        [
            .. rendered.SelectMany(name =>
                Check(source.Load(name), given ?? ShapeOf(family), Host(source.Load, source.Names)))
                    .DistinctBy(problem => problem.ToString()),
        ];
    }

    private static ImmutableArray<Problem> Check(Checked<SourceText> source, ObjectShape shape, TemplateHost host)
    {
        var template = source.Then(text => Template.Parse(text));
        return [.. template.Problems, .. template.Value?.Check(shape, host) ?? []];
    }

    private static int Say(ImmutableArray<Problem> problems, string folder, Shell shell)
    {
        var told = ProblemTeller.Tell(problems, folder, shell);
        if (ProblemPrinter.Count(told) is { } count)
        {
            shell.Error.Write($"{count}\n");
        }

        return ExitCode.Of(told);
    }
}
