using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>What a report's files say about themselves, beside the text.</summary>
internal static class FileProperties
{
    private const string Draft = "Draft, not for publication";

    public static DocumentProperties Of(ReportRequest request) => new()
    {
        Title = request.OutputName,
        Subject = request.Report.Subject?.Value
            ?? (request.Meeting?.Committee ?? request.Report.Committee)?.Name.Value ?? "",
        Author = request.Settings.Council.Name.Value,
        Keywords =
        [
            request.Quarter.ToString(),
            request.Settings.Council.ShortName.Value,
            .. request.Report.Keywords.Select(keyword => keyword.Value),
        ],
        Header = (request.IsDraft ? "DRAFT: " : "") + request.Settings.Council.Name.Value,
        Notice = string.Join(". ",
            new[] { request.IsDraft ? Draft : null, request.Settings.Notice?.Value }.OfType<string>()),
        Figures = new()
        {
            IsLocked = request.Settings.LocksFigures,
            TellsColumns = request.Settings.Rules.Disclosure is null,
        },
        Created = Day(request),
    };

    /// <summary>The day that the files give as that of their making: the meeting's, else the quarter's last.</summary>
    public static DateOnly Day(ReportRequest request) => request.Meeting?.Date.Value ?? request.Quarter.LastDay;

    /// <summary>The document under the title that its own text gives it.</summary>
    public static Document Titled(Document document) => TitleOf(document) is { } title
        ? document with { Properties = document.Properties with { Title = title } }
        : document;

    /// <summary>A report has to have a title (METHODS 9).</summary>
    public static Checked<Document> Titled(Document document, ReportRequest request) => Checked.Of(
        Titled(document),
        TitleOf(document) is null
            ? [DocumentProblems.NoTitle(request.Report.Template.Value, request.Report.Template.Place)]
            : []);

    private static string? TitleOf(Document document) => document.Blocks.Select(block => block switch
    {
        TitleBlock head => head.Title.PlainText,
        Heading { Level: 1 } heading => heading.Content.PlainText,
        _ => null,
    }).FirstOrDefault(text => text is not null);
}
