using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>The whole program on one page: a workspace's files in, finished files out, and everything said on the way.</summary>
internal static class Pipeline
{
    /// <summary>The formats that a report can be written in.</summary>
    public static readonly string[] Formats = ["docx", "txt"];

    public static Checked<Built> Build(WorkspaceFiles files, BuildArguments asked) => WorkspaceReader.Read(files)
        .Then(workspace => ReportRequestReader.Read(workspace, asked.Report, asked.Quarter))
        .Then(request => Build(request));

    private static Checked<Built> Build(ReportRequest request)
    {
        var assessed = DatasetReader.Read(request.Data)
            .Then(dataset => Assessor.Assess(dataset, request.Settings.Rules));
        var built = new Built(request)
        {
            Summary = assessed.Value is { } report ? Summary.Of(report) : null,
            Inputs = request.Inputs,
        };
        return Checked.Of(built, assessed.Problems);
    }
}
