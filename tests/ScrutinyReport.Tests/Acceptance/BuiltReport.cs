using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyReport.Cli;
using ScrutinyReport.Tests.Writing;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>
/// The report of a sample workspace, built once by the program itself and read back from its Word file.
/// </summary>
public abstract class BuiltReport : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scrutiny-").FullName;

    protected BuiltReport(string sample, string quarter, string name, params string[] more)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] arguments =
            ["build", "--quarter", quarter, "--workspace", Sample(sample), "--out", folder, "--to", "docx",
                "txt", .. more];
        ExitCode = Program.Run(arguments, new Shell(output, error, folder));
        (Output, Error) = (output.ToString(), error.ToString());
        if (ExitCode != 0)
        {
            throw new InvalidOperationException($"the sample does not build:\n{Error}{Output}");
        }

        Text = File.ReadAllText(Path.Combine(folder, name + ".txt"));
        Body = Read(name);
        Paragraphs =
        [
            .. Body.Descendants<Paragraph>().Where(paragraph => !paragraph.Ancestors<Table>().Any())
                .Select(paragraph => paragraph.InnerText),
        ];
        Rows = RowsOf(Body);
        OtherRows =
            Directory.GetFiles(folder, "*.docx").Select(Path.GetFileNameWithoutExtension).Where(other => other != name)
            .ToImmutableDictionary(other => other![(name.Length + 1)..], other => RowsOf(Read(other!)),
                StringComparer.Ordinal);
    }

    public int ExitCode { get; }

    public string Output { get; }

    public string Error { get; }

    /// <summary>The report as text.</summary>
    public string Text { get; }

    /// <summary>What the validator finds wrong with the Word files.</summary>
    public ImmutableArray<string> Faults { get; private set; } = [];

    public Body Body { get; }

    /// <summary>The paragraphs outside tables.</summary>
    public ImmutableArray<string> Paragraphs { get; }

    /// <summary>The rows of all tables, in order.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows { get; }

    /// <summary>The rows of the other documents that go with the report, by what their names end with.</summary>
    public ImmutableDictionary<string, ImmutableArray<ImmutableArray<string>>> OtherRows { get; }

    /// <summary>The folder of a sample.</summary>
    public static string Sample(string name) => Checkout.At("sample-data/" + name);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    private Body Read(string name)
    {
        var content = File.ReadAllBytes(Path.Combine(folder, name + ".docx"));
        Faults = [.. Faults, .. DocxFile.Faults(new OutputFile(name + ".docx", content))];
        using var file = WordprocessingDocument.Open(new MemoryStream(content), false);
        return file.MainDocumentPart!.Document.Body!;
    }

    private static ImmutableArray<ImmutableArray<string>> RowsOf(Body body) =>
    [
        .. body.Descendants<TableRow>()
            .Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToImmutableArray()),
    ];

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
