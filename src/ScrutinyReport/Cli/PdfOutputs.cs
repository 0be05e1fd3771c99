using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>The PDFs of a report: LibreOffice makes them of the Word files.</summary>
internal static class PdfOutputs
{
    public const string Format = "pdf";

    private const string Word = ".docx";

    /// <summary>
    /// The report with its PDFs where they are asked for and it is to be written, and without the Word files where nobody
    /// asked for them.
    /// </summary>
    public static Checked<Built> In(Checked<Built> built, BuildArguments asked, Shell shell) =>
        asked.Writes && asked.To.Contains(Format) && built.Value is { } made && !BuildCommand.Fails(built.Problems, asked)
            ? Add(made, built.Problems, asked, shell)
            : built;

    private static Checked<Built> Add(Built built, ImmutableArray<Problem> problems, BuildArguments asked, Shell shell)
    {
        var papers = built.Outputs.Where(output => output.Name.EndsWith(Word, StringComparison.Ordinal)).ToArray();
        using var interrupt = new Interrupt();
        var pdfs = LibreOffice.Find(shell.Variable)
            .Then(office => office.ToPdf([.. papers], FileProperties.Day(built.Request), interrupt.Token));
        ImmutableArray<OutputFile> others = asked.To.Contains("docx") ? built.Outputs : [.. built.Outputs.Except(papers)];
        return new(built with { Outputs = [.. others, .. pdfs.Value?.Files ?? []] }, [.. problems, .. pdfs.Problems]);
    }
}
