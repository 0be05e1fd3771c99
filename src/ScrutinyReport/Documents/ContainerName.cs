using System.Collections.Immutable;

namespace ScrutinyReport.Documents;

/// <summary>The names that can stand behind <c>:::</c> (docs/templates/markdown.md).</summary>
internal static class ContainerName
{
    public const string TitleBlock = "title-block";
    public const string Contents = "contents";
    public const string Numbered = "numbered";
    public const string Unnumbered = "unnumbered";
    public const string Table = "table";
    public const string Chart = "chart";
    public const string ChartWithData = "chart-with-data";
    public const string Landscape = "landscape";
    public const string Portrait = "portrait";
    public const string PageBreak = "page-break";
    public const string Part = "part";
    public const string FrontSheet = "front-sheet";
    public const string Contacts = "contacts";
    public const string Callout = "callout";
    public const string Document = "document";

    public static ImmutableArray<string> All { get; } =
    [
        TitleBlock, Contents, Numbered, Unnumbered, Table, Chart, ChartWithData, Landscape, Portrait,
        PageBreak, Part, FrontSheet,
        Contacts, Callout, Document,
    ];
}
