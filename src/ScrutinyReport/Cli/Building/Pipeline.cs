using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Changes;
using ScrutinyReport.Data;
using ScrutinyReport.Disclosure;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Packs;
using ScrutinyReport.Readiness;
using ScrutinyReport.Reporting;
using ScrutinyReport.Workspaces;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>
/// The whole program on one page: a workspace's files in, finished files out, and everything said on the way.
/// </summary>
internal static class Pipeline
{
    /// <summary>The formats that a report can be written in.</summary>
    public static readonly string[] Formats = ["docx", "html", "pdf", "txt"];

    public static Checked<Built> Build(WorkspaceFiles files, BuildArguments asked) =>
        One(files, asked).Then(order => order.Source.Build(order, asked));

    /// <summary>The quarter that was asked for, judged and not written.</summary>
    public static Checked<AssessedReport> Assess(WorkspaceFiles files, BuildArguments asked) =>
        One(files, asked).Then(order => order.Source.Assess(order, asked));

    /// <summary>A request that has been read, judged and not written.</summary>
    public static Checked<AssessedReport> Assess(ReportRequest request, Checked<Dataset> data)
    {
        var assessed = Judge(request, data);
        return assessed with
        {
            Problems = Discretion.Of(assessed.Problems, data.Value, request.Settings.Rules.Disclosure),
        };
    }

    /// <summary>
    /// A request and its data, judged and written; of a rehearsal nobody is told what is wrong, nor where.
    /// </summary>
    public static Checked<Built> Build(
        ReportRequest request,
        Checked<Dataset> data,
        TemplateSource templates,
        ImmutableArray<string> formats,
        Timings? timings = null,
        bool isRehearsal = false)
    {
        var assessed = Timings.Of(timings, "judging", () => Judge(request, data));
        (request, var wrong) = WithCheckedCommentary(request);
        var included = new HashSet<string>(StringComparer.Ordinal);
        var noting = templates.Templates.Noting(included);
        var text = assessed
            .Then(report => isRehearsal
                ? Read(report, noting)
                : MarkdownReader.WithPlaces(marks => Read(report, marks ? noting.MarkingAuthorText() : noting)))
            .Then(read => FileProperties.Titled(read, request));
        var content = assessed.Value is { } told && text.Value is { } says
            ? new Lazy<ReportContent>(() =>
                ContentRecorder.Of(request.Settings.Council.Name.Value, request.Report.Id.Value, told, says))
            : null;
        SpareCore.Offer(() => _ = content?.Value);
        var outputs = text.Then(document => Timings.Of(timings, "documents", () =>
            Write(document, request, templates, formats)));
        var built = new Built(request)
        {
            Summary = assessed.Value is { } report ? Summary.Of(report) : null,
            Document = text.Value,
            Outputs = outputs.Value?.Files ?? [],
            ForPdf = outputs.Value?.ForPdf ?? [],
            Content = content,
            Fonts = outputs.Value?.Fonts ?? [],
            Inputs = [.. request.Inputs, .. templates.UsedFor(included), .. outputs.Value?.Inputs ?? []],
            Missing = request.IsDraft && assessed.Value is { } draft ? ExpectedCommentary.Missing(request, draft) : [],
        };
        var left = request.IsDraft ? [] : Placeholders.In(request);
        return Checked.Of(built, Discretion.Of(
            [.. outputs.Problems, .. wrong, .. templates.Problems, .. left], data.Value,
            request.Settings.Rules.Disclosure));

        Checked<Document> Read(AssessedReport report, ReportTemplates family) => Timings
            .Of(timings, "templates", () => ReportBuilder.Build(report, data.Value!.Indicators, request, family))
            .Then(written =>
                Timings.Of(timings, "Markdown", () => MarkdownReader.Read(written, FileProperties.Of(request))));
    }

    /// <summary>
    /// What is wrong with the Markdown of commentary is said at its line, and the commentary left out.
    /// </summary>
    private static (ReportRequest Request, ImmutableArray<Problem> Problems) WithCheckedCommentary(
        ReportRequest request)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var checkedOnes = ImmutableArray.CreateBuilder<Commentary>();
        foreach (var one in request.Commentary)
        {
            var found = CommentaryText.Of(one) is { } text ? MarkdownReader.Check(text, one.Source.Path) : [];
            problems.AddRange(found);
            checkedOnes.Add(one with { IsUnprintable = !found.IsEmpty });
        }

