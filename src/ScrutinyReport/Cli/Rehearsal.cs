using ScrutinyReport.Changes;
using ScrutinyReport.Data;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>
/// What nobody reads: a page, and then the report that was asked for without a figure, made on a second core while the first
/// reads the workspace and the figures. Most of the time that one report takes is spent on code that runs for the first time;
/// so the last stages, the templates and the house style have run when the figures are there. It changes no byte of what is
/// written.
/// </summary>
internal static class Rehearsal
{
    private const string Text = """
        # A page

        ::: numbered
        A paragraph with **strong** words, [a link](https://example.org) and a note[^1].

        - a point
        :::

        [^1]: The note.

        ::: table
        A table

        | Indicator | Value |
        |---|--:|
        | one | 1% |
        :::
        """;

    private static Thread? First;

    /// <summary>Starts with what needs no workspace, for commands that make reports, where there is a core to spare.</summary>
    public static void Start(string[] arguments)
    {
        if (Environment.ProcessorCount > 1 && arguments is ["build" or "check" or "pack", ..])
        {
            First = Started(() =>
            {
                Files();
                Page();
            });
        }
    }

    /// <summary>Goes on with the report, once where it was started.</summary>
    public static void Start(ReportRequest request, WorkspaceFiles files, BuildArguments asked)
    {
        if (Interlocked.Exchange(ref First, null) is { } before)
        {
            Started(() =>
            {
                before.Join();
                Report(request, files, asked);
            });
        }
    }

    /// <summary>A file of each of the two kinds that a workspace has.</summary>
    public static void Files()
    {
        YamlFile.Parse(new("settings", "name: one\n"));
        CsvTable.Parse(new("table", "Indicator,Value\none,1%\n"), []);
    }

    /// <summary>The page, in the built-in house style.</summary>
    public static Checked<OutputFile> Page()
    {
        var document = MarkdownReader.Read(MarkedText.Plain(Text), new() { Title = "A page", Created = DateOnly.MinValue });
        var style = HouseStyle.Read(StarterStyle.Write().Content, "house-style.docx");
        return document.Then(page => style.Then(look => Checked.Of(DocxWriter.Write(page, look))));
    }

    /// <summary>The report without a figure; nobody is told of its problems.</summary>
    public static Checked<Built> Report(ReportRequest request, WorkspaceFiles files, BuildArguments asked)
    {
        var nothing = new Dataset { Quarter = request.Quarter, Observations = [], Indicators = [] };
        var built = Pipeline.Build(request, Checked.Of(nothing), TemplateSource.Of(files, request.Report), asked.To);
        if (built.Value is { Content: { } content } report)
        {
            _ = ContentJson.Write(content());
            _ = BuildCommand.ManifestOf(report).ToJson();
        }

        return built;
    }

    private static Thread Started(Action work)
    {
        var thread = new Thread(() => Quietly(work)) { IsBackground = true };
        thread.Start();
        return thread;
    }

    private static void Quietly(Action work)
    {
        try
        {
            work();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The report that is handed over meets it too, and says it.
        }
    }
}
