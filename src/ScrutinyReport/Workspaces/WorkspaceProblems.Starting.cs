using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>What can be wrong where a workspace is started, and with what is not finished.</summary>
internal static partial class WorkspaceProblems
{
    private const int MostNames = 8;

    public static Problem FolderNotEmpty(string folder, IReadOnlyCollection<string> names) => Problem.Error(
        "SR0077", Place.WholeFile(folder),
        $"this folder is not empty, so no workspace is started in it: {Suggestion.Listed(names.Take(MostNames))}"
            + (names.Count > MostNames ? $" and {names.Count - MostNames} more are in the way"
                : names.Count == 1 ? " is in the way" : " are in the way"),
        "name a folder that is not there yet, or is empty; nothing was written");

    public static Problem UnknownStarter(string family, IReadOnlyCollection<string> known) => Problem.Error(
        "SR0078", Place.WholeFile("--like"), $"no workspace can be started like `{family}`", Meant(family, known));

    public static Problem PlaceholderLeft(Place place) => Problem.Error(
        "SR0080", place, "this is still to be written, and a final report has no placeholders",
        "write it, or take it out; `--draft` makes a draft with it");

    public static Problem PlaceholderLike(Place place, string text) => Problem.Warning(
        "SR0083", place, $"`{text}` looks like something that is still to be written, and the report prints it",
        "write it, or take it out; where it is meant, accept the warning in accepted.yaml");

    public static Problem CommentaryIsDraft(Place place) => Problem.Error(
        "SR0081", place, "this commentary calls itself a draft, and a final report has none",
        "take `status: draft` out when it is agreed; `--draft` makes a draft with it");

    public static Problem CommentaryNotRead(string file, string folder) => Problem.Warning(
        "SR0082", Place.WholeFile(file),
        "this is not read: commentary is a text file `.md` in the quarter's folder itself",
        $"save its text as `{folder}/{Path.GetFileNameWithoutExtension(file)}.md`");

    public static Problem WorkbookAmongQuarters(string file) => Problem.Warning(
        "SR0079", Place.WholeFile(file), "this is a workbook, which is not read as a quarter",
        $"import it: `scrutiny import {CommandLineWord.Of(file)}` writes the quarter file, and this one can go elsewhere");
}
