using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Checking;
using ScrutinyReport.Templating.Nodes;
using ScrutinyReport.Templating.Running;
using ScrutinyReport.Templating.Syntax;

namespace ScrutinyReport.Templating;

/// <summary>A template of the Scriban language, read and ready to be rendered any number of times.</summary>
public sealed class Template
{
    private Template(SourceText source, Block page, HashSet<string> assigned, Place? openComment) =>
        (Source, Page, Assigned, OpenComment) = (source, page, assigned, openComment);

    public SourceText Source { get; }

    internal Block Page { get; }

    /// <summary>Every global name that the template gives a value to somewhere.</summary>
    internal HashSet<string> Assigned { get; }

    /// <summary>
    /// A comment of several lines without its end: Scriban drops what follows, and a report must not.
    /// </summary>
    internal Place? OpenComment { get; }

    /// <summary>Reads a template from <paramref name="start"/> (behind a front matter), with every syntax
    /// error.</summary>
    public static Checked<Template> Parse(SourceText source, int start = 0)
    {
        var problems = new List<Problem>();
        var (page, assigned, openComment) = Parser.Read(source, start, problems);
        problems.Sort((left, right) => left.Place.Start.CompareTo(right.Place.Start));
        return new(problems.Count > 0 ? null : new(source, page, assigned, openComment), [.. problems]);
    }

    /// <summary>Where the author's own text stands in the source, in order; code stands between.</summary>
    public IEnumerable<Place> AuthorsText => TextIn(Page);

    /// <summary>The text with its marks; no text at all where the template ran into a problem.</summary>
    public Checked<MarkedText> Render(TemplateObject view, TemplateHost host)
    {
        var run = new Run(view, host);
        run.NoteAssigned(Assigned);
        host.Coverage?.Reach(this);
        try
        {
            run.CheckComments(this);
            if (Page.Execute(run) == Flow.Return)
            {
                run.Output.Print(run, run.Result, Page.Place);
            }

            return Checked.Of(run.Output.ToMarked());
        }
        catch (TemplateStop stop)
        {
            return Checked.Failed<MarkedText>(stop.Problem);
        }
    }

    /// <summary>What is wrong with the template whatever the values are: names, calls, includes, in every
    /// branch.</summary>
    public ImmutableArray<Problem> Check(ObjectShape view, TemplateHost host) =>
        Checker.Check(this, view, host);

    private static IEnumerable<Place> TextIn(Node node) =>
        node is TextStatement ? [node.Place] : node.Parts.SelectMany(TextIn).OrderBy(place => place.Start);
}
