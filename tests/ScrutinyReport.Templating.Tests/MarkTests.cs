using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating.Tests;

/// <summary>
/// What of the output is a value, and what it stands for: {87.4%} is a figure, {Below target!} a badge, {Rose~} a
/// chart, &lt;text&gt; a value without more; the rest is the author's text.
/// </summary>
public static class MarkTests
{
    [Theory]
    [InlineData("**{{ rate }}** of {{ title }}", "**{87.4%}** of <*A* title>")]
    [InlineData("{{ 'a *b*' }} {{ 5 }} {{ true }} {{ rating }} {{ day }}",
        "<a *b*> <5> <true> {Below target!} <05 Jan 2016>")]
    [InlineData("{{ capture x }}a *b* {{ rate }}{{ end }}{{ x }}|{{ x }}", "a *b* {87.4%}|a *b* {87.4%}")]
    [InlineData("{{ func f }}*{{ $0 }}*{{ end }}{{ f rate }}", "*{87.4%}*")]
    [InlineData("{{ func f; ret $0; end }}{{ f rate }}", "{87.4%}")]
    [InlineData("{{ include 'figure' }}", "**{87.4%}** of\nall")]
    [InlineData("{{ x = include 'figure'; x + '!' }}", "**{87.4%}** of\nall<!>")]
    [InlineData("{{ include_join ['figure', 'a'] ', ' '(' ')' }}", "<(>**{87.4%}** of\nall<, >a<)>")]
    [InlineData("{{ func w }}[{{ $$ }}]{{ end }}{{ wrap w }}*{{ rate }}{{ end }}", "[*{87.4%}]")]
    [InlineData("{{ 'was ' + rate + ' in all' }}", "<was >{87.4%}< in all>")]
    [InlineData("{{ 'a' + 1 + 'b' + rate + null + count + 'c' }} {{ 1 + 2 + rate + 'x' }}", "<a1b>{87.4%}{4}<c> {90.4%}<x>")]
    [InlineData("{{ func f(x); ret '(' + x + ')' + x; end }}{{ 'a' + (f rate) + (f 'b') + ('c' + 'd') }}", "<a><(>{87.4%}<)>{87.4%}<(b)b><cd>")]
    [InlineData("{{ $'was {rate}, {count}' }}", "<was >{87.4%}<, >{4}")]
    [InlineData("{{ rate * 1 | string.append ' x' }}", "{87.4%}< x>")]
    [InlineData("{{ [rate, count] | array.join ' and ' }}", "{87.4%}< and >{4}")]
    [InlineData("{{ rate | string.prepend 'at ' | string.capitalize }}", "<At >{87.4%}")]
    [InlineData("{{ rating | string.upcase }}", "{BELOW TARGET!}")]
    [InlineData("{{ ' ' + rate + ' ' | string.strip }}", "{87.4%}")]
    [InlineData("{{ picture }} {{ 'a ' + picture }} {{ picture | string.slice 0 4 }}",
        "{Rose *twice*~} <a >{Rose *twice*~} <Rose>")]
    [InlineData("{{ picture.title }} {{ picture.text }} {{ [picture] | object.to_json }} {{ object.kind picture }}",
        "<Reviews> <Rose *twice*> <[\"Rose *twice*\"]> <chart>")]
    [InlineData("{{ rate | string.slice 0 3 }}", "<87.>")]
    [InlineData("{{ 'at ' + rate | string.truncate 6 }}", "<at ><...>")]
    [InlineData("{{ 'X of X' | string.replace 'X' rate }}", "{87.4%}< of >{87.4%}")]
    [InlineData("{{ rate | string.pad_left 8 }}", "<   >{87.4%}")]
    [InlineData("{{ rate | html.escape }}", "<87.4%>")]
    [InlineData("{{ rate | math.round }}", "{87%}")]
    [InlineData("{{ rate | math.format '0.00' }}", "{87.44}")]
    [InlineData("{{ words count }} {{ list.shout 'a' 3 }} {{ list.shout 'a' }}", "{four} <a!!!> <a!>")]
    [InlineData("{{ 'x *y*' | markdown }}", "x *y*")]
    [InlineData("{{ rate ?? 'none' }} {{ nothing ?? 'none' }} {{ met ? rate : count }}", "{87.4%} <none> {4}")]
    [InlineData("{{ for i in indicators }}{{ i.name }}: {{ i.value }}; {{ end }}",
        "<Reviews>: {87.4%}; <Plans>: {87.4%}; ")]
    [InlineData("  {{ 'a\nb' }}", "  <a\n>  <b>")]
    [InlineData("  {{ include 'figure' }}", "  **{87.4%}** of\n  all")]
    [InlineData("{{ [rate, 'a'] }}", "<[87.4%, \"a\"]>")]
    [InlineData("{{ rate * 2 }} {{ 2 * rate }}", "{174.9%} {174.9%}")]
    public static void Values_are_marked_and_text_is_not(string template, string expected) =>
        Assert.Equal(expected, Rendered.Marks(template));

    [Theory]
    [InlineData("{{ rate - before }}", "-1.5", Unit.Points)]
    [InlineData("{{ rate + 1 }}", "88.4%", Unit.Percent)]
    [InlineData("{{ count / 2 }}", "2", Unit.None)]
    [InlineData("{{ -rate }}", "-87.4%", Unit.Percent)]
    [InlineData("{{ rate - before | math.abs }}", "1.5", Unit.Points)]
    [InlineData("{{ count % 3 }}", "1", Unit.None)]
    [InlineData("{{ count // 3 }}", "1", Unit.None)]
    [InlineData("{{ math.plus count 1 }}", "5", Unit.None)]
    public static void Arithmetic_on_figures_gives_figures(string template, string shown, Unit unit)
    {
        var text = Rendered.Of(template, Rendered.Strict).Value!;
        var figure = Assert.IsType<Figure>(Assert.Single(text.Marks).Tag);
        Assert.Equal((shown, unit), (text.Text, figure.Display.Unit));
        Assert.IsType<Computed>(figure.Origin);
    }

    [Fact]
    public static void A_number_in_a_template_is_a_figure_that_was_written_there()
    {
        var figure = (Figure)Rendered.Of("{{ count + 10 }}", Rendered.Strict).Value!.Marks[0].Tag!;
        var written = Assert.IsType<Written>(Assert.IsType<Computed>(figure.Origin).Inputs[1].Origin);
        Assert.Equal((1, 12), (written.Place.Line, written.Place.Column));
    }

    [Theory]
    [InlineData("{{ rate > before }} {{ rate < 90 }} {{ rate == 87.44 }} {{ count == 4 }}", "false true true true")]
    [InlineData("{{ if rate }}yes{{ end }} {{ case count; when 3; 'three'; when 4; 'four'; end }}", "yes four")]
    [InlineData("{{ [before, rate] | array.sort | array.first }}", "87.4%")]
    public static void Figures_compare_by_their_numbers(string template, string expected) =>
        Assert.Equal(expected, Rendered.Text(template, Rendered.Strict));

    [Fact]
    public static void A_mark_knows_the_expression_that_printed_it()
    {
        var mark = Rendered.Of("one\n  {{ rate }}", Rendered.Strict).Value!.Marks[0];
        Assert.Equal(("page.md", 2, 6, 4), (mark.Place.File, mark.Place.Line, mark.Place.Column, mark.Place.Length));
    }
}
