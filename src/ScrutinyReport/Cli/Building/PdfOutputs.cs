using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;

namespace ScrutinyReport.Cli;

/// <summary>The PDFs of a report: LibreOffice makes them of the Word files.</summary>
internal static class PdfOutputs
{
    public const string Format = "pdf";

    /// <summary>The report with its PDFs where they are asked for and it is to be written.</summary>
    public static Checked<Built> In(Checked<Built> built, BuildArguments asked, Shell shell) =>
        asked.Writes && built.Value is { ForPdf: [_, ..] } made && !ExitCode.Fails(built.Problems, asked.Strict)
            ? Add(made, built.Problems, shell)
            : built;

    private static Checked<Built> Add(Built built, ImmutableArray<Problem> problems, Shell shell)
    {
        using var interrupt = new Interrupt();
        var pdfs = LibreOffice.Find(shell.Variable)
            .Then(office => office.ToPdf(built.ForPdf, FileProperties.Day(built.Request), interrupt.Token));
        return new(
            built with { Outputs = [.. built.Outputs, .. pdfs.Value?.Files ?? []] },
            [.. problems, .. pdfs.Problems, .. PdfFonts.Replaced(built.Fonts, pdfs.Value?.Files ?? [])]);
    }
}
