using System.Globalization;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// Everything that can be wrong with a workspace's settings, meetings, commentary and the quarter asked for.
/// </summary>
internal static partial class WorkspaceProblems
{
    private const string QuarterForms = "write it as `Q4-2024`, `Q4-2023/24`, `2023-24-Q4` or `latest`";

    public static Problem NoWorkspace(string folder) => Problem.Error(
        "SR0001", Place.WholeFile(folder), $"there is no `{Settings.FileName}` in this folder or any above it",
        "go to the folder of the workspace, name it with `--workspace`, or start one with `scrutiny new`");

    public static Problem DataWithoutSettings(string folder) => Problem.Error(
        "SR0002", Place.WholeFile(folder),
        $"this folder has data but no `{Settings.FileName}`, so it is not a workspace yet",
        $"add a `{Settings.FileName}` that names the council, its committee and its report");

    public static Problem NotYaml(Place place, string reason) => Problem.Error(
        "SR0003", place, $"this is not YAML: {Sentence(reason)}",
        "check the indent, the colons, and put quotation marks around a text that has `: ` or ` #` in it");

    public static Problem SecondDocument(Place place) => Problem.Error(
        "SR0004", place, "a second set of settings starts here and would be ignored",
        "keep one set of settings a file: remove the line `---`");

    public static Problem Alias(Place place, string name) => Problem.Error(
        "SR0005", place, $"the alias `*{name}` is not followed", "write the value out where it is used");

    public static Problem KeyTwice(YamlText key, Place first) =>
        Problem.Error("SR0006", key.Place, $"`{key.Text}` is set twice", "keep one of the two") with
        {
            Trail = [new(first, "set here first")],
        };

    public static Problem KeyIsNoName(Place place) => Problem.Error(
        "SR0007", place, "a name is expected before the colon", "write `name: value`");

    public static Problem NotSettings(Place place) => Problem.Error(
        "SR0008", place, "settings are expected here", "write `name: value` on a line of its own for each setting");

    public static Problem UnknownKey(YamlText key, string within, IReadOnlyCollection<string> known) => Problem.Error(
        "SR0009", key.Place, $"there is no setting `{key.Text}` in `{within}`", Meant(key.Text, known));

    public static Problem Missing(string key, string within, Place place) => Problem.Error(
        "SR0010", place, $"`{within}` does not say `{key}`", $"add a line `{key}: ...`");

    public static Problem NotText(string key, Place place) => Problem.Error(
        "SR0011", place, $"`{key}` is one text, and here are several settings or a list",
        "write the text behind the colon, in quotation marks if it has `: ` in it");

    public static Problem NotAMap(string key, Place place) => Problem.Error(
        "SR0012", place, $"`{key}` has settings of its own, and here is a single text or a list",
        "write each as `name: value`, on a line of its own and indented");

    public static Problem NotAList(string key, Place place) => Problem.Error(
        "SR0013", place, $"`{key}` is a list", "start each item on a line of its own with `- `");

    public static Problem NotWhole(string key, Setting<string> text) => Problem.Error(
        "SR0014", text.Place, $"`{text.Value}` in `{key}` is not a whole number",
        "write it in digits alone, such as 855");

    public static Problem NotANumber(string key, Setting<string> text) => Problem.Error(
        "SR0015", text.Place, $"`{text.Value}` in `{key}` is not a number of 0 or more",
        "write it in digits, with a point before the decimals, such as 0.5");

    public static Problem NotADate(string key, Setting<string> text) => Problem.Error(
        "SR0016", text.Place, $"`{text.Value}` in `{key}` is not a date", "write year, month, day: 2024-06-04");

    public static Problem NotOneOf(string key, Setting<string> text, IEnumerable<string> words) => Problem.Error(
        "SR0017", text.Place, $"`{key}` cannot be `{text.Value}`", Meant(text.Value, [.. words]));

    public static Problem UnknownCommittee(Setting<string> id, IEnumerable<string> known) => Problem.Error(
        "SR0018", id.Place, $"there is no committee `{id.Value}` in `{Settings.FileName}`",
        Meant(id.Value, [.. known]));

