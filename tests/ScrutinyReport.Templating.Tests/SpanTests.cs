using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating.Tests;

/// <summary>The law of spans: each figure that is printed is found again, whole, where its mark says.</summary>
public static class SpanTests
{
    private static readonly string[] Ways =
    [
        "{{ # }}", "**{{ # }}**", "  {{ # }}\n", "| {{ # }} |\n", "{{ 'a' + # + 'b' }}", "{{ $'at {#}, so' }}",
            "{{ capture x }}[{{ # }}]\n{{ end; x; x }}",
        "  {{ capture x }}\n{{ # }}\n{{ end }}\n  {{ x }}\n", "{{ func f }}({{ $0 }}){{ end; f # }}",
            "{{ func w }}<{{ $$ }}>{{ end; wrap w }}{{ # }}{{ end }}",
        "{{ for i in [#, #] }}- {{ i }}\n{{ end }}", "{{ [#, 'x', #] | array.join ', ' }}",
            "{{ # | string.append '.' | string.prepend ' ' | string.strip }}",
        "{{ ' ' + # + ' ' | string.upcase | string.lstrip | string.rstrip }}", "{{ include 'figure' }}",
            "\n    {{ include 'figure' }}\n", "{{ x = include 'figure'; x }}",
        "{{ include_join ['figure', 'figure'] '; ' '(' ')' }}", "{{ # | math.round 1 }}", "{{ # - # }}",
            "{{ 'é\U0001F600' + # }}", "{{ 'X-X' | string.replace 'X' # }}",
        "{{ # | string.pad_left 12 | string.pad_right 20 }}", "{{ words count }}",
            "{{ met ? 1 : # }} {{ nothing ?? # }}", "{{ o = {a: #}; with o; a; end }} {{ o.a }}",
    ];

    [Fact]
    public static void Every_figure_is_found_whole_at_its_span()
    {
        var runs = int.Parse(Environment.GetEnvironmentVariable("TEMPLATE_RUNS") ?? "300",
            CultureInfo.InvariantCulture);
        var templates = from ways in Gen.Elements(Ways).NonEmptyListOf()
                        from figures in Gen.Elements("rate", "before", "count", "indicator.value").ListOf(ways.Count)
                        from between in Gen.Elements(" ", "\n", "é").ListOf(ways.Count)
                        select string.Concat(ways.Select((way, i) =>
                            way.Replace("#", figures[i], StringComparison.Ordinal) + between[i]));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(runs).WithEndSize(12),
            Prop.ForAll(templates.ToArbitrary(), EveryFigureIsWhole));
    }

    private static void EveryFigureIsWhole(string template)
    {
        var rendered = Rendered.Of(template, Rendered.Strict);
        Assert.True(rendered.Value is not null, Rendered.Problems(rendered.Problems));
        var text = rendered.Value;
        Assert.Contains(text.Marks, mark => mark.Tag is Figure);
        var end = 0;
        foreach (var mark in text.Marks)
        {
            Assert.True(mark.Start >= end && mark.End <= text.Text.Length, "marks are in order and do not overlap");
            end = mark.End;
            if (mark.Tag is Figure figure)
            {
                var shown = text.Text.Substring(mark.Start, mark.Length);
                Assert.True(shown == figure.Shown || shown == "four", $"{shown} is marked as {figure}");
            }
        }

        var figures = text.Marks.Count(mark => mark.Tag is Figure);
        var digits = System.Text.RegularExpressions.Regex.Count(text.Text, "[0-9]+(\\.[0-9]+)?%?|four");
        Assert.Equal(digits, figures);    // no other number is printed: none lost its mark
    }
}
