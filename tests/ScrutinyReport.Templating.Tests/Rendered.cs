using System.Collections.Immutable;
using System.Text;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Templating.Tests;

/// <summary>Templates run for tests, and what comes of them as text that a person can read.</summary>
internal static class Rendered
{
    private static Dictionary<string, string> Includes { get; } = new()
    {
        ["greeting"] = "{{ x = x + 1 }}Hello {{ $1 }}",
        ["a"] = "a",
        ["b"] = "b",
        ["comma"] = ";",
        ["early"] = "a{{ ret 5 }}b",
        ["figure"] = "**{{ rate }}** of\nall",
        ["shown"] = "{{ indicator.target }}",
        ["wrong"] = "line one\n{{ ratee }}",
        ["unfinished"] = "{{ if }}",
        ["noted"] = "{{ ## note",
        ["itself"] = "{{ include 'itself' }}",
    };

    private static ImmutableArray<TemplateFunction> Functions { get; } =
    [
        new("words", [new("number", Shape.Figure)], Shape.Text, "a number in words", "words 4", arguments =>
            arguments[0] is Figure { Number: 4 } figure ? MarkedText.Value("four", figure)
                : new TemplateError("`words` knows 4 only", "give it 4")),
        new("list.shout", [new("text", Shape.Text), new("times", Shape.Number, Optional: true, Default: 1)], Shape.Text,
            "", "", arguments =>
            arguments[0] + new string('!', (int)arguments[1]!)),
        new("markdown", [new("text", Shape.Text)], Shape.Text, "", "", arguments =>
            MarkedText.Plain(arguments[0]!.ToString()!)),
    ];

    public static TemplateHost Plain { get; } = new() { Strict = false, Load = Include, Names = () => Includes.Keys };

    public static TemplateHost Strict { get; } =
        new() { Load = Include, Names = () => Includes.Keys, Functions = Functions };

    public static string Text(string template, TemplateHost? host = null) =>
        Of(template, host ?? Plain) is { Value: { } text } ? text.Text
            : throw new Xunit.Sdk.XunitException(Problems(Of(template, host ?? Plain).Problems));

    public static Checked<MarkedText> Of(string template, TemplateHost host) =>
        Template.Parse(new("page.md", template)).Then(read => read.Render(Views.Page, host));

    /// <summary>Marked text with its marks written out: a figure as {87.4%}, a badge as {Below target!}, a plain value
    /// in angles.</summary>
    public static string Marks(string template, TemplateHost? host = null)
    {
        var rendered = Of(template, host ?? Strict);
        if (rendered.Value is not { } text)
        {
            return Problems(rendered.Problems);
        }

        var result = new StringBuilder();
        var at = 0;
        foreach (var mark in text.Marks)
        {
            result.Append(text.Text, at, mark.Start - at);
            var inside = text.Text.Substring(mark.Start, mark.Length);
            result.Append(mark.Tag switch
            {
                Figure => $"{{{inside}}}",
                Badge => $"{{{inside}!}}",
                Chart => $"{{{inside}~}}",
                _ => $"<{inside}>",
            });
            at = mark.End;
        }

        return result.Append(text.Text, at, text.Text.Length - at).ToString();
    }

    /// <summary>Problems as the command line shows them: place, message, line with carets, trail, hint.</summary>
    public static string Problems(IEnumerable<Problem> problems)
    {
        var result = new StringBuilder();
        foreach (var problem in problems)
        {
            result.Append(problem).Append('\n');
            if (problem.Place.LineText is { } line && line.Length < 100)
            {
                var carets = Math.Clamp(problem.Place.Length, 1, Math.Max(1, line.Length - problem.Place.Column + 1));
                result.Append("   | ").Append(line).Append('\n');
                result.Append("   | ").Append(' ', problem.Place.Column - 1).Append('^', carets).Append('\n');
            }

            foreach (var step in problem.Trail)
            {
                result.Append("  ").Append(step.Place).Append(": ").Append(step.Message).Append('\n');
            }

            result.Append("  hint: ").Append(problem.Hint).Append('\n');
        }

        return result.ToString();
    }

    private static Checked<SourceText> Include(string name) => name == "broken"
        ? Checked.Failed<SourceText>(Problem.Error("SR0029", Place.WholeFile("broken.md"), "this is not text", null))
        : Checked.Of<SourceText>(Includes.TryGetValue(name, out var text) ? new(name + ".md", text) : null);
}