        return (request with { Commentary = checkedOnes.ToImmutable() }, problems.ToImmutable());
    }

    /// <summary>The one report that was asked for.</summary>
    private static Checked<ReportOrder> One(WorkspaceFiles files, BuildArguments asked)
    {
        var read = Timings.Of(asked.Timings, "settings", () => WorkspaceReader.Read(files));
        return read.Value is { } workspace
            ? new ReportSource(workspace, "") { Problems = read.Problems, IsRehearsed = true }.Orders(asked)
                .Then(orders => Checked.Of(orders.All.FirstOrDefault()))
            : Checked.Failed<ReportOrder>(read.Problems);
    }

    private static Checked<AssessedReport> Judge(ReportRequest request, Checked<Dataset> read) => read.Then(dataset =>
    {
        // Before the scope: parts of a total may stand in two reports.
        var cleared = DisclosureControl.Apply(dataset, request.Settings.Rules.Disclosure);
        var assessed =
            Assessor.Assess(ReportScope.Of(cleared, request.Settings, request.Report), request.Settings.Rules);
        assessed = assessed with
        {
            Problems = [.. assessed.Problems, .. ReportScope.Problems(cleared, request.Settings, request.Report)],
        };
        return request.Settings.Rules.Disclosure is { } disclosure
            ? assessed with { Problems = [.. assessed.Problems, .. TypedTexts.Check(request, dataset, disclosure)] }
            : assessed;
    });

    private static Checked<OutputFiles> Write(
        Document document, ReportRequest request, TemplateSource templates, ImmutableArray<string> formats)
    {
        if (formats.IsEmpty)
        {
            return Checked.Of(OutputFiles.None);
        }

        var pack = templates.Beside(PackBuilder.Family);
        var marks = ExemptReport.Marks(request, document, pack);
        return templates.Style.Then(style => Checked.Of(
            new OutputFiles(
            [
                .. from format in formats
                   where format != PdfOutputs.Format
                   from part in Parts(document, request, marks.Value, format)
                   select Write(part.Document, style, format, $"{part.Name}.{format}"),
            ],
            [
                .. from part in formats.Contains(PdfOutputs.Format)
                    ? Parts(document, request, marks.Value, PdfOutputs.Format)
                    : []
                   select DocxWriter.WriteForLayout(part.Document, style, $"{part.Name}.docx"),
            ])
            {
                Inputs = pack.Used,
                Fonts = style.Styles.Fonts,
            },
            marks.Problems.Concat(formats.Any(IsOnPages) ? TableFit.Problems(document, style) : [])));
    }

    private static bool IsOnPages(string format) => format is "docx" or PdfOutputs.Format;

    private static ImmutableArray<DocumentFile> Parts(
        Document document, ReportRequest request, PageMarks? marks, string ending)
    {
        var files = DocumentFiles.Of(document, request.FilePrefix + request.OutputName,
            request.Report.HasSeparateAppendix, ending);
        return marks is null ? files
            : [.. files.Select(file =>
                file with { Document = file.Document with { Blocks = [marks.Start, .. file.Document.Blocks] } })];
    }

    private static OutputFile Write(Document document, HouseStyle style, string format, string name) => format switch
    {
        "html" => HtmlWriter.Write(document, name),
        "txt" => TxtWriter.Write(document, name),
        _ => DocxWriter.Write(document, style, name),
    };

    private sealed record OutputFiles(ImmutableArray<OutputFile> Files, ImmutableArray<OutputFile> ForPdf)
    {
        public static OutputFiles None { get; } = new([], []);

        /// <summary>What it was made from besides the report's own templates.</summary>
        public ImmutableArray<InputFile> Inputs { get; init; } = [];

        /// <summary>The fonts of the house style.</summary>
        public ImmutableArray<string> Fonts { get; init; } = [];
    }
}