    public static Problem UnknownReport(string id, Place place, IEnumerable<string> known) => Problem.Error(
        "SR0019", place, $"there is no report `{id}` in `{Settings.FileName}`", Meant(id, [.. known]));

    public static Problem WhichReport(Place place, IEnumerable<string> known) => Problem.Error(
        "SR0020", place, "this workspace has several reports",
        $"say which with `--report`: {Suggestion.Listed(known)}");

    public static Problem SectionTwice(Setting<string> id, Place first) =>
        Problem.Error(
            "SR0021", id.Place, $"two sections have the id `{id.Value}`", "give each section an id of its own") with
        {
            Trail = [new(first, "used here first")],
        };

    public static Problem NotAQuarter(string text, Place place) => Problem.Error(
        "SR0022", place, $"`{text}` is not a quarter", QuarterForms);

    public static Problem SeveralQuarters(string text, Place place, IEnumerable<Quarter> readings) => Problem.Error(
        "SR0023", place,
        $"`{text}` may mean {string.Join(" or ", readings.Select(Named))}, and there is data for each",
        $"ask for one of them: {string.Join(" or ", readings.Select(quarter => $"`{quarter.FileName}`"))}; "
            + $"or set `quarter_notation` in `{Settings.FileName}`");

    public static Problem NoDataForQuarter(
        Quarter quarter, Place place, IReadOnlyCollection<Quarter> nearestFirst) => Problem.Error(
        "SR0024", place, $"there is no data for {Named(quarter)}: no `data/{quarter.FileName}.csv`",
        nearestFirst.Count == 0
            ? $"save the quarter's table as `data/{quarter.FileName}.csv`"
            : $"there is data for {Suggestion.Listed(nearestFirst.Take(5).Select(other => other.FileName))}");

    public static Problem NoData(Place place) => Problem.Error(
        "SR0025", place, "there is no data for any quarter", "save a quarter's table in `data`, as `2023-24-Q4.csv`");

    public static Problem NotAQuarterFile(string file) => Problem.Warning(
        "SR0026", Place.WholeFile(file), "this is not named after a quarter, so it is not read",
        "give it the name of its quarter: `2023-24-Q4.csv` for a file, `2023-24-Q4` for a folder");

    public static Problem NoMeeting(string report, Quarter quarter, Place place) => Problem.Warning(
        "SR0027", place, $"no meeting has `{report}` of {quarter} among its items, so the report has no date",
        "write the meeting's file, as `meetings/2024-06-04.yaml`, with the report and quarter in its `items`");

    public static Problem SeveralMeetings(ReportPaper second, Place first) =>
        Problem.Error(
            "SR0028", second.Report.Place,
            $"`{second.Report.Value}` of {second.Quarter.Value} is on a second meeting's agenda",
            "a report has the date of one meeting: keep the item in one of the two") with
        {
            Trail = [new(first, "the other meeting has it here")],
        };

    public static Problem NotText(string file) => Problem.Error(
        "SR0029", Place.WholeFile(file), "this file is not text in UTF-8", "save it again as UTF-8");

    public static Problem FrontMatterDoesNotEnd(Place place) => Problem.Error(
        "SR0030", place, "the lines between `---` and `---` do not end", "close them with a line `---`");

    public static Problem UnknownSubject(string subject, Place place, IEnumerable<string> known) => Problem.Error(
        "SR0031", place, $"this is commentary for `{subject}`, and no indicator or section has that id",
        Suggestion.For(subject, known) is { } near
            ? $"did you mean `{near}`? name the file `{near}.md`"
            : "name the file after a section of the report or an indicator of `indicators.csv`");

    public static Problem Tab(Place place) => Problem.Error(
        "SR0032", place, "this line is indented with a tab, which YAML does not read", "indent it with spaces");

    public static Problem NotATolerance(string key, Setting<string> text) => Problem.Error(
        "SR0040", text.Place, $"`{text.Value}` in `{key}` is not a tolerance of 0 or more",
        "write points or units, such as 0.5, or a share, such as 5%");

