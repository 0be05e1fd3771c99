using System.Runtime.CompilerServices;
using ScrutinyReport.Tests;

namespace ScrutinyReport.Templating.Tests;

/// <summary>What is found without running a template, also in branches that these data never reach.</summary>
public static class CheckTests
{
    [Theory]
    [InlineData("{{ title }} {{ rate - before }} {{ indicator.target ?? 'none' }} {{ x = 1; x }}")]
    [InlineData("{{ for i in indicators }}{{ i.name }}{{ for.index }}{{ end }}{{ indicators.size }}")]
    [InlineData("{{ for i in indicators | array.sort 'name' | array.filter @has }}{{ i.name }}{{ end }}{{ func has(i); ret i.target; end }}")]
    [InlineData("{{ func f(a, b = 1); ret a + b; end; f 1; f 1 2; f b: 2 a: 1 }}")]
    [InlineData("{{ with indicator; name; value; end }}")]
    [InlineData("{{ with anything; whatever; end }}")]
    [InlineData("{{ import anything; whatever }}")]
    [InlineData("{{ o = {a: 1}; o.b = 2; o.b; this.q = 1; q }}")]
    [InlineData("{{ anything.at.all[0].b }}")]
    [InlineData("{{ capture t }}x{{ end; t; $x = 1; $x }}")]
    [InlineData("{{ x = 1; include 'greeting' 1 }}")]
    [InlineData("{{ day.year }} {{ rating.word }} {{ picture.title }} {{ title.size }} {{ day | date.to_string '%d' }}")]
    [InlineData("{{ list.shout 'a' }} {{ words 4 }} {{ rate | words | string.upcase }}")]
    [InlineData("{{ indicators[0].name }} {{ (indicators | array.first).name }} {{ indicators | array.map 'name' | array.join ', ' }}")]
    [InlineData("{{ name = met ? title : rating.word; name | string.size }}")]
    [InlineData("{{ nothing ?? 'none' }} {{ if nothing }}{{ nothing }}{{ end }} {{ title }}")]
    [InlineData("{{ for i in indicators; if i.target && i.value; i.target; end; end }}")]
    [InlineData("{{ if !nothing; ret; end; nothing }}")]
    [InlineData("{{ if indicator.name == 'Reviews'; indicator.target; end }}")]
    [InlineData("{{ case indicator.name; when 'Reviews'; indicator.target; end }}")]
    [InlineData("{{ if indicator.target; include 'shown'; end }}")]
    [InlineData("{{ nothing ? nothing : title }} {{ !nothing ? title : (nothing) }}")]
    [InlineData("{{ (nothing ?? title) }} {{ nothing ?? indicator.target }} {{ nothing | object.default 'none' }} {{ nothing | string.size }}")]
    [InlineData("{{ indicators | array.filter @(do; ret $0.target; end) | array.size }}")]
    [InlineData("{{ func f; ret $0.name + $1 + $2; end; f indicator 'a' 'b' }}")]
    [InlineData("{{ func f; ret anything | array.filter @(do; ret $0.whatever; end); end; f | array.size }}")]
    [InlineData("{{ nothing = 1; nothing }} {{ words nothing }} {{ nothing + '' }}")]
    public static void Nothing_is_found_in_a_template_that_is_right(string template) =>
        Assert.Equal("", Checked(template));

    [Fact]
    public static void Names_are_looked_up_in_every_branch() => Approve([
        "{{ if met }}{{ titel }}{{ else if rate > 100 }}{{ indicator.nmae }}{{ end }}",
        "{{ for i in indicators }}{{ i.taget ?? 1 }}{{ end }}",
        "{{ case count; when 1; colour; else; indicators.first; end }}",
        "{{ func f(i); ret i.nam; end; f indicator }}",
        "{{ indicators | array.map 'nmae' | array.join ', ' }}",
        "{{ with indicator; taget; end }}",
        "{{ $local }}",
        "{{ title.size.more }}",
    ]);

