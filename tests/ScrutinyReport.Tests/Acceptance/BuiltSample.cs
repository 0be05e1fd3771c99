using System.Collections.Immutable;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>The Quarter 4 2023/24 report of Leicestershire.</summary>
public sealed class BuiltSample : BuiltReport
{
    public BuiltSample()
        : base("leicestershire", "Q4-2024", "2023-24-Q4-committee-report")
    {
        var paragraphs = Body.Descendants<Paragraph>().Where(paragraph => !paragraph.Ancestors<Table>().Any()).ToList();
        NumberedParagraphs = paragraphs.Count(paragraph =>
            paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "NumberedParagraph");
        ParagraphsWithNumberingOfTheirOwn = paragraphs.Count(paragraph =>
            paragraph.ParagraphProperties is { ParagraphStyleId.Val.Value: "NumberedParagraph", NumberingProperties: not null });
        Dashboard =
        [
            .. Body.Descendants<Table>().Last().Elements<TableRow>()
                .Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToImmutableArray()),
        ];
    }

    public int NumberedParagraphs { get; }

    /// <summary>Numbered paragraphs that leave the run of their style: it must be none.</summary>
    public int ParagraphsWithNumberingOfTheirOwn { get; }

    /// <summary>The rows of the dashboard, its header row first.</summary>
    public ImmutableArray<ImmutableArray<string>> Dashboard { get; }

    /// <summary>The folder of the Leicestershire sample.</summary>
    public static string Workspace() => Sample("leicestershire");
}
