using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>
/// The templates of one family, read and checked once however many reports are written with them, also at the same
/// time.
/// </summary>
internal sealed class ReportTemplates
{
    // Families share partials, and reports of several workspaces the program's own templates.
    private static readonly ConditionalWeakTable<SourceText, Checked<Template>> Parsed = [];

    private readonly ConcurrentDictionary<string, Checked<SourceText>> loaded = new(StringComparer.Ordinal);
    private readonly Lazy<Checked<Template>> main;

    /// <summary>
    /// <paramref name="load"/> finds a template of the family by its name, and <paramref name="names"/> lists them;
    /// <paramref name="host"/> says how they are run. With <paramref name="areBuiltIn"/> they are
    /// the program's own, in which the tests have looked for unknown names: they are not looked for again.
    /// </summary>
    public ReportTemplates(
        Func<string, Checked<SourceText>> load, Func<IEnumerable<string>> names, TemplateHost host, bool areBuiltIn)
    {
        Host = host with
        {
            Load = name => loaded.GetOrAdd(name, load),
            Names = names,
            Functions = ReportFunctions.All,
            Parse = source => Parsed.GetValue(source, text => Template.Parse(text)),
        };
        main = new(() => Host.Load(ReportBuilder.MainTemplate).Then(Host.Parse) is var parsed && areBuiltIn
            ? parsed
            : Known(parsed));
    }

    private ReportTemplates(ReportTemplates all, TemplateHost host) => (main, Host) = (all.main, host);

    public TemplateHost Host { get; }

    /// <summary>
    /// The same templates for one report, which notes the names of those that it includes, the first one's too.
    /// </summary>
    public ReportTemplates Noting(ICollection<string> names)
    {
        names.Add(ReportBuilder.MainTemplate);
        return new(this, Host with
        {
            Load = name =>
            {
                names.Add(name);
                return Host.Load(name);
            },
        });
    }

    /// <summary>The same templates, of which each line that they print says where it was written.</summary>
    public ReportTemplates MarkingAuthorText() => new(this, Host with { MarksAuthorText = true });

    /// <summary>
    /// The family's first template, where all is right with it; null without a problem where it is missing.
    /// </summary>
    public Checked<Template> Main => main.Value;

    /// <summary>
    /// The template where it names nothing unknown. Every name in it and in what it includes is looked up, in all
    /// branches, so that one run shows every unknown one; what is merely unused is for `template check` to say.
    /// </summary>
    public Checked<Template> Known(Checked<Template> parsed) => parsed.Then(template =>
    {
        ImmutableArray<Problem> unknown =
            [.. template.Check(ReportView.Type.Shape, Host).Where(problem => problem.Severity == Severity.Error)];
        return unknown.IsEmpty ? Checked.Of(template) : Checked.Failed<Template>(unknown);
    });
}
