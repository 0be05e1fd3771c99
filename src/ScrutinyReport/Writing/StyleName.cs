using System.Collections.Immutable;
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
    public const string ContinuationParagraph = "ContinuationParagraph";
    public const string ListBullet = "ListBullet";
    public const string ListNumber = "ListNumber";
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

    private const int DeepestHeading = 4;

    /// <summary>Every style that a house style is asked for.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        Normal, BodyText, NumberedParagraph, ContinuationParagraph, ListBullet, ListNumber, ListContinue, ListContinue2,
        CommitteeTitle, ReportAuthors, .. Enumerable.Range(1, DeepestHeading).Select(Heading), Caption,
        TableText, TableHeader, TableNote, TableEnd, ReportTable, OfficerContact, Callout, Quote, Hyperlink,
        .. Enum.GetValues<Tone>().Select(Badge),
    ];

    /// <summary>The style of a heading; deeper ones look like the deepest there is.</summary>
    public static string Heading(int level) => Math.Min(level, DeepestHeading) switch
    {
        1 => "Heading1",
        2 => "Heading2",
        3 => "Heading3",
        _ => "Heading4",
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
