using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Workspaces;

/// <summary>Reads what a workspace says whatever the quarter: its settings and meetings, and which quarters it has.</summary>
internal static class WorkspaceReader
{
    public static Checked<Workspace> Read(WorkspaceFiles files)
    {
        var read = new List<InputFile>();
        return ReadText(files, Settings.FileName, read).Then(SettingsReader.Read).Then(settings =>
        {
            var meetings = files.In("meetings", ".yaml")
                .Select(name => ReadText(files, name, read).Then(text => MeetingReader.Read(text, settings)))
                .ToList();
            var (quarters, strangers) = Quarters(files);
            var workspace = new Workspace
            {
                Files = files,
                Settings = settings,
                Meetings = [.. meetings.Select(meeting => meeting.Value).OfType<Meeting>()],
                Read = [.. read],
                Quarters = quarters,
            };
            return Checked.Of(workspace, [.. meetings.SelectMany(meeting => meeting.Problems), .. strangers]);
        });
    }

    private static Checked<SourceText> ReadText(WorkspaceFiles files, string name, List<InputFile> read) =>
        files.Read(name).Then(file =>
        {
            read.Add(file);
            return SourceTexts.Of(file);
        });

    private static (ImmutableArray<Quarter> Quarters, IEnumerable<Problem> Strangers) Quarters(WorkspaceFiles files)
    {
        var read = files.In("data", ".csv")
            .Select(name => (name, quarter: QuarterOf(Path.GetFileNameWithoutExtension(name))))
            .ToList();
        return (
            [.. read.Select(file => file.quarter).OfType<Quarter>().Order()],
            read.Where(file => file.quarter is null).Select(file => WorkspaceProblems.NotAQuarterFile(file.name)));
    }

    // Only the one form: the name must lead back to the file.
    private static Quarter? QuarterOf(string name) =>
        QuarterWords.Read(name) is { Readings: [{ Quarter: var quarter }] } && quarter.FileName == name ? quarter : null;
}
