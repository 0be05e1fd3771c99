using System.Globalization;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>What can be wrong with the papers of a pack and with the pack itself (docs/problems/packs.md).</summary>
internal static class PackProblems
{
    private const string Folder = Workspaces.Meeting.Folder + "/";

    public static Problem NotThere(Place place, string file, IEnumerable<string> files) => Problem.Error(
        "SR1210", place, $"the paper `{file}` is not there",
        Suggestion.For(file, files.Where(name => name.StartsWith(Folder, StringComparison.Ordinal))) is { } near
            ? $"did you mean `{near[Folder.Length..]}`?"
            : "put it into `meetings/`, in a folder of the meeting's name, and write its path from there");

    public static Problem WrongKind(Place place, string file) => Problem.Error(
        "SR1213", place, $"the paper `{file}` is neither a .docx nor a .pdf",
        "save it as one of the two; an old .doc is saved as .docx from Word");

    public static Problem NotTagged(string file) => Problem.Warning(
        "SR1214", Place.WholeFile(file), "this paper has no tags, so a screen reader finds nothing on its pages",
        "ask its author for the .docx, or for a PDF saved with tags");

    public static Problem LongPaper(string file, int pages) => Problem.Warning(
        "SR1215", Place.WholeFile(file),
        string.Create(CultureInfo.InvariantCulture, $"this paper has {pages} pages, and they all go into the pack"),
        "see whether it belongs there whole; accept the warning if it does");

    public static Problem LookOfThePack(Setting<string> style, string report, string packStyle) => new(
        "SR1217", Severity.Note, style.Place,
        $"in the pack `{report}` looks as the pack does (`{packStyle}`); `{style.Value}` shapes its own .docx",
        "put a copy of it into `templates/agenda-pack/house-style.docx` to have the whole pack look so");

    public static Problem NobodysReport(AgendaItem item, string title) => Problem.Warning(
        "SR1218", item.Title?.Place ?? item.Place, $"the agenda cannot say whose report `{title}` is",
        "write it under the item, as `report_by: Director of Children and Family Services`") with
    { Severity = Severity.Note };

    public static Problem DoesNotSettle(string pack) => Problem.Error(
        "SR1216", Place.WholeFile(pack),
        "the pages of this pack are not where its agenda says, however often it is laid out",
        "this is worth reporting; until then make the front sheet shorter or longer by a line");
}
