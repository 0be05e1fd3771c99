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
            Date = ReadDate(root),
            Committee = ReportSettingsReader.Find(root.RequiredText("committee"), settings.Committees, root.Problems),
            Time = root.Text("time"),
            Venue = root.Text("place"),
            Deadline = root.Date("deadline"),
            Items = [.. root.Maps("items").Select(item => ReadItem(item, settings)).OfType<MeetingItem>()],
        };
        root.Finish();
        return Checked.Of(meeting, root.Problems);
    });

    private static Setting<DateOnly> ReadDate(SettingsMap map)
    {
        var before = map.Problems.Count;
        if (map.Date("date") is { } date)
        {
            return date;
        }

        if (map.Problems.Count == before)
        {
            map.Missing("date");
        }

        return new(default, map.Place);
    }

    private static MeetingItem? ReadItem(SettingsMap map, Settings settings)
    {
        var report = map.RequiredText("report");
        var words = map.RequiredText("quarter");
        var number = map.Whole("item");
        map.Finish();
        if (report.Value.Length > 0 && settings.Reports.All(known => known.Id.Value != report.Value))
        {
            map.Problems.Add(WorkspaceProblems.UnknownReport(
                report.Value, report.Place, settings.Reports.Select(known => known.Id.Value)));
        }

        if (words.Value.Length == 0)
        {
            return null;
        }

        var notation = settings.QuarterNotation?.Value ?? QuarterNotation.Calendar;
        if (QuarterWords.Read(words.Value)?.Under(notation) is { } quarter)
        {
            return new(report, new(quarter, words.Place), number);
        }

        map.Problems.Add(WorkspaceProblems.NotAQuarter(words.Value, words.Place));
        return null;
    }
}
