using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Hosting;

/// <summary>
/// LibreOffice as a program that turns Word files into tagged PDF/UA. Its profile folder is one of ours, so that it
/// works beside a LibreOffice that somebody has open, and beside another run.
/// </summary>
internal sealed record LibreOffice(string Program)
{
    // LibreOffice 7.4 was the first to take these options on its command line; what an earlier one makes has no tags.
    private const string Yes = """{"type":"boolean","value":"true"}""";
    private const string Filter =
        $$"""pdf:writer_pdf_Export:{"UseTaggedPDF":{{Yes}}, "PDFUACompliance":{{Yes}}, "ExportBookmarks":{{Yes}}, "ExportLinksRelativeFsys":{{Yes}} }""";

    private static readonly ImmutableArray<string> Names = ["soffice", "soffice.com"];

    private static readonly ImmutableArray<string> UsualPlaces =
    [
        @"C:\Program Files\LibreOffice\program\soffice.com",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    ];

    /// <summary>How long one call may take, and how much longer for each file.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How much longer a call may take for each file.</summary>
    public TimeSpan LimitForEach { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Where the folder of each call is made; the system's own place where it is null.</summary>
    public string? Temporary { get; init; }

    /// <summary>
    /// A folder for the profile that several calls share, one after the other: the first of them makes it, which takes
    /// as long as a paper. Each call has its own where it is null.
    /// </summary>
    public string? Profile { get; init; }

    /// <summary>The LibreOffice of this machine; a problem where none is installed.</summary>
    public static Checked<LibreOffice> Find(Func<string, string?> variable) =>
        Tool.Find(variable, Names, UsualPlaces) is { } program
            ? Checked.Of(new LibreOffice(program))
            : Checked.Failed<LibreOffice>(HostingProblems.NoLibreOffice());

    /// <summary>
    /// Each Word file as a PDF of the same name, in one call; the day is the one the PDFs give as that of their making.
    /// A file that cannot be converted is a problem and does not stop the others.
    /// </summary>
    public Checked<ConvertedFiles> ToPdf(
        ImmutableArray<OutputFile> papers, DateOnly day, CancellationToken stopped = default)
    {
        try
        {
            return papers.IsEmpty ? Checked.Of(new ConvertedFiles([])) : Convert(papers, day, stopped);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Checked.Failed<ConvertedFiles>(HostingProblems.NoRoom(error));
        }
    }

    private Checked<ConvertedFiles> Convert(ImmutableArray<OutputFile> papers, DateOnly day, CancellationToken stopped)
    {
        using var scratch = new Scratch(Temporary);
        var sources =
            papers.Select((paper, index) => scratch.File($"{index}{Path.GetExtension(paper.Name)}")).ToArray();
        foreach (var (paper, source) in papers.Zip(sources))
        {
            File.WriteAllBytes(source, paper.Content.Span);
        }

        var output = scratch.File("pdf");
        var profile = new Uri(Profile is { } shared ? Path.GetFullPath(shared) : scratch.File("profile")).AbsoluteUri;
        var run = Tool.Run(
            Program,
            ["--headless", "--norestore", $"-env:UserInstallation={profile}", "--convert-to", Filter, "--outdir",
                output, .. sources],
            Limit + (LimitForEach * papers.Length),
            stopped);
        if (run.End == ToolEnd.Stopped)
        {
            return Checked.Failed<ConvertedFiles>(HostingProblems.Stopped());
        }

        var contents = AtOnce.Each(Enumerable.Range(0, papers.Length), Finished).GetAwaiter().GetResult();
        var made = ImmutableArray.CreateBuilder<OutputFile>();
        var problems = new List<Problem>();
        for (var index = 0; index < papers.Length; index++)
        {
            var name = papers[index].Name;
            if (contents[index] is not { } content)
            {
                problems.Add(run.End == ToolEnd.TooLong
                    ? HostingProblems.TooLong(name, Limit + (LimitForEach * papers.Length))
                    : HostingProblems.NotConverted(name,
                        run.LastLine.Replace(sources[index], name, StringComparison.Ordinal)));
                continue;
            }

            made.Add(new(Path.ChangeExtension(name, ".pdf"), content));
            if (content.AsSpan().IndexOf("/StructTreeRoot"u8) < 0)
            {
                problems.Add(HostingProblems.NotTagged(name));
            }
        }

        return problems.Any(problem => problem.Severity == Severity.Error)
            ? Checked.Failed<ConvertedFiles>(problems)
            : Checked.Of(new ConvertedFiles(made.ToImmutable()), problems);

        byte[]? Finished(int index)
        {
            var pdf = Path.Combine(output, $"{index}.pdf");
            return run.End == ToolEnd.TooLong || !File.Exists(pdf)
                ? null
                : PdfDates.Set(PdfWords.Set(PdfUpdate.Set(File.ReadAllBytes(pdf), papers[index].Content)), day);
        }
    }
}

/// <summary>Files that another program made, in the order in which they were given.</summary>
internal sealed record ConvertedFiles(ImmutableArray<OutputFile> Files);
