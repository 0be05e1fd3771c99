using System.Collections.Immutable;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>
/// The styles of a house style that documents use, by their ids; a Word user sees the names behind them.
/// </summary>
internal static class StyleName
{
    public const string Normal = "Normal";
    public const string BodyText = "BodyText";
    public const string NumberedParagraph = "NumberedParagraph";
    public const string NumberedParagraph2 = "NumberedParagraph2";
    public const string NumberedParagraph3 = "NumberedParagraph3";
    public const string ContinuationParagraph = "ContinuationParagraph";
    public const string ListBullet = "ListBullet";
    public const string ListNumber = "ListNumber";
    public const string ListLetter = "ListLetter";
    public const string ListRoman = "ListRoman";
    public const string ListContinue = "ListContinue";
    public const string ListContinue2 = "ListContinue2";
    public const string CommitteeTitle = "CommitteeTitle";
    public const string ReportAuthors = "ReportAuthors";
    public const string Caption = "Caption";
    public const string TableText = "TableText";
    public const string TableHeader = "TableHeader";
    public const string TableNote = "TableNote";
    public const string TableEnd = "TableEnd";
    public const string ReportTable = "ReportTable";
    public const string OfficerContact = "OfficerContact";
    public const string Callout = "Callout";
    public const string Quote = "Quote";
    public const string Hyperlink = "Hyperlink";
    public const string ContentsTitle = "TOCHeading";
    public const string FootnoteText = "FootnoteText";
    public const string FootnoteReference = "FootnoteReference";
    public const string PageMark = "PageMark";

    private const int DeepestHeading = 4;

    /// <summary>Every style that a house style is asked for.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        Normal, BodyText, NumberedParagraph, NumberedParagraph2, NumberedParagraph3, ContinuationParagraph,
        ListBullet, ListNumber, ListLetter, ListRoman, ListContinue, ListContinue2,
        CommitteeTitle, ReportAuthors, .. Enumerable.Range(1, DeepestHeading).Select(Heading), Caption,
        TableText, TableHeader, TableNote, TableEnd, ReportTable, OfficerContact, Callout, Quote, Hyperlink,
        ContentsTitle, .. Enumerable.Range(2, DeepestHeading - 1).Select(Contents),
        FootnoteText, FootnoteReference, PageMark,
        .. Enum.GetValues<Tone>().Select(Badge),
    ];

    /// <summary>Whether a style is only ever used inside tables, whose cells have colours of their own.</summary>
    public static bool IsInTable(string name) => name is TableText or TableHeader or ReportTable or TableEnd;

    /// <summary>The style of a heading; deeper ones look like the deepest there is.</summary>
    public static string Heading(int level) => Math.Min(level, DeepestHeading) switch
    {
        1 => "Heading1",
        2 => "Heading2",
        3 => "Heading3",
        _ => "Heading4",
    };

    /// <summary>The style of a numbered paragraph whose number has that many levels.</summary>
    public static string Numbered(int level) => level switch
    {
        1 => NumberedParagraph,
        2 => NumberedParagraph2,
        _ => NumberedParagraph3,
    };

    /// <summary>The style of the points of a list.</summary>
    public static string List(ListMark mark) => mark switch
    {
        ListMark.Number => ListNumber,
        ListMark.Letter => ListLetter,
        ListMark.Roman => ListRoman,
        _ => ListBullet,
    };

    /// <summary>The style of a heading's line in the table of contents.</summary>
    public static string Contents(int level) => level switch
    {
        2 => "TOC2",
        3 => "TOC3",
        _ => "TOC4",
    };

    /// <summary>The style that gives a judgement its colours.</summary>
    public static string Badge(Tone tone) => tone switch
    {
        Tone.Poor => "BadgePoor",
        Tone.Fair => "BadgeFair",
        Tone.Good => "BadgeGood",
        Tone.Excellent => "BadgeExcellent",
        _ => "BadgeNeutral",
    };
}
