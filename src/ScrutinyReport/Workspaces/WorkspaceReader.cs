using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// Reads what a workspace says whatever the quarter: its settings and meetings, and which quarters it has.
/// </summary>
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
            var accepted = files.Has(AcceptedReader.FileName)
                ? ReadText(files, AcceptedReader.FileName, read)
                    .Then(text => AcceptedReader.Read(text, settings.Notation))
                : Checked.Of(AcceptedList.Empty);
            var workspace = new Workspace
            {
                Files = files,
                Settings = settings,
                Meetings = [.. meetings.Select(meeting => meeting.Value).OfType<Meeting>()],
                Accepted = accepted.Value ?? AcceptedList.Empty,
                ReadFiles = [.. read],
                Quarters = [.. files.In("data", ".csv").Select(QuarterOf).OfType<Quarter>().Order()],
            };
            return Checked.Of(
                workspace,
                [.. files.Problems, .. meetings.SelectMany(meeting =>
                    meeting.Problems), .. accepted.Problems, .. NotQuarters(files)]);
        });
    }

    private static Checked<SourceText> ReadText(WorkspaceFiles files, string name, List<InputFile> read) =>
        files.Read(name).Then(file =>
        {
            read.Add(file);
            return SourceTexts.Of(file);
        });

    // What stands where quarters stand and is named after none would be left out without a word.
    private static IEnumerable<Problem> NotQuarters(WorkspaceFiles files) => files.In("data", ".csv")
        .Concat(files.In("facts", ".csv"))
        .Concat(files.Below("commentary"))
        .Where(name => QuarterOf(name) is null)
        .Select(WorkspaceProblems.NotAQuarterFile)
        .Concat(files.In("data", ".xlsx").Select(WorkspaceProblems.WorkbookAmongQuarters));

    // Only the one form: the name must lead back to the file.
    private static Quarter? QuarterOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return QuarterWords.Read(name) is { Readings: [{ Quarter: var quarter }] } && quarter.FileName == name
            ? quarter
            : null;
    }
}
