using System.CommandLine;
using System.CommandLine.Completions;
using ScrutinyReport.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>
/// The names of a workspace that may come next on a command line: its quarters, reports, meetings and indicators. A workspace that
/// cannot be read has none; it is not the time to say why.
/// </summary>
internal static class WorkspaceNames
{
    /// <summary>Lets the options and arguments of a command, and of all below it, ask for names.</summary>
    public static void OfferTo(Command command, Shell shell)
    {
        foreach (var option in command.Options)
        {
            Offer(option.Name, option.CompletionSources, shell);
        }

        foreach (var argument in command.Arguments)
        {
            Offer(argument.Name, argument.CompletionSources, shell);
        }

        foreach (var below in command.Subcommands)
        {
            OfferTo(below, shell);
        }
    }

    private static void Offer(string name, List<Func<CompletionContext, IEnumerable<CompletionItem>>> sources, Shell shell)
    {
        Func<Workspace, IEnumerable<string>>? names = name switch
        {
            "--quarter" => workspace => workspace.Quarters.Select(quarter => quarter.FileName).Append("latest"),
            "--report" => workspace => workspace.Settings.Reports.Select(report => report.Id.Value),
            "--meeting" => workspace => workspace.Meetings.Select(meeting => meeting.Name),
            "INDICATOR" => Indicators,
            _ => null,
        };
        if (names is not null)
        {
            sources.Add(context => (Read(context.ParseResult, shell) is { } workspace ? names(workspace) : [])
                .Select(one => new CompletionItem(one)));
        }
    }

    private static Workspace? Read(ParseResult line, Shell shell)
    {
        var option = line.CommandResult.Command.Options.OfType<Option<string?>>().FirstOrDefault(one => one.Name == "--workspace");
        var (folder, missing) = Disk.FindWorkspace(shell.Folder, option is null ? null : line.GetValue(option));
        return missing is null ? WorkspaceReader.Read(Disk.Open(folder)).Value : null;
    }

    private static IEnumerable<string> Indicators(Workspace workspace)
    {
        var catalogue = DatasetReader.Table(workspace.Files.TryRead("indicators.csv", []), []) is { } table
            ? CatalogueReader.Read(table, [])
            : null;
        return (catalogue?.Entries ?? []).Select(entry => entry.Indicator.Id);
    }
}
