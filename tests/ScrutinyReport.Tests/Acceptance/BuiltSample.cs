using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyReport.Cli;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>The report of the sample workspace, built once by the program itself and read back from its Word file.</summary>
public sealed class BuiltSample : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scrutiny-").FullName;

    public BuiltSample()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] arguments =
            ["build", "--quarter", "Q4-2024", "--workspace", Workspace(), "--out", folder, "--to", "docx", "txt"];
        ExitCode = Program.Run(arguments, new Shell(output, error, folder));
        (Output, Error) = (output.ToString(), error.ToString());
        if (ExitCode != 0)
        {
            throw new InvalidOperationException($"the sample does not build:\n{Error}{Output}");
        }

        Text = File.ReadAllText(Path.Combine(folder, "2023-24-Q4-committee-report.txt"));
        using var file = WordprocessingDocument.Open(Path.Combine(folder, "2023-24-Q4-committee-report.docx"), false);
        var body = file.MainDocumentPart!.Document.Body!;
        var paragraphs = body.Descendants<Paragraph>().Where(paragraph => !paragraph.Ancestors<Table>().Any()).ToList();
        Paragraphs = [.. paragraphs.Select(paragraph => paragraph.InnerText)];
        NumberedParagraphs = paragraphs.Count(paragraph =>
            paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "NumberedParagraph");
        ParagraphsWithNumberingOfTheirOwn = paragraphs.Count(paragraph =>
            paragraph.ParagraphProperties is { ParagraphStyleId.Val.Value: "NumberedParagraph", NumberingProperties: not null });
        Dashboard =
        [
            .. body.Descendants<Table>().Last().Elements<TableRow>()
                .Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToImmutableArray()),
        ];
    }

    public int ExitCode { get; }

    public string Output { get; }

    public string Error { get; }

    /// <summary>The report as text.</summary>
    public string Text { get; }

    /// <summary>The paragraphs outside tables.</summary>
    public ImmutableArray<string> Paragraphs { get; }

    public int NumberedParagraphs { get; }

    /// <summary>Numbered paragraphs that leave the run of their style: it must be none.</summary>
    public int ParagraphsWithNumberingOfTheirOwn { get; }

    /// <summary>The rows of the dashboard, its header row first.</summary>
    public ImmutableArray<ImmutableArray<string>> Dashboard { get; }

    /// <summary>The folder of the Leicestershire sample.</summary>
    public static string Workspace([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../../sample-data/leicestershire"));

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
