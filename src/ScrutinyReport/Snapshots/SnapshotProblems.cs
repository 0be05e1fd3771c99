using ScrutinyReport.Foundation;

namespace ScrutinyReport.Snapshots;

/// <summary>Everything that can be wrong with the tests of template families.</summary>
internal static class SnapshotProblems
{
    // More names than this are no help.
    private const int Listed = 12;

    public static Problem NoSuchFamily(string name, string folder, IEnumerable<string> known) => Problem.Error(
        "SR1001", Place.WholeFile(folder), $"there is no template family `{name}` here", Suggest(name, known));

    public static Problem NoSuchCase(string name, IEnumerable<string> known) =>
        NoSuchCase("--accept", $"there is no case `{name}`", name, known);

    public static Problem NotAmongThose(string name, string text, IEnumerable<string> known) =>
        NoSuchCase("--accept", $"there is no case `{name}` among those that have `{text}` in their names", name, known);

    public static Problem NoCaseWith(string text, IEnumerable<string> known) =>
        NoSuchCase("--case", $"no case has `{text}` in its name", text, known);

    public static Problem NoCaseToShow(string field, string name, IEnumerable<string> known) =>
        NoSuchCase(field, $"there is no case `{name}`", name, known);

    public static Problem NoCases(string folder, string? misnamed) => Problem.Warning(
        "SR1003", Place.WholeFile(folder), "this template family has no tests",
        misnamed is not null
            ? $"the file of a case ends with .yaml: rename `tests/{misnamed}`"
            : "put a small workspace into `tests/CASE/` below it, and run `scrutiny test --accept`");

    public static Problem NothingToTest(string folder) => Problem.Error(
        "SR1004", Place.WholeFile(folder), "there is no template family here",
        "name the folder that holds the families with `--templates`");

    public static Problem NoWorkspace(Place place, string folder) => Problem.Error(
        "SR1005", place, $"`{folder}` is no workspace",
        "name a folder with a `scrutiny.yaml`, counted from the `tests` folder");

    public static Problem OtherFamily(Place place, string report, string template, string family) => Problem.Error(
        "SR1006", place, $"the report `{report}` is made with the family `{template}`, not `{family}`",
        "name a report of this family with `report`, or move the case");

    public static Problem Stale(string file, bool isApproved) => Problem.Warning(
        "SR1007", Place.WholeFile(file),
        $"this {(isApproved ? "approved text" : "text that waits for approval")} belongs to no case",
        "delete it, or give the case its name back; `scrutiny test --accept` deletes it");

    public static Problem NeverReached(Place place, string missed) => Problem.Warning(
        "SR1008", place, $"no case comes here: {missed}", "add a case that needs it, or remove it");

    public static Problem NeverUsed(string file) => Problem.Warning(
        "SR1009", Place.WholeFile(file), "no case uses this template", "add a case that includes it, or delete it");

    public static Problem WhichMeeting(IReadOnlyCollection<string> meetings) => Problem.Error(
        "SR1011", Place.WholeFile("meetings"), "a case of a meeting's packs needs one meeting",
        meetings.Count == 0
            ? "put the meeting's file into `meetings/` of its workspace"
            : $"say which in the case's file, `meeting: ...`; there are {Suggestion.Listed(meetings)}");

    public static Problem Differs(Place place, string family, string name, string received) => Problem.Error(
        "SR1012", place, $"the case `{name}` differs from its approved text, here first",
        ReadAndApprove(family, name, received));

    public static Problem NotApproved(string file, string family, string name, string received) => Problem.Error(
        "SR1013", Place.WholeFile(file), $"nobody has approved a text of the case `{name}` yet",
        ReadAndApprove(family, name, received));

    public static Problem SeveralCases(string name, IEnumerable<string> families) => Problem.Error(
        "SR1017", Place.WholeFile("--accept"), $"several families have a case `{name}`, and only one is to be approved",
        $"name its family: {string.Join(" or ", families.Select(family => $"`{Approve(family, name)}`"))}");

    /// <summary>The command that approves one case.</summary>
    public static string Approve(string family, string name) =>
        $"scrutiny test {CommandLineWord.Of(family)} --accept={CommandLineWord.Of(name)}";

    public static Problem NoSettings(string folder) => Problem.Error(
        "SR1014", Place.WholeFile(folder), "this folder of a case has no `scrutiny.yaml`, so nothing tests it",
        "put the file back, or delete the folder; one that only other cases use has a name that starts with `_`");

    private static string ReadAndApprove(string family, string name, string received) =>
        $"read {received}; where it is right, `{Approve(family, name)}` approves it";

    private static Problem NoSuchCase(string option, string message, string name, IEnumerable<string> known) =>
        Problem.Error("SR1002", Place.WholeFile(option), message, Suggest(name, known));

    private static string Suggest(string name, IEnumerable<string> known)
    {
        var all = known.Distinct(StringComparer.Ordinal).ToList();
        return Suggestion.Hint(name, all) ?? (all.Count == 0
            ? "there is none at all"
            : $"there are {Suggestion.Listed(all.Take(Listed))}{(all.Count > Listed ? $" and {all.Count - Listed} more" : "")}");
    }
}
