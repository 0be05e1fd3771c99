using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Hosting;

/// <summary>
/// qpdf as a program that takes PDFs apart and puts them together; what is changed in between is said in its JSON.
/// </summary>
internal sealed record Qpdf(string Program)
{
    // qpdf ends with 3 where it did its work and had something to say of the file.
    private const int DoneWithWarnings = 3;

    // What is read of a file: its objects, the order of its pages, its bookmarks.
    private static readonly ImmutableArray<string> Json =
        ["--json=2", "--json-key=qpdf", "--json-key=pages", "--json-key=outlines"];

    /// <summary>How long one call may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The qpdf of this machine; null where none is installed.</summary>
    public static Qpdf? Find(Func<string, string?> variable) =>
        Tool.Find(variable, ["qpdf", "qpdf.exe"], [@"C:\Program Files\qpdf\bin\qpdf.exe"]) is { } program
            ? new Qpdf(program)
            : null;

    /// <summary>
    /// Where the data of PDFs that are taken apart lies until they are in a pack; the system's own place where it is
    /// null.
    /// </summary>
    public string? Folder { get; init; }

    /// <summary>
    /// The objects of a PDF as JSON, without the data of its streams. <paramref name="name"/> is how problems call the
    /// file.
    /// </summary>
    public Checked<PdfBytes> Read(ReadOnlyMemory<byte> pdf, string name, CancellationToken stopped) =>
        Read(pdf, name, ["--json-stream-data=none"], stopped);

    /// <summary>
    /// The same for a PDF that goes into another: its pages turned as a reader sees them, no password on it, and the
    /// data of its streams in files that its objects name.
    /// </summary>
    public Checked<PdfBytes> TakeApart(ReadOnlyMemory<byte> pdf, string name, CancellationToken stopped)
    {
        var streams = Path.Combine(Folder ?? Scratch.Place, Path.GetRandomFileName());
        return Read(
            pdf,
            name,
            [
                "--json-stream-data=file", $"--json-stream-prefix={streams}", "--decode-level=none", "--decrypt",
                "--flatten-rotation",
            ],
            stopped);
    }

    /// <summary>How many pages a PDF has: quicker to ask than its objects.</summary>
    public Checked<PdfLength> Length(ReadOnlyMemory<byte> pdf, string name, CancellationToken stopped) =>
        InFolder(scratch =>
    {
        File.WriteAllBytes(scratch.File("in.pdf"), pdf.Span);
        var run = Tool.Run(Program, ["--warning-exit-0", "--show-npages", scratch.File("in.pdf")], Limit, stopped);
        return Wrong(run, name) is { } problem ? Checked.Failed<PdfLength>(problem)
            : int.TryParse(run.LastLine, NumberStyles.None, CultureInfo.InvariantCulture, out var pages)
                ? Checked.Of(new PdfLength(pages))
            : Checked.Failed<PdfLength>(HostingProblems.NotAPdf(name, run.LastLine));
    });

    /// <summary>The PDF with a change of its objects.</summary>
    public Checked<PdfBytes> Change(
        ReadOnlyMemory<byte> pdf, ReadOnlyMemory<byte> patch, string name,
        CancellationToken stopped) => InFolder(scratch =>
    {
        File.WriteAllBytes(scratch.File("in.pdf"), pdf.Span);
        File.WriteAllBytes(scratch.File("patch.json"), patch.Span);
        return Run(
            name,
            [
                scratch.File("in.pdf"), $"--update-from-json={scratch.File("patch.json")}", "--deterministic-id",
                scratch.File("out.pdf"),
            ],
            stopped) is { } problem
            ? Checked.Failed<PdfBytes>(problem)
            : Checked.Of(new PdfBytes(File.ReadAllBytes(scratch.File("out.pdf"))));
    });

    private Checked<PdfBytes> Read(
        ReadOnlyMemory<byte> pdf, string name, ImmutableArray<string> how,
        CancellationToken stopped) => InFolder(scratch =>
    {
        File.WriteAllBytes(scratch.File("in.pdf"), pdf.Span);
        return Run(name, [.. Json, .. how, scratch.File("in.pdf"), scratch.File("out.json")], stopped) is { } problem
            ? Checked.Failed<PdfBytes>(problem)
            : Checked.Of(new PdfBytes(File.ReadAllBytes(scratch.File("out.json"))));
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
            return Checked.Failed<T>(HostingProblems.NoRoom(error));
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
