using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Workspaces;

/// <summary>Reads scrutiny.yaml.</summary>
internal static class SettingsReader
{
    public static Checked<Settings> Read(SourceText source) => YamlFile.Parse(source).Then(map => Read(source, map));

    private static Checked<Settings> Read(SourceText source, YamlMap map)
    {
        var root = new SettingsMap(map, Settings.FileName, Place.WholeFile(source.Path), []);
        ImmutableArray<Committee> committees =
            [.. root.Named("committees").Select(named => ReadCommittee(named.Id, named.Settings))];
        var council = ReadCouncil(root);
        var rules = RuleSettingsReader.Read(root, new() { Authority = council.Authority?.Value });
        ImmutableArray<ReportSettings> reports =
            [.. root.Named("reports")
                .Select(named => ReportSettingsReader.Read(named.Id, named.Settings, committees, rules))];
        var settings = new Settings
        {
            Council = council,
            Notice = root.Text("notice"),
            LocksFigures = root.OneOf("figures", ("marked", false), ("locked", true))?.Value ?? false,
            QuarterNotation = root.OneOf(
                "quarter_notation",
                ("calendar", QuarterNotation.Calendar),
                ("year-start", QuarterNotation.YearStart),
                ("year-end", QuarterNotation.YearEnd)),
            Rules = rules,
            Committees = committees,
            Reports = reports.IsEmpty ? [ReportSettingsReader.Default(root.Place, committees, rules)] : reports,
        };
        root.Finish();
        return Checked.Of(settings, root.Problems);
    }

    private static Council ReadCouncil(SettingsMap root)
    {
        if (root.Map("council") is not { } council)
        {
            root.Missing("council");
            return new(new("", root.Place), new("", root.Place), null);
        }

        var name = council.RequiredText("name");
        var read = new Council(name, council.Text("short_name") ?? name, council.Whole("authority"));
        council.Finish();
        return read;
    }

    private static Committee ReadCommittee(Setting<string> id, SettingsMap map)
    {
        var committee = new Committee(id, map.RequiredText("name"));
        map.Finish();
        return committee;
    }
}
