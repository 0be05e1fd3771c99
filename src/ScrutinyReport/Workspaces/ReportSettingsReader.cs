using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>Reads what scrutiny.yaml says of one report.</summary>
internal static class ReportSettingsReader
{
    private const string FirstReport = "committee-report";

    /// <summary>
    /// The report of a council that has set up none: the built-in family, without sections, for its committee where it
    /// has one. A quarter file and the council's name are enough for a first report.
    /// </summary>
    public static ReportSettings Default(Place place, ImmutableArray<Committee> committees, RuleSettings rules) => new()
    {
        Id = new(FirstReport, place),
        Template = new(FirstReport, place),
        Committee = committees is [var only] ? only : null,
        Sections = [],
        Texts = ImmutableDictionary<string, Setting<string>>.Empty,
        Contacts = [],
        Rules = rules,
    };

    /// <summary>The report under <paramref name="id"/>; its own rules stand before those of the workspace.</summary>
    public static ReportSettings Read(
        Setting<string> id, SettingsMap map, ImmutableArray<Committee> committees, RuleSettings rules)
    {
        var report = new ReportSettings
        {
            Id = id,
            Template = map.RequiredText("template"),
            IsNational = map.OneOf("figures", ("quarterly", false), ("national", true))?.Value ?? false,
            OutputName = OutputPattern.Read(map.Text("output"), map.Problems),
            Committee = map.Text("committee") is { } committee ? Find(committee, committees, map.Problems) : null,
            Department = map.Text("department"),
            JointReportOf = map.Text("joint_report_of"),
            Plan = map.Text("plan"),
            HasSeparateAppendix = map.OneOf("appendix", ("included", false), ("separate", true))?.Value ?? false,
            HouseStyle = HouseStyle(map),
            Subject = map.Text("subject"),
            Keywords = map.List("keywords"),
            Sections = [.. map.Maps("sections").Select(ReadSection)],
            Texts = map.Texts("texts"),
            Options = map.Texts("options"),
            Charts = map.SomeOf("charts", "trend", "standing", "ratings", "quadrant", "spark"),
            Contacts = [.. map.Maps("contacts").Select(ReadContact)],
            Rules = RuleSettingsReader.Read(map, rules),
        };
        map.Problems.AddRange(SectionsTwice(report));
        map.Finish();
        return report;
    }

    /// <summary>The committee with that id; null and a problem where there is none.</summary>
    public static Committee? Find(Setting<string> id, ImmutableArray<Committee> committees, List<Problem> problems)
    {
        var found = committees.FirstOrDefault(committee => committee.Id.Value == id.Value);
        if (found is null && id.Value.Length > 0)
        {
            problems.Add(WorkspaceProblems.UnknownCommittee(id, committees.Select(committee => committee.Id.Value)));
        }

        return found;
    }

    private static Setting<string>? HouseStyle(SettingsMap map)
    {
        if (map.Text("house_style") is not { } path)
        {
            return null;
        }

        if (!Path.IsPathRooted(path.Value) && !path.Value.Split('/', '\\').Contains(".."))
        {
            return path with { Value = path.Value.Replace('\\', '/') };
        }

        map.Problems.Add(WorkspaceProblems.HouseStyleOutside(path));
        return null;
    }

    private static Section ReadSection(SettingsMap map)
    {
        var section = new Section
        {
            Id = map.RequiredText("id"),
            Title = map.RequiredText("title"),
            Outcome = map.Text("outcome"),
            Empty = map.Text("empty"),
            Subsections = [.. map.Maps("subsections").Select(ReadSection)],
        };
        map.Finish();
        return section;
    }

    public static Contact ReadContact(SettingsMap map)
    {
        var contact = new Contact(map.RequiredText("post"), map.Text("telephone"), EmailIn(map));
        map.Finish();
        return contact;
    }

    /// <summary>An address is a link in the report: one that leads nowhere is said where it is written.</summary>
    private static Setting<string>? EmailIn(SettingsMap map)
    {
        var email = map.Text("email");
        if (email is null || (email.Value.Split('@') is [{ Length: > 0 }, { Length: > 0 }]
            && email.Value.All(one => char.IsLetterOrDigit(one) || "@.-_+'&".Contains(one, StringComparison.Ordinal))))
        {
            return email;
        }

        map.Problems.Add(WorkspaceProblems.NotAnEmail(email));
        return null;
    }

    private static IEnumerable<Problem> SectionsTwice(ReportSettings report) => report.AllSections()
        .Where(section => section.Id.Value.Length > 0)
        .GroupBy(section => section.Id.Value, StringComparer.Ordinal)
        .SelectMany(same => same.Skip(1).Select(
            second => WorkspaceProblems.SectionTwice(second.Id, same.First().Id.Place)));
}
