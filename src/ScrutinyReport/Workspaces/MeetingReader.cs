using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Workspaces;

/// <summary>Reads the file of one meeting.</summary>
internal static class MeetingReader
{
    public static Checked<Meeting> Read(SourceText source, Settings settings) => YamlFile.Parse(source).Then(map =>
    {
        var root = new SettingsMap(map, source.Path, Place.WholeFile(source.Path), []);
        var meeting = new Meeting
        {
            File = source.Path,
            Date = root.Required("date", root.Date, default),
            Committee = ReportSettingsReader.Find(root.RequiredText("committee"), settings.Committees, root.Problems),
            Time = root.Text("time"),
            Venue = root.Text("place"),
            Deadline = root.Date("deadline"),
            Contact = root.Map("contact") is { } contact ? ReportSettingsReader.ReadContact(contact) : null,
            Membership = root.List("membership"),
            Filming = root.Text("filming"),
            Guidance = root.Text("guidance"),
            Items = AgendaReader.Read(root, settings),
        };
        root.Finish();
        return Checked.Of(meeting, [.. root.Problems, .. OtherDate(meeting), .. TooEarly(meeting)]);
    });

    /// <summary>A file that is named after one day must not say another: the clerk would look for it in vain.</summary>
    private static IEnumerable<Problem> OtherDate(Meeting meeting) =>
        meeting.Name.Length >= 10
            && DayWords.Iso(meeting.Name[..10]) is { } named
            && meeting.Date.Value != default
            && meeting.Date.Value != named
            ? [WorkspaceProblems.OtherDateThanFile(meeting.Date, named)]
            : [];

    /// <summary>No report goes to a meeting that is held before its quarter is over.</summary>
    private static IEnumerable<Problem> TooEarly(Meeting meeting) => meeting.Date.Value == default
        ? []
        : meeting.Reports.Where(paper => meeting.Date.Value <= paper.Quarter.Value.LastDay)
            .Select(paper => WorkspaceProblems.BeforeQuarterEnds(paper.Quarter, meeting.Date.Value));
}
