using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Reporting;

/// <summary>Writes a report's text: assessed indicators through templates into Markdown; the entry point of the stage.</summary>
internal static class ReportBuilder
{
    /// <summary>The name of a family's first template; the others are its partials.</summary>
    public const string MainTemplate = "report";

    /// <summary>Passages that officers write in commentary/ beside those on sections and indicators.</summary>
    public static ImmutableArray<string> Passages { get; } = ["spotlight", "overview", "conclusion"];

    /// <summary>
    /// The report as Markdown whose values are marked. <paramref name="load"/> finds a template of the report's family by
    /// its name, and <paramref name="names"/> lists them; <paramref name="catalogue"/> is every indicator that the council knows.
    /// </summary>
    public static Checked<MarkedText> Build(
        AssessedReport assessed,
        ImmutableArray<Indicator> catalogue,
        ReportRequest request,
        Func<string, SourceText?> load,
        Func<IEnumerable<string>> names)
    {
        var host = new TemplateHost { Load = load, Names = names, Functions = ReportFunctions.All };
        var (sections, problems) = Sections.Of(request.Report, assessed.Indicators);
        var subject = new ReportSubject
        {
            Request = request,
            Assessed = assessed,
            Sections = sections,
            Texts = new(request.Report.Texts),
        };
        var known = KnownSubjects(catalogue, request.Settings).ToList();
        var commentary = WithCommentary(subject, host, known);
        var main = load(MainTemplate);
        var written = main is null
            ? Checked.Failed<MarkedText>(ReportingProblems.NoTemplate(request.Report.Template.Value, request.Report.Template.Place))
            : Render(Template.Parse(main), ReportView.Type.Of(commentary.Value!), host);
        ImmutableArray<Problem> unused = written.Value is null ? [] : [.. subject.Texts.NeverAsked];
        return written with
        {
            Problems =
            [
                .. problems, .. CommentaryReader.Unknown(request.Commentary, known), .. commentary.Problems,
                .. written.Problems, .. unused,
            ],
        };
    }

    /// <summary>What commentary may be on: any indicator of the catalogue, any section of any report, any passage.</summary>
    private static IEnumerable<string> KnownSubjects(ImmutableArray<Indicator> catalogue, Settings settings) =>
    [
        .. catalogue.Select(indicator => indicator.Id),
        .. settings.Reports.SelectMany(report => report.AllSections()).Select(section => section.Id.Value),
        .. Passages,
    ];

    /// <summary>The subject with every commentary rendered: an analyst's text may print figures, but no other commentary.</summary>
    private static Checked<ReportSubject> WithCommentary(ReportSubject subject, TemplateHost host, List<string> known)
    {
        var problems = new List<Problem>();
        var texts = ImmutableDictionary.CreateBuilder<string, MarkedText>(StringComparer.Ordinal);
        var view = ReportView.Type.Of(subject);
        foreach (var one in subject.Request.Commentary.Where(one => known.Contains(one.Subject)))
        {
            var rendered = Render(Template.Parse(one.Source, one.BodyStart), view, host);
            problems.AddRange(rendered.Problems);
            if (rendered.Value is { } text && text.Text.Trim().Length > 0)
            {
                texts[one.Subject] = Trimmed(text);
            }
        }

        return Checked.Of(subject with { Commentary = texts.ToImmutable() }, problems);
    }

    /// <summary>
    /// What a template prints. Every name in it and in what it includes is looked up first, in all branches, so that one run
    /// shows every unknown one; what is merely unused is for `template check` to say.
    /// </summary>
    private static Checked<MarkedText> Render(Checked<Template> parsed, TemplateObject view, TemplateHost host) => parsed.Then(template =>
    {
        var unknown = template.Check(ReportView.Type.Shape, host).Where(problem => problem.Severity == Severity.Error).ToList();
        return unknown.Count > 0 ? Checked.Failed<MarkedText>(unknown) : template.Render(view, host);
    });

    private static MarkedText Trimmed(MarkedText text)
    {
        var start = text.Text.Length - text.Text.TrimStart().Length;
        return text.Slice(start, text.Text.TrimEnd().Length - start);
    }
}
