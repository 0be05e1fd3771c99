using System.Collections.Immutable;
using ScrutinyReport.Changes;
using ScrutinyReport.Data;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Readiness;
using ScrutinyReport.Workspaces;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>A report as far as it could be made.</summary>
internal sealed record Built(ReportRequest Request)
{
    /// <summary>Null where the data could not be judged.</summary>
    public Summary? Summary { get; init; }

    /// <summary>Warnings that somebody has looked at, with their entry in <c>accepted.yaml</c>.</summary>
    public ImmutableArray<Problem> Accepted { get; init; } = [];

    /// <summary>Commentary that a draft lacks.</summary>
    public ImmutableArray<ExpectedCommentary> Missing { get; init; } = [];

    /// <summary>What the report says, for a later build to be compared with; null where there is no document.</summary>
    public Lazy<ReportContent>? Content { get; init; }

    /// <summary>The report as a document; null where an error stopped it.</summary>
    public Document? Document { get; init; }

    /// <summary>The finished files; none where an error stopped them.</summary>
    public ImmutableArray<OutputFile> Outputs { get; init; } = [];

    /// <summary>The Word files that PDFs are to be made of; none where no PDF is asked for.</summary>
    public ImmutableArray<OutputFile> ForPdf { get; init; } = [];

    /// <summary>The fonts that its house style asks for.</summary>
    public ImmutableArray<string> Fonts { get; init; } = [];

    /// <summary>Every file it was made from, the templates among them.</summary>
    public ImmutableArray<InputFile> Inputs { get; init; } = [];
}
