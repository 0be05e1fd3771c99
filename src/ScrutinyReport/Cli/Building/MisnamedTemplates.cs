using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyReport.Foundation;
using ScrutinyReport.Reporting;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>
/// Files of a workspace that were to take the place of a built-in template and have another name: nothing uses them,
/// and the report is as if they were not there.
/// </summary>
internal static partial class MisnamedTemplates
{
    private const string Folder = "templates";

    /// <summary>A warning for each.</summary>
    public static ImmutableArray<Problem> In(Workspace workspace)
    {
        var files = workspace.Files;
        // With what all families share.
        ImmutableArray<string> builtIn = [.. TemplateSource.FamiliesOf(Resources.In(Folder + "/"))];
        ImmutableArray<string> known =
            [.. workspace.Settings.Reports.Select(report => report.Template.Value)
                .Concat(builtIn)
                .Distinct(StringComparer.Ordinal)];
        return
        [
            .. from family in TemplateSource.FamiliesOf(files.Names)
               where !known.Contains(family) && files.In($"{Folder}/{family}", TemplateSource.Ending).Any()
               let near = Suggestion.For(family, known)
               where near is not null
               select ReportingProblems.Misnamed($"{Folder}/{family}", $"{Folder}/{near}"),
            .. from family in builtIn
               from file in files.In($"{Folder}/{family}", ".md")
               let near = Near(file, [family])
               where near is not null && !IsIncluded(file, family, files)
               select ReportingProblems.Misnamed(file, near),
            .. from file in files.In(Folder, ".md")
               let near = Near(file, known)
               where near is not null
               select ReportingProblems.Misnamed(file, near),
        ];
    }

    /// <summary>
    /// The built-in template of those families whose name a file nearly has; null where it has one, or is near none.
    /// </summary>
    private static string? Near(string file, ImmutableArray<string> families)
    {
        var builtIn = families.Append(TemplateSource.Common).Distinct(StringComparer.Ordinal)
            .SelectMany(family => Resources.In($"{Folder}/{family}/"))
            .Where(path => path.EndsWith(TemplateSource.Ending, StringComparison.Ordinal)
                && path.Count(sign => sign == '/') == 2)
            .ToList();
        var isOne = file.Count(sign => sign == '/') == 2
            && builtIn.Any(path => path[path.LastIndexOf('/')..] == file[file.LastIndexOf('/')..]);
        return !isOne && Suggestion.For(StemOf(file), builtIn.Select(StemOf)) is { } near
            ? builtIn.First(path => StemOf(path) == near)
            : null;
    }

    /// <summary>
    /// Whether a template of the workspace includes the file, or may do so by a name that is put together.
    /// </summary>
    private static bool IsIncluded(string file, string family, WorkspaceFiles files)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        var texts = files.Names
            .Where(path => path.EndsWith(".md", StringComparison.Ordinal) && path != file)
            .Where(path => family == TemplateSource.Common
                || path.StartsWith($"{Folder}/{family}/", StringComparison.Ordinal)
                || path.StartsWith($"{Folder}/{TemplateSource.Common}/", StringComparison.Ordinal))
            .Where(path => path.StartsWith(Folder + "/", StringComparison.Ordinal))
            .Select(path => files.Read(path).Then(SourceTexts.Of).Value?.Text ?? "");
        return texts.Any(text => Includes()
            .Matches(text)
            .Any(include => include.Groups["name"] is not { Success: true, Value: var written }
            || written == name || written + TemplateSource.Ending == name));
    }

    private static string StemOf(string path) => path[(path.LastIndexOf('/') + 1)..].Split('.')[0];

    /// <summary>An include, with its name where that is written out.</summary>
    [GeneratedRegex("""\binclude(_join)?\b[\s(]*(?:(["'`])(?<name>[^"'`]*)\2(?!\s*[+|]))?""")]
    private static partial Regex Includes();
}
