using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Hosting;

/// <summary>qpdf as a program that takes PDFs apart and puts them together; what is changed in between is said in its JSON.</summary>
internal sealed record Qpdf(string Program)
{
    // qpdf ends with 3 where it did its work and had something to say of the file.
    private const int DoneWithWarnings = 3;

    // What is read of a file: its objects, the order of its pages, its bookmarks.
    private static readonly ImmutableArray<string> Json =
        ["--json=2", "--json-stream-data=none", "--json-key=qpdf", "--json-key=pages", "--json-key=outlines"];

    /// <summary>How long one call may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The qpdf of this machine; null where none is installed.</summary>
    public static Qpdf? Find(Func<string, string?> variable) =>
        Tool.Find(variable, ["qpdf", "qpdf.exe"], [@"C:\Program Files\qpdf\bin\qpdf.exe"]) is { } program ? new Qpdf(program) : null;

    /// <summary>
    /// The objects of a PDF as JSON, without the data of its streams. <paramref name="name"/> is how problems call the
    /// file.
    /// </summary>
    public Checked<PdfBytes> Read(ReadOnlyMemory<byte> pdf, string name, CancellationToken stopped) => InFolder(scratch =>
    {
        File.WriteAllBytes(scratch.File("in.pdf"), pdf.Span);
        return Run(name, [.. Json, scratch.File("in.pdf"), scratch.File("out.json")], stopped)
            is { } problem
            ? Checked.Failed<PdfBytes>(problem)
            : Checked.Of(new PdfBytes(File.ReadAllBytes(scratch.File("out.json"))));
    });

    /// <summary>How many pages a PDF has: quicker to ask than its objects.</summary>
    public Checked<PdfLength> Length(ReadOnlyMemory<byte> pdf, string name, CancellationToken stopped) => InFolder(scratch =>
    {
        File.WriteAllBytes(scratch.File("in.pdf"), pdf.Span);
        var run = Tool.Run(Program, ["--warning-exit-0", "--show-npages", scratch.File("in.pdf")], Limit, stopped);
        return Wrong(run, name) is { } problem ? Checked.Failed<PdfLength>(problem)
            : int.TryParse(run.LastLine, NumberStyles.None, CultureInfo.InvariantCulture, out var pages) ? Checked.Of(new PdfLength(pages))
            : Checked.Failed<PdfLength>(HostingProblems.NotAPdf(name, run.LastLine));
    });

    /// <summary>The PDF with a change, its pages turned as a reader sees them and no password on it.</summary>
    public Checked<PdfBytes> Prepare(
        ReadOnlyMemory<byte> pdf, ReadOnlyMemory<byte> patch, string name, CancellationToken stopped) => InFolder(scratch =>
    {
        File.WriteAllBytes(scratch.File("in.pdf"), pdf.Span);
        File.WriteAllBytes(scratch.File("patch.json"), patch.Span);
        return Run(
            name,
            [
                scratch.File("in.pdf"), $"--update-from-json={scratch.File("patch.json")}", "--decrypt",
                "--flatten-rotation", scratch.File("out.pdf"),
            ],
            stopped) is { } problem
            ? Checked.Failed<PdfBytes>(problem)
            : Checked.Of(new PdfBytes(File.ReadAllBytes(scratch.File("out.pdf"))));
    });

    /// <summary>
    /// The first file with the pages of the others behind its own, and then changed by what <paramref name="change"/> makes
    /// of its objects. Everything that belongs to the document as a whole is the first file's.
    /// </summary>
    public Checked<PdfBytes> Join(
        ImmutableArray<ReadOnlyMemory<byte>> pdfs,
        Func<ReadOnlyMemory<byte>, byte[]> change,
        string name,
        CancellationToken stopped) => InFolder(scratch =>
    {
        for (var i = 0; i < pdfs.Length; i++)
        {
            File.WriteAllBytes(scratch.File($"{i}.pdf"), pdfs[i].Span);
        }

        var (all, json, patch, output) =
            (scratch.File("all.pdf"), scratch.File("all.json"), scratch.File("patch.json"), scratch.File("out.pdf"));
        var problem = Run(
            name,
            [
                scratch.File("0.pdf"), "--pages",
                .. Enumerable.Range(0, pdfs.Length).SelectMany(i => new[] { scratch.File($"{i}.pdf"), "1-z" }),
                "--", all,
            ],
            stopped)
            ?? Run(name, [.. Json, all, json], stopped);
        if (problem is null)
        {
            File.WriteAllBytes(patch, change(File.ReadAllBytes(json)));
            problem = Run(name, [all, $"--update-from-json={patch}", "--deterministic-id", output], stopped);
        }

        return problem is null
            ? Checked.Of(new PdfBytes(File.ReadAllBytes(output)))
            : Checked.Failed<PdfBytes>(problem);
    });

    private static Checked<T> InFolder<T>(Func<Scratch, Checked<T>> work)
        where T : class
    {
        try
        {
            using var scratch = new Scratch();
            return work(scratch);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Checked.Failed<T>(HostingProblems.NoRoom(error.Message));
        }
    }

    private Problem? Run(string name, string[] arguments, CancellationToken stopped) =>
        Wrong(Tool.Run(Program, ["--warning-exit-0", .. arguments], Limit, stopped), name);

    private static Problem? Wrong(ToolRun run, string name) => run.End switch
    {
        ToolEnd.Done => null,
        ToolEnd.Failed when run.ExitCode == DoneWithWarnings => null,
        ToolEnd.Stopped => HostingProblems.Stopped(),
        _ when run.Said.Contains("invalid password", StringComparison.Ordinal) => HostingProblems.NeedsPassword(name),
        _ => HostingProblems.NotAPdf(name, Reason(run)),
    };

    /// <summary>What qpdf said, without the names of files that nobody but us knows.</summary>
    private static string Reason(ToolRun run)
    {
        var line = run.LastLine;
        var at = line.LastIndexOf(".pdf: ", StringComparison.Ordinal);
        return run.End == ToolEnd.TooLong ? "qpdf was still at work on it at the time limit" : at < 0 ? line : line[(at + 6)..];
    }
}

/// <summary>A PDF, or the JSON of one, as it came from another program.</summary>
internal sealed record PdfBytes(ReadOnlyMemory<byte> Content);

/// <summary>How long a PDF is.</summary>
internal sealed record PdfLength(int Pages);