    [Fact]
    public static void Functions_that_are_handed_over_are_looked_into() => Approve([
        "{{ indicators | array.filter @(do; ret $0.nmae == titel; end) | array.size }}",
        "{{ array.each indicators @(do; ret (words $0.nmae) + $local; end) | array.join ' ' }}",
        "{{ if indicators | array.any @(do; if $0.target; ret $0.targte > $1.x; end; ret $1.nmae; end) indicator; title; end }}",
        "{{ func has(i); ret i.taget; end; indicators | array.filter @has | array.size }}",
        "{{ func f; ret $0.nmae; end; f indicator }}",
        "{{ f = do; ret titel; end; f }}",
    ]);

    [Theory]
    [InlineData("{{ if met }}a{{ elseif count }}b{{ end }}", "else if")]
    [InlineData("{{ if met }}a{{ elif count }}b{{ end }}", "else if")]
    [InlineData("{{ if met and count }}a{{ end }}", "&&")]
    [InlineData("{{ if met or count }}a{{ end }}", "||")]
    [InlineData("{{ if not met }}a{{ end }}", "!")]
    [InlineData("{{ foreach x in indicators }}", "for name in list")]
    public static void Words_of_other_template_languages_are_told_as_what_they_are_here(string template, string here) =>
        Assert.Contains($"hint: write `{here}`", Checked(template), StringComparison.Ordinal);

    [Fact]
    public static void Calls_and_includes_are_checked() => Approve([
        "{{ string.upcase }}",
        "{{ title | string.slice }}",
        "{{ string.append 'a' wiht: 'b' }}",
        "{{ func f(a); ret a; end; f 1 2 }}",
        "{{ list.shout 'a' time: 2 }}",
        "{{ rate 5 }}",
        "{{ if met }}{{ include 'greting' }}{{ end }}",
        "one\n{{ include 'wrong' }}",
        "{{ include 'unfinished' }}",
        "{{ include 'noted' }}",
        "{{ include 'broken' }} {{ include 'broken' }}",
    ]);

    [Fact]
    public static void What_may_have_no_value_is_not_printed_untested() => Approve([
        "{{ nothing }}",
        "{{ for i in indicators; i.target; end }}",
        "{{ if indicator.value; indicator.target; else; indicator.target; end }}",
        "{{ with indicator; target; end }}",
        "{{ if nothing; title; end; nothing }}",
        "{{ include 'shown' }}",
        "{{ func f(i); i.target; end; f indicator }}",
        "{{ (nothing) }}",
        "{{ met ? title : indicator.target }}",
        "{{ indicator.value ? indicator.value : indicator.target }}",
        "{{ indicator.target | math.round 1 | math.abs }}",
    ]);

    [Fact]
    public static void What_would_show_its_inside_is_not_printed() => Approve([
        "{{ indicator }}",
        "{{ indicators[0] ?? 'none' }}",
        "{{ met ? (nothing ?? indicators) : title }}",
        "{{ for i in indicators; i; end }}",
        "{{ words_of }}",
        "{{ @string.upcase }}",
        "{{ func f(i); i; end; f indicator }}",
    ]);

    [Fact]
    public static void What_is_left_over_is_found() => Approve([
        "{{ totle = 5 }}{{ count }}",
        "{{ func unused; end }}",
        "{{ func f; ret 1; 2; end; f }}",
        "{{ for i in indicators; break; i.name; end }}",
        "{{ indicator.name = 'x' }}",
        "{{ for x in rate; x; end }}",
    ]);

    private static string Checked(string template)
    {
        var read = Template.Parse(new("page.md", template));
        return Rendered.Problems([.. read.Problems, .. read.Value?.Check(Views.Type.Shape, Rendered.Strict) ?? []]);
    }

    private static void Approve(string[] templates, [CallerMemberName] string test = "") =>
        Approved.Text(string.Join("\n", templates.Select(Checked)), test: test);
}
