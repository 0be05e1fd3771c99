using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Packs;
using ScrutinyReport.Workspaces;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>The Word files of a pack: its front sheet, and each paper that was built for it.</summary>
internal static class PackFiles
{
    public static IEnumerable<OutputFile> Word(PackDraft draft, Document front) =>
        Papers(draft).Prepend(DocxWriter.Write(front, draft.Style, $"{draft.Plan.FrontSheetName}.docx"));

    /// <summary>
    /// A pack as far as it can be made with nothing but this program: a Word file of the front sheet and our papers,
    /// where the page numbers of its agenda are fields.
    /// </summary>
    public static Checked<MadePack> WithoutPages(PackDraft draft, PackTexts texts, ImmutableArray<PaperToPack> all)
    {
        var items = draft.UncountedItems(all);
        var front = texts.FrontSheet(draft.Plan, items);
        var places = draft.Plan.Papers
            .Select(paper => paper.Given is null
                ? Checked.Of(paper.Document!.Whole())
                : texts.Place(draft.Plan, items.First(item => item.Item == paper.Item), InMeetings(paper.Name)))
            .ToArray();
        ImmutableArray<Problem> problems = [.. front.Problems, .. places.SelectMany(place => place.Problems)];
        if (front.Value is null || places.Any(place => place.Value is null))
        {
            return Checked.Failed<MadePack>(problems);
        }

        var parts = places.Select((place, index) =>
            new NamedPart(PackDraft.NameOf(index), draft.Marks[index], place.Value!.Blocks)).ToImmutableArray();
        var whole = DocxWriter.WriteForLayout(PackDocument.Unpaged(front.Value, parts), draft.Style,
            $"{draft.Plan.OutputName}.docx");
        return Checked.Of(new MadePack(draft) { Items = items, Files = [.. Papers(draft), whole] }, problems);
    }

    private static IEnumerable<OutputFile> Papers(PackDraft draft) =>
        from paper in draft.Plan.Papers
        from output in paper.Built?.Outputs ?? []
        select output;

    /// <summary>What the name of each file that was made for an item starts with.</summary>
    public static string Prefix(string meeting, int item) =>
        string.Create(CultureInfo.InvariantCulture, $"{meeting}-item-{item}-");

    /// <summary>The name of the PDF that was made of a Word paper that was given.</summary>
    public static string ConvertedName(string meeting, int item, string paper)
    {
        var path = InMeetings(paper);
        path = path.StartsWith(meeting + "/", StringComparison.Ordinal) ? path[(meeting.Length + 1)..] : path;
        return Prefix(meeting, item) + Path.ChangeExtension(path.Replace('/', '-'), ".pdf");
    }

    /// <summary>The path of a given paper as the meeting's file writes it.</summary>
    public static string InMeetings(string paper) => paper[(Meeting.Folder.Length + 1)..];
}
