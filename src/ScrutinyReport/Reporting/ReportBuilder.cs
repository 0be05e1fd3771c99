using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Readiness;
using ScrutinyReport.Templating;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Reporting;

/// <summary>
/// Writes a report's text: assessed indicators through templates into Markdown; the entry point of the stage.
/// </summary>
internal static class ReportBuilder
{
    /// <summary>The name of a family's first template; the others are its partials.</summary>
    public const string MainTemplate = "report";

    /// <summary>
    /// The report as Markdown whose values are marked; <paramref name="catalogue"/> is every indicator that the council
    /// knows.
    /// </summary>
    public static Checked<MarkedText> Build(
        AssessedReport assessed,
        ImmutableArray<Indicator> catalogue,
        ReportRequest request,
        ReportTemplates templates)
    {
        var (sections, problems) = Sections.Of(request.Report, assessed.Indicators);
        var subject = new ReportSubject
        {
            Request = request,
            Assessed = assessed,
            Sections = sections,
            Texts = new(request.Report.Texts, ReportingProblems.TextNotPrinted),
            Options = new(request.Report.Options, ReportingProblems.OptionNotAsked, keepsPlaces: true),
            ToCome = ToComeView.Of(catalogue, request),
            Missing = request.IsDraft ? ExpectedCommentary.Missing(request, assessed) : [],
        };
        var known = KnownSubjects(catalogue, request.Settings).ToList();
        var commentary = WithCommentary(subject, templates, known);
        var main = templates.Main;
        var written = main.Value is null && main.Problems.IsEmpty
            ? Checked.Failed<MarkedText>(ReportingProblems.NoTemplate(request.Report.Template.Value,
                request.Report.Template.Place))
            : main.Then(template => template.Render(ReportView.Type.Of(commentary.Value!), templates.Host));
        ImmutableArray<Problem> unused = written.Value is null
            ? []
            : [.. subject.Texts.NeverAsked, .. subject.Options.NeverAsked];
        return written with
        {
            Problems =
            [
                .. problems, .. CommentaryReader.Unknown(request.Commentary, known), .. commentary.Problems,
                .. written.Problems, .. unused,
            ],
        };
    }

    /// <summary>
    /// What commentary may be on: any indicator of the catalogue, any section of any report, any passage.
    /// </summary>
    private static IEnumerable<string> KnownSubjects(ImmutableArray<Indicator> catalogue, Settings settings) =>
    [
        .. catalogue.Select(indicator => indicator.Id),
        .. catalogue.SelectMany(indicator =>
            Commentary.Aspects.Select(aspect => NotesView.SubjectOf(indicator, aspect))),
        .. settings.Reports.SelectMany(report => report.AllSections()).Select(section => section.Id.Value),
        .. Commentary.Passages,
    ];

    /// <summary>
    /// The subject with every commentary rendered: an analyst's text may print figures, but no other commentary.
    /// </summary>
    private static Checked<ReportSubject> WithCommentary(
        ReportSubject subject, ReportTemplates templates, List<string> known)
    {
        var problems = new List<Problem>();
        var texts = new Dictionary<string, MarkedText>();
        var view = ReportView.Type.Of(subject);
        foreach (var one in subject.Request.Commentary.Where(one => known.Contains(one.Subject)))
        {
            var rendered = templates.Known(Template.Parse(one.Source, one.BodyStart))
                .Then(template => template.Render(view, templates.Host));
            problems.AddRange(rendered.Problems);
            if (!one.IsUnprintable && rendered.Value is { } text && text.Text.Trim().Length > 0)
            {
                texts[one.Subject] = Trimmed(text);
            }
        }

        return Checked.Of(subject with { Commentary = texts }, problems);
    }

    private static MarkedText Trimmed(MarkedText text)
    {
        var start = text.Text.Length - text.Text.TrimStart().Length;
        return text.Slice(start, text.Text.TrimEnd().Length - start);
    }
}
