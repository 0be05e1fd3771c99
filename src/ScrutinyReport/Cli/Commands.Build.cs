using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace ScrutinyReport.Cli;

/// <summary>What can be written behind <c>build</c> and <c>check</c>.</summary>
internal static partial class Commands
{
    private static Command Build(string name, string description, Shell shell, bool writes)
    {
        var quarter = OptionsOfCommands.Quarter();
        var workspace = OptionsOfCommands.Workspace();
        var report = OptionsOfCommands.Report();
        var folder = OptionsOfCommands.Out();
        var to = new Option<string[]>("--to")
        {
            Description = "The formats to write; without it, docx.",
            HelpName = "docx|html|pdf|txt",
            AllowMultipleArgumentsPerToken = true,
        };
        to.AcceptOnlyFromAmong(Pipeline.Formats);
        var authority = OptionsOfCommands.Authority();
        var all = new Option<bool>("--all") { Description = "Every report of the workspace." };
        var workspaces = new Option<string?>("--workspaces")
        {
            Description = "Every report of several workspaces: a path with * and ? in it.",
            HelpName = "GLOB",
        };
        var shard = new Option<string?>("--shard")
        {
            Description = "One part of many reports, for one machine of several: 1/4 to 4/4.",
            HelpName = "I/N",
        };
        shard.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var words }] && Shard.Read(words) is null)
            {
                result.AddError($"`{words}` is no part: write 1/4 for the first of four");
            }
        });
        var format = OptionsOfCommands.Format();
        var timings = new Option<bool>("--timings") { Description = "Say where the time goes, by stage." };
        ImmutableArray<Option> forWriting = writes ? [folder] : [];
        var strict = OptionsOfCommands.Strict();
        var draft = new Option<bool>("--draft")
        {
            Description = "A draft: says what commentary is missing, and may have placeholders.",
        };
        var since = new Option<string?>("--since")
        {
            Description = "Say what changed since an earlier build, whose record (.content.json) this is.",
            HelpName = "FILE",
        };
        var sinceDraft = new Option<bool>("--since-draft") { Description = "Say what changed since the last draft." };
        ImmutableArray<Option> options = [quarter, workspace, report, authority, all, workspaces, shard, .. forWriting,
            to, format, strict, draft, since, sinceDraft, timings];
        var command = new Command(name, description);
        foreach (var option in options)
        {
            command.Add(option);
        }

        BuildArguments Asked(CommandResult line) => new()
        {
            Quarter = line.GetValue(quarter),
            Workspace = line.GetValue(workspace),
            Report = line.GetValue(report),
            Authority = line.GetValue(authority),
            Timings = line.GetValue(timings) ? new() : null,
            All = line.GetValue(all),
            Workspaces = line.GetValue(workspaces),
            Shard = line.GetValue(shard) is { } part ? Shard.Read(part) : null,
            Out = writes ? line.GetValue(folder) : null,
            To = line.GetValue(to) is { Length: > 0 } formats ? [.. formats.Distinct()] : ["docx"],
            AsJson = line.GetValue(format) == "json",
            Strict = line.GetValue(strict),
            IsDraft = line.GetValue(draft),
            Since = line.GetValue(since),
            SinceDraft = line.GetValue(sinceDraft),
            Writes = writes,
        };
        OptionsOfCommands.RefuseContradictions(command, Asked);
        command.SetAction(line => BuildCommand.Run(Asked(line.CommandResult), shell));
        return command;
    }
}