    public static Problem NotThreeBands(Place place, int count) => Problem.Error(
        "SR0041", place, string.Create(
            CultureInfo.InvariantCulture,
            $"policies give three ratings, and {count} of `bands` are without `better_than_target`"),
        "name what Green, Amber and Red are called, best first; a band before them needs `better_than_target`");

    public static Problem BandTwice(Place place, string name) => Problem.Error(
        "SR0042", place, $"two bands are called `{name}`", "give each a name of its own");

    public static Problem BandsOutOfOrder(Place place, string name, string above) => Problem.Error(
        "SR0043", place, $"the band `{name}` is better than `{above}` above it",
        "write bands best first: by tone, and those with `better_than_target` before the others, the widest first");

    public static Problem AcceptanceExpired(AcceptedWarning entry, DateOnly day) => Problem.Warning(
        "SR0044", entry.Until.Place,
        string.Create(
            CultureInfo.InvariantCulture,
            $"`{entry.Code.Value}` was accepted until {entry.Until.Value:yyyy-MM-dd}, "
                + $"and this report is of {day:yyyy-MM-dd}"),
        "look at it again: change the date or the figures, or remove the entry");

    public static Problem AcceptanceUnused(AcceptedWarning entry) => Problem.Warning(
        "SR0045", entry.Code.Place,
        $"`{entry.Code.Value}`{(entry.Indicator is { } id ? $" of `{id.Value}`" : "")} is accepted, "
            + "and there is no such warning",
        "remove the entry, or name the `quarter` that it is for");

    public static Problem NoNationalFigures(ReportSettings report) => Problem.Error(
        "SR0073", report.Id.Place, $"`{report.Id.Value}` is made from national figures, and there are none",
        "put the national files into `benchmarks/`, and name their measures under `benchmark` in indicators.csv");

    public static Problem NotAnOutputName(Setting<string> pattern, IEnumerable<string> names) => Problem.Error(
        "SR0074", pattern.Place, $"`{pattern.Value}` in `output` is no name for a file",
        "write letters, digits, hyphens and dots, and of names in braces "
            + string.Join(", ", names.Select(name => $"`{{{name}}}`")));

    public static Problem WhichAuthority(ReportSettings report) => Problem.Error(
        "SR0075", report.Id.Place, $"it is not said of which authority `{report.Id.Value}` is to be",
        "name it with `--authority` (a number, a name, or all), or write `authority` under `council`");

    public static Problem UnknownAuthority(string words, IEnumerable<string> known) => Problem.Error(
        "SR0076", Place.WholeFile("--authority"), $"national data has no authority `{words}`",
        Suggestion.Hint(words, [.. known])
            ?? "write its number or its name as the national file has it, or all");

    private static string Named(Quarter quarter) => $"{quarter} ({quarter.Months})";

    private static string Meant(string written, IReadOnlyCollection<string> known) =>
        Suggestion.Hint(written, known)
            ?? (known.Count == 0
                ? "there is none yet: add it, or correct the name"
                : $"known here: {Suggestion.Listed(known)}");

    private static string Sentence(string reason) =>
        reason.Length == 0 ? reason : char.ToLowerInvariant(reason[0]) + reason[1..].TrimEnd('.');

    public static Problem NotAnEmail(Setting<string> email) => Problem.Error(
        "SR0060", email.Place, $"`{email.Value}` is not an e-mail address",
        "write one as director@example.org, without a name or `mailto:` before it");

    public static Problem ThresholdOutOfRange(Setting<int> threshold) => Problem.Error("SR0050", threshold.Place,
        $"`{threshold.Value}` is no threshold of disclosure control", "write a whole number from 1 to 100; 5 is usual");

    public static Problem HouseStyleOutside(Setting<string> path) => Problem.Error(
        "SR0065", path.Place, $"the house style `{path.Value}` is not in the workspace",
        "copy it into the workspace and write its path from there: `styles/house-style.docx`");

    public static Problem NoHouseStyle(Setting<string> path) => Problem.Error(
        "SR0066", path.Place, $"the house style `{path.Value}` cannot be read",
        "check its path, which starts at the folder of scrutiny.yaml; `scrutiny style new` writes a file to start from");
}
