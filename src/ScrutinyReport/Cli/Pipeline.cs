using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
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
    public static readonly string[] Formats = ["docx", "txt"];

    public static Checked<Built> Build(WorkspaceFiles files, BuildArguments asked) => WorkspaceReader.Read(files)
        .Then(workspace => ReportRequestReader.Read(workspace, asked.Report, asked.Quarter))
        .Then(request => Build(request, new TemplateSource(files, request.Report.Template.Value), asked.To));

    /// <summary>The quarter that was asked for, judged and not written.</summary>
    public static Checked<AssessedReport> Assess(WorkspaceFiles files, BuildArguments asked) => WorkspaceReader
        .Read(files)
        .Then(workspace => ReportRequestReader.Read(workspace, asked.Report, asked.Quarter))
        .Then(request => Assess(DatasetReader.Read(request.Data), request));

    private static Checked<AssessedReport> Assess(Checked<Dataset> data, ReportRequest request) => data.Then(dataset =>
        Assessor.Assess(ReportScope.Of(dataset, request.Settings, request.Report), request.Settings.Rules));

    private static Checked<Built> Build(ReportRequest request, TemplateSource templates, ImmutableArray<string> formats)
    {
        var data = DatasetReader.Read(request.Data);
        var assessed = Assess(data, request);
        var outputs = assessed
            .Then(report => ReportBuilder.Build(report, data.Value!.Indicators, request, templates.Load, templates.Names))
            .Then(text => MarkdownReader.Read(text, FileProperties.Of(request)))
            .Then(document => Write(FileProperties.Titled(document), request, templates, formats));
        var built = new Built(request)
        {
            Summary = assessed.Value is { } report ? Summary.Of(report) : null,
            Outputs = outputs.Value?.Files ?? [],
            Inputs = [.. request.Inputs, .. templates.Used],
        };
        return Checked.Of(built, [.. outputs.Problems, .. templates.Problems]);
    }

    private static Checked<OutputFiles> Write(
        Document document, ReportRequest request, TemplateSource templates, ImmutableArray<string> formats)
    {
        var houseStyle = templates.HouseStyle();
        return HouseStyle.Read(houseStyle.Content, houseStyle.Path).Then(style => Checked.Of(new OutputFiles(
            [.. formats.Select(format => Write(document, style, format, $"{request.OutputName}.{format}"))])));
    }

    private static OutputFile Write(Document document, HouseStyle style, string format, string name) =>
        format == "txt" ? TxtWriter.Write(document, name) : DocxWriter.Write(document, style, name);

    private sealed record OutputFiles(ImmutableArray<OutputFile> Files);
}
