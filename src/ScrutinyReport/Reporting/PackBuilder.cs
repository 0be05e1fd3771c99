using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>Writes the texts of an agenda pack, which are templates as those of reports are.</summary>
internal static class PackBuilder
{
    /// <summary>The family of templates that packs are written with.</summary>
    public const string Family = "agenda-pack";

    /// <summary>The template of the agenda itself.</summary>
    public const string FrontSheet = "front-sheet";

    /// <summary>The template of what stands on a left-hand page that has nothing else.</summary>
    public const string BlankPage = "blank-page";

    /// <summary>The template of what stands on a page that holds the place of a paper.</summary>
    public const string Place = "paper-place";

    /// <summary>The template of what stands at the head of the first page of each paper, and of its others.</summary>
    public const string Mark = "mark";

    /// <summary>All of them: each is rendered on its own.</summary>
    public static ImmutableArray<string> Templates { get; } = [FrontSheet, BlankPage, Place, Mark];

    /// <summary>What one of the templates prints of a pack, as Markdown.</summary>
    public static Checked<MarkedText> Build(string template, PackSubject subject, TemplateHost host)
    {
        // The built-in one is always there, unless a file hides it that cannot be read.
        return host.Load(template).Then(source => Template.Parse(source)).Then(parsed =>
        {
            var unknown =
                parsed.Check(PackView.Type.Shape, host).Where(problem => problem.Severity == Severity.Error).ToList();
            return unknown.Count > 0
                ? Checked.Failed<MarkedText>(unknown)
                : parsed.Render(PackView.Type.Of(subject), host);
        });
    }
}
