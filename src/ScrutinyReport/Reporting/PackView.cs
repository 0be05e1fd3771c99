using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Templating;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Reporting;

/// <summary>The names that the templates of an agenda pack can use.</summary>
internal static class PackView
{
    private static ViewType<(string Left, string? Right)> MembersType { get; } =
        new ViewType<(string Left, string? Right)>("members", "two members, side by side")
            .Add("left", Shape.Text, "a member of the first half of the list", "Member 1 (Chair)", pair => pair.Left)
            .Add("right", Shape.Text, "a member of the second half; none beside the last of an odd number", "Member 5",
                pair => pair.Right, optional: true);

    private static ViewType<Meeting> MeetingType { get; } = new ViewType<Meeting>("meeting", "the meeting")
        .Add("day", Shape.Text, "its date with the day of the week", "Tuesday, 4 June 2024",
            meeting => DayWords.WithWeekday(meeting.Date.Value))
        .Add("time", Shape.Text, "when it starts", "2.00 pm", meeting => meeting.Time?.Value, optional: true)
        .Add("place", Shape.Text, "where it is held", "County Hall", meeting => meeting.Venue?.Value, optional: true)
        .Add("contact", ReportView.ContactType.Shape, "whom to ask about it", "",
            meeting => meeting.Contact is { } contact ? ReportView.ContactType.Of(contact) : null, optional: true)
        .Add("members", Shape.ListOf(MembersType.Shape), "the committee's members, in two columns", "",
            meeting => MembersType.Of(InTwoColumns([.. meeting.Membership.Select(member => member.Value)])))
        .Add("filming", Shape.Text, "the notice that it is filmed", "This meeting is filmed",
            meeting => meeting.Filming?.Value, optional: true)
        .Add("guidance", Shape.Text, "guidance that follows the agenda; Markdown", "",
            meeting => meeting.Guidance?.Value, optional: true);

    // Holds the place of a number that Word will know.
    private const string Uncounted = "\u2026";

    private static ViewType<(MarkedText First, MarkedText Last, bool AreCounted)> PagesType { get; } =
        new ViewType<(MarkedText First, MarkedText Last, bool AreCounted)>("pages", "where the papers of an item are")
            .Add("first", Shape.Text, "the number of the first page", "47", pages => pages.First)
            .Add("last", Shape.Text, "the number of the last page", "64", pages => pages.Last)
            .Add("counted", Shape.Truth,
                "whether the numbers are known; where they are not, they are fields that Word fills", "",
                pages => pages.AreCounted);

    private static ViewType<PackItem> ItemType { get; } = new ViewType<PackItem>("item", "an item of the agenda")
        .Add("number", Shape.Number, "its number", "11", item => item.Item.Number)
        .Add("title", Shape.Text, "its title", "Quarter 4 2023/24 performance report", item => item.Title)
        .Add("report_by", Shape.Text, "whose report it is", "Director of Children and Family Services",
            item => item.Item.ReportBy?.Value, optional: true)
        .Add("papers", Shape.Number, "how many papers this pack has of it", "1", item => item.Papers)
        .Add("pages", PagesType.Shape, "where they are; none where this pack has no papers of it", "",
            item => PagesOf(item) is { } pages ? PagesType.Of(pages) : null, optional: true)
        .Add("to_follow", Shape.Truth, "whether papers of it come in a supplementary pack", "", item => item.IsToFollow)
        .Add("withheld", Shape.Truth, "whether papers of it are exempt, and this pack is public", "",
            item => item.IsWithheld)
        .Add("exempt_because", Shape.Text, "why papers of it are exempt", "Paragraph 3, financial or business affairs",
            item => item.Item.ExemptBecause?.Value, optional: true);

    public static ViewType<PackSubject> Type { get; } =
        new ViewType<PackSubject>("pack view", "what the templates of an agenda pack can print")
        .Add("council", ReportView.CouncilType.Shape, "the council", "",
            subject => ReportView.CouncilType.Of(subject.Settings.Council))
        .Add("committee", ReportView.CommitteeType.Shape, "the committee that meets", "",
            subject => ReportView.CommitteeType.Of(subject.Meeting.Committee!))
        .Add("meeting", MeetingType.Shape, "the meeting", "", subject => MeetingType.Of(subject.Meeting))
        .Add("kind", Shape.Text, "which pack this is: agenda, supplementary or exempt", "agenda",
            subject => WordOf(subject.Kind))
        .Add("items", Shape.ListOf(ItemType.Shape), "the items of the agenda, in order", "",
            subject => ItemType.Of(subject.Items))
        .Add("item", ItemType.Shape, "the item whose papers follow; none on the front sheet", "",
            subject => subject.Item is { } item ? ItemType.Of(item) : null, optional: true)
        .Add("paper", Shape.Text, "the file whose place a page holds until somebody puts it there; none elsewhere",
            "2024-06-04/placement-policy.docx", subject => subject.Paper, optional: true);

    /// <summary>What a kind of pack is called.</summary>
    public static string WordOf(PackKind kind) => kind switch
    {
        PackKind.Supplementary => "supplementary",
        PackKind.Exempt => "exempt",
        _ => "agenda",
    };

    private static (MarkedText First, MarkedText Last, bool AreCounted)? PagesOf(PackItem item) =>
        item.Pages is { } known ? (MarkedText.Value(known.First), MarkedText.Value(known.Last), true)
        : item.Parts is { } parts
            ? (MarkedText.Value(Uncounted, new PageReference(parts.First, IsLast: false)),
                MarkedText.Value(Uncounted, new PageReference(parts.Last, IsLast: true)), false)
        : null;

    /// <summary>The list as it is read on paper: down the first column, then down the second.</summary>
    private static IEnumerable<(string Left, string? Right)> InTwoColumns(ImmutableArray<string> members)
    {
        var rows = (members.Length + 1) / 2;
        return Enumerable.Range(0, rows)
            .Select(row => (members[row], rows + row < members.Length ? members[rows + row] : null));
    }
}
