using ScrutinyReport.Changes;
using ScrutinyReport.Data;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>
/// What nobody reads: a page, and then the report that was asked for without a figure, made by the spare core while the
/// first reads the workspace and the figures. Most of the time that one report takes is spent on code that runs for the
/// first time; so the last stages, the templates and the house style have run when the figures are there. It changes no
/// byte of what is written.
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

    /// <summary>Makes ready for commands that make reports, before anything is read.</summary>
    public static void Start(string[] arguments)
    {
        if (arguments is not ["build" or "check" or "pack", ..])
        {
            return;
        }

        ReportMemory.Take();
        if (Environment.ProcessorCount > 1)
        {
            SpareCore.Start();
        }

        var (page, look) = (new Lazy<Checked<Document>>(Page), new Lazy<Checked<HouseStyle>>(Look));
        // Some machines load a library for the first one: it comes last.
        SpareCore.Offer(() => Manifest.Hash(default));
        SpareCore.Offer(() => Written(page.Value, look.Value));
        SpareCore.Offer(() => _ = look.Value);
        SpareCore.Offer(() => _ = page.Value);
        SpareCore.Offer(Files);
    }

    /// <summary>Offers the report that was asked for.</summary>
    public static void Offer(ReportRequest request, WorkspaceFiles files, BuildArguments asked) =>
        SpareCore.Offer(() => Report(request, files, asked));

    /// <summary>A file of each of the two kinds that a workspace has.</summary>
    public static void Files()
    {
        YamlFile.Parse(new("settings", "name: one\n"));
        CsvTable.Parse(new("table", "Indicator,Value\none,1%\n"), []);
    }

    public static Checked<Document> Page() =>
        MarkdownReader.Read(MarkedText.Plain(Text), new() { Title = "A page", Created = DateOnly.MinValue });

    /// <summary>The built-in house style.</summary>
    public static Checked<HouseStyle> Look() => HouseStyle.Read(StarterStyle.Write().Content, "house-style.docx");

    public static Checked<OutputFile> Written(Checked<Document> document, Checked<HouseStyle> style) =>
        document.Then(page => style.Then(look => Checked.Of(DocxWriter.Write(page, look))));

    /// <summary>The report without a figure; nobody is told of its problems.</summary>
    public static Checked<Built> Report(ReportRequest request, WorkspaceFiles files, BuildArguments asked)
    {
        var nothing = new Dataset { Quarter = request.Quarter, Observations = [], Indicators = [] };
        var built = Pipeline.Build(
            request, Checked.Of(nothing), TemplateSource.Of(files, request.Report), asked.To, isRehearsal: true);
        if (built.Value is { Content: { } content } report)
        {
            _ = ContentJson.Write(content.Value);
            _ = BuildCommand.ManifestOf(report).ToJson();
        }

        return built;
    }
}
