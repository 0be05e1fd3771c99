using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests;

namespace ScrutinyReport.Templating.Tests;

/// <summary>What an author is told, approved as it is read.</summary>
public static partial class ProblemTests
{
    [Fact]
    public static void Characters_and_strings_that_cannot_be_read() => Approve([
        "{{ § }}",
        "{{ \"not closed }} and {{ also ] }}",
        "{{ $\"{rate\n}\" }}",
        @"{{ 'a\qb' }}",
        "{{ 0x }}",
        "{{ 1 + }} {{ [1, }} {{ if }}{{ end }}"]);

    [Fact]
    public static void Statements_that_are_not_complete() => Approve([
        "{{ 1 ) }}",
        "{{ (1 + 2 }}",
        "{{ if met }}a\n{{ for x in 1..2 }}b",
        "{{ end }}",
        "{{ if met }}a{{ else }}b{{ else }}c{{ end }}",
        "{{ case 1; x = 2; when 1; 'one'; end }}",
        "{{ if x = 1 }}a{{ end }}",
        "{{ (1 + 2) = 3 }}",
        "{{ x.1 }}",
        "{{ func f(x..., y); end; func g(x = 1, y); end }}"]);

    [Fact]
    public static void Words_of_other_template_languages() => Approve([
        "{{ if !met }}a{{ elseif count }}b{{ end }}",
        "{{ if not met }}a{{ end }}",
        "{{ foreach i in indicators }}\n{{ i.name }}{{ end }}",
        "{{ foreach }}",
        "{{ title\n  | string.upcase }}",
        "{{ met\n&& count }}",
        "{{ title\n.size }}"]);

    [Fact]
    public static void Comments_without_their_end() => Approve([
        "one\n{{ ## two\nthree",
        "{{ ## one\n# Page {{ title }}\n",
        "{{ include 'noted' }}"]);

    [Theory]
    [InlineData("{{ ## one }}two", "two")]
    [InlineData("{{ ## one\n{{ title }} ## 2 }}", " ## 2 }}")]
    [InlineData("{{ ## one ## 2 }}", "2")]
    [InlineData("{{ ## one\n two ## }}3", "3")]
    [InlineData("{{ # one {{ }}2", "2")]
    [InlineData("one{{ ## two\n", "one")]
    public static void Plain_Scriban_ends_a_comment_where_it_can(string template, string text) =>
        Assert.Equal(text, Rendered.Text(template));

    [Theory]
    [InlineData("{{ ## one }}2", "2")]
    [InlineData("{{ ## one ## 2 }}", "2")]
    [InlineData("{{ ## one\n two ## }}3", "3")]
    [InlineData("{{ ## one -}}  2", "2")]
    [InlineData("{{ # one {{ }}2", "2")]
    public static void A_comment_with_its_end_prints_nothing(string template, string text) =>
        Assert.Equal(text, Rendered.Text(template, Rendered.Strict));

    [Fact]
    public static void Loops_that_are_not_right() => Approve([
        "{{ for x of indicators }}{{ end }}",
        "{{ for 1 in indicators }}{{ end }}",
        "{{ for x in indicators limt: 2 }}{{ end }}",
        "{{ break }}",
        "{{ for x in 1..2; for.idnex; end }}",
        "{{ 5++ }}",
        "{{ " + new string('(', 300) + "1"]);

    [Fact]
    public static void Several_mistakes_are_found_in_one_run() => Approve([
        "{{ if x = 1 }}\n{{ 1 + }}\n{{ end }}\n{{ for y on [1 }}\n{{ 'a' 'b }}\n{{ end }}{{ end }}"]);

    [Fact]
    public static void Names_and_members_that_are_not_there() => Approve([
        "{{ titel }}",
        "{{ indicator.vlaue }}",
        "{{ string.upcas 'a' }}",
        "{{ indicator.target }}",
        "{{ 'at ' + nothing }}",
        "{{ nothing.more }}",
        "{{ nothing[0] }}",
        "{{ indicators[nothing] }}",
        "{{ 5[0] }}",
        "{{ 'abc'[7] }}"]);

    [Fact]
    public static void What_has_no_value_is_missed_through_parentheses_choices_and_pipes() => Approve([
        "{{ (nothing) }}",
        "{{ met ? title : (indicator.target) }}",
        "{{ nothing ?? indicator.target }}",
        "{{ indicator.target | math.round 1 | math.abs }}",
        "{{ math.plus 1 indicator.target }}",
        "{{ indicators | array.filter @(do; ret false; end) | array.first }}",
        "{{ 'some' | string.to_int }}",
        "{{ nothing | string.append '%' }}",
        "{{ nothing | array.join ', ' }}",
        "{{ [title, nothing] | array.join ', ' }}",
        "{{ [title] | array.join ', ' @(do; ret nothing; end) }}",
        "{{ 'at ' + (nothing) }}",
        "{{ $'at {nothing | string.strip}' }}"]);

    [Theory]
    [InlineData("{{ (indicator?.target) }}")]
    [InlineData("{{ indicator?.target | math.round 1 | string.append '' }}")]
    [InlineData("{{ met ? title : null }}")]
    [InlineData("{{ null | string.upcase }}")]
    [InlineData("{{ nothing ?? null }}")]
    [InlineData("{{ [nothing, null] | array.compact | array.join ', ' }}")]
    [InlineData("{{ nothing ?! title }}")]
    [InlineData("{{ func f(a); if a; ret 'x'; end; end; f met }}")]
    [InlineData("{{ func f(a); ret a; end; (f nothing) }}")]
    [InlineData("{{ func f; $$; end; wrap f; end }}")]
    public static void Where_nothing_may_be_meant_nothing_is_printed(string template) =>
        Assert.Equal("", Rendered.Text(template, Rendered.Strict));

    /// <summary>
    /// What a check says of a name that may have no value is what the rendering says where it has none.
    /// </summary>
    [Theory]
    [InlineData("date.add_days 1", true)]
    [InlineData("date.to_string '%d'", true)]
    [InlineData("date.parse", true)]
    [InlineData("html.escape", true)]
    [InlineData("html.strip", true)]
    [InlineData("math.abs", true)]
    [InlineData("math.ceil", true)]
    [InlineData("math.divided_by 2", true)]
    [InlineData("math.floor", true)]
    [InlineData("math.format '0.0'", true)]
    [InlineData("math.is_number", false)]
    [InlineData("math.minus 2", true)]
    [InlineData("math.round", true)]
    [InlineData("string.append 'a'", true)]
    [InlineData("string.capitalize", true)]
    [InlineData("string.contains 'a'", false)]
    [InlineData("string.empty", false)]
    [InlineData("string.handleize", true)]
    [InlineData("string.index_of 'a'", false)]
    [InlineData("string.pad_left 9", true)]
    [InlineData("string.pluralize 'a' 'b'", false)]
    [InlineData("string.prepend 'a'", true)]
    [InlineData("string.remove 'a'", true)]
    [InlineData("string.replace 'a' 'b'", true)]
    [InlineData("string.replace_first 'a' 'b'", true)]
    [InlineData("string.size", false)]
    [InlineData("string.slice 1", true)]
    [InlineData("string.split ','", false)]
    [InlineData("string.starts_with 'a'", false)]
    [InlineData("string.strip", true)]
    [InlineData("string.to_int", true)]
    [InlineData("string.truncate 9", true)]
    [InlineData("string.truncatewords 9", true)]
    [InlineData("string.upcase", true)]
    [InlineData("string.whitespace", false)]
    public static void A_function_that_is_given_nothing_answers_or_there_is_a_gap(string function, bool isGap)
    {
        var template = "{{ nothing | " + function + " }}";
        Assert.Equal(isGap ? ["SR0332"] : [],
            Rendered.Of(template, Rendered.Strict).Problems.Select(problem => problem.Code));
        Assert.Equal(isGap ? ["SR0392"] : [], Checked(template).Select(problem => problem.Code));
        Assert.Empty(Rendered.Of(template, Rendered.Plain).Problems);
    }

    [Fact]
    public static void Values_that_cannot_be_changed_or_used() => Approve([
        "{{ x = 1; readonly x; x = 2 }}",
        "{{ o = {a: 1}; with o; readonly a; end; o.a = 2 }}",
        "{{ indicator.name = 'x' }}",
        "{{ for.index }}",
        "{{ for x in 5 }}{{ end }}",
        "{{ with 5 }}{{ end }}",
        "{{ wrap title }}{{ end }}",
        "{{ o = {}; o.f = null; o.f 1 }}",
        "{{ title 5 }}"]);

    [Fact]
    public static void Insides_of_the_reports_data_are_not_printed() => Approve([
        "{{ indicator }}",
        "{{ indicators[0] ?? 'none' }}",
        "{{ indicators }}",
        "{{ for i in indicators; i; end }}",
        "{{ 'all: ' + indicators }}",
        "{{ $'first: {indicator}' }}",
        "{{ x = [indicator, 'b']; x }}",
        "{{ {a: indicator} }}",
        "{{ words_of }}",
        "{{ indicators | array.join ', ' }}",
        "{{ indicator | string.upcase }}",
        "{{ @string.upcase }}",
        "{{ func f(a); ret a; end; @f }}"]);

    [Theory]
    [InlineData("{{ [1, 'b'] }}", "[1, \"b\"]")]
    [InlineData("{{ {a: 1} }}", "{a: 1}")]
    [InlineData("{{ 1..3 }}", "[1, 2, 3]")]
    [InlineData("{{ indicators | array.map 'name' }}", "[\"Reviews\", \"Plans\"]")]
    public static void What_a_template_makes_of_plain_values_is_printed(string template, string text) =>
        Assert.Equal(text, Rendered.Text(template, Rendered.Strict));

    [Theory]
    [InlineData("{{ indicator }}", "{name: \"Reviews\", value: 87.4%, target: null}")]
    [InlineData("{{ @string.upcase }}", "<function>")]
    public static void Plain_Scriban_prints_insides(string template, string text) =>
        Assert.Equal(text, Rendered.Text(template));

    [Fact]
    public static void Calls_that_do_not_fit() => Approve([
        "{{ string.append 'a' 'b' 'c' }}",
        "{{ 'a' | string.append }}",
        "{{ 'abc' | string.slice 0 lenght: 1 }}",
        "{{ func add(first, second); end; add 1 }}",
        "{{ for x in 1..2 limit: 'some'; end }}",
        "{{ 5 | array.join }}",
        "{{ 5 | array.first }}",
        "{{ words 5 }}",
        "{{ date.now }}",
        "{{ math.random 1 6 }}"]);

    [Fact]
    public static void Operators_that_do_not_fit() => Approve([
        "{{ title - 1 }}",
        "{{ 1 / (count - 4) }}",
        "{{ rate / 0 }}",
        "{{ -title }}",
        "{{ title * title }}",
        "{{ 1m * 1e30 }}"]);

    [Fact]
    public static void Limits_each_have_their_message() => Approve(
        ["{{ while true }}{{ end }}",
        "{{ 1..51 }}",
        "{{ x = [1, 2]; for i in 1..9; x = x + x; end }}",
        "{{ include 'itself' }}",
        "{{ x = 'ab'; for i in 1..20; x = x + x; end }}",
        "{{ ('a' * 40) + '!' | regex.match '(a+)+$' }}",
        "{{ o = {}; o.self = o; o }}"],
        Rendered.Strict with
        {
            Limits =
            new()
            {
                Loop = 50,
                Recursion = 20,
                Output = 1000,
                Regex = TimeSpan.FromMilliseconds(50)
            }
        });

    /// <summary>
    /// A list has as many items as a loop has rounds, whatever makes it; the first has three, the second four.
    /// </summary>
    [Theory]
    [InlineData("'a,b,c' | string.split ','", "'a,b,c,d' | string.split ','")]
    [InlineData("'a,b,c' | regex.split ','", "'a,b,c,d' | regex.split ','")]
    [InlineData("'a,b,c' | regex.matches '[a-z]'", "'a,b,c,d' | regex.matches '[a-z]'")]
    [InlineData("'[1, 2, 3]' | object.from_json", "'[1, 2, 3, 4]' | object.from_json")]
    [InlineData("'[[1, 2, 3]]' | object.from_json | array.first", "'[[1, 2, 3, 4]]' | object.from_json | array.first")]
    [InlineData("{a: 1, b: 2, c: 3} | object.keys", "{a: 1, b: 2, c: 3, d: 4} | object.keys")]
    [InlineData("{a: 1, b: 2, c: 3} | object.values", "{a: 1, b: 2, c: 3, d: 4} | object.values")]
    [InlineData("'abc' | array.map 'size'", "'abcd' | array.map 'size'")]
    [InlineData("'abc' | array.reverse", "'abcd' | array.reverse")]
    [InlineData("'abc' | array.remove_at 9", "'abcd' | array.remove_at 9")]
    [InlineData("'ab' | array.insert_at 0 'c'", "'abc' | array.insert_at 0 'd'")]
    [InlineData("'ab' | array.add 'c'", "'abc' | array.add 'd'")]
    [InlineData("'ab' | array.concat 'c'", "'ab' | array.concat 'cd'")]
    [InlineData("x", "y", 3, "x = []; x[2] = 1; y = []; if isBeyond; y[3] = 1; end")]
    [InlineData("f 'c' ^a", "f 'c' 'd' ^a", 3, "a = ['a', 'b']; func f(x...); ret x; end")]
    public static void No_list_grows_beyond_the_rounds_of_a_loop(
        string at, string beyond, int size = 3, string before = "")
    {
        var host = Rendered.Strict with { Limits = new() { Loop = 3 } };
        var around = (string list, string isBeyond) =>
            $"{{{{ isBeyond = {isBeyond}; {before}\nlist = {list}\nlist.size }}}}";
        Assert.Equal($"{size}", Rendered.Text(around(at, "false"), host));
        Assert.Equal(["SR0372"], Rendered.Of(around(beyond, "true"), host).Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("['12345', '12345'] | array.join ''", true)]
    [InlineData("['12345', '12345'] | array.join ','", false)]
    public static void A_list_becomes_no_longer_text_than_may_be_printed(string template, bool isText) => Assert.Equal(
        isText ? [] : ["SR0374"],
        Rendered.Of("{{ " + template + " }}",
            Rendered.Strict with { Limits = new() { Output = 10 } }).Problems.Select(problem => problem.Code));

    [Fact]
    public static async Task A_rendering_that_nobody_waits_for_ends()
    {
        using var change = new CancellationTokenSource();
        var host = Rendered.Strict with { Stopped = change.Token, Limits = new() { Loop = int.MaxValue } };
        var running = Task.Run(() => Rendered.Of("{{ while true }}{{ end }}", host));
        Assert.NotSame(running, await Task.WhenAny(running, Task.Delay(50)));
        await change.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    /// <summary>One loop only: wherever the time runs out, it runs out here.</summary>
    [Fact]
    public static void Time_for_the_whole_template_ends() => Approve(
        ["{{ while true }}{{ end }}"],
        Rendered.Strict with
        {
            Limits = new() { Loop = int.MaxValue, Total = TimeSpan.FromMilliseconds(100) }
        });

    [Fact]
    public static void A_thread_without_room_ends_in_a_problem()
    {
        var template = Template.Parse(new("test.md", "{{ (1 + (2 + (3 + 4))) }}")).Value!;
        Checked<MarkedText>? result = null;
        var thread = new Thread(() => result = template.Render(Views.Page, Rendered.Strict), maxStackSize: 128 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(result!.Value);
        Approved.Text(Rendered.Problems(result.Problems));
    }

    [Fact]
    public static void Includes_and_formats_that_cannot_be_had() => Approve([
        "{{ include 'figur' }}",
        "one\n{{ include 'wrong' }}",
        "{{ include 'unfinished' }}",
        "{{ include 'broken' }}",
        "{{ include '' }}",
        "{{ 'a' | regex.match '(' }}",
        "{{ date.parse 'someday' }}",
        "{{ 5 | math.format 'Q9' }}",
        "{{ 5 | math.format 'N1' 'cy-GB' }}",
        "{{ '{' | object.from_json }}"]);

    [Fact]
    public static void What_only_a_check_finds() => Assert.Equal(
        "SR0390 SR0391",
        string.Join(' ', Checked("{{ func f; ret 1; 2; end; f; x = 1 }}").Select(problem => problem.Code).Order()));

    [Fact]
    public static void Every_code_is_shown_and_explained()
    {
        var source = string.Concat(Directory.GetFiles(Checkout.At("src/ScrutinyReport.Templating"),
            "TemplateProblems*.cs").Select(File.ReadAllText));
        var codes = Code().Matches(source).Select(match => match.Value).ToArray();
        Assert.Equal(codes.Distinct().Order(), codes.Order());    // each is used once
        var shown = string.Concat(Directory.GetFiles(Checkout.At("tests/ScrutinyReport.Templating.Tests"),
            "*.verified.txt").Select(File.ReadAllText))
            + string.Concat(Directory.GetFiles(Checkout.At("tests/ScrutinyReport.Tests/cases"),
                "std*.txt", SearchOption.AllDirectories).Select(File.ReadAllText))
            + "SR0377";    // how deep the stack is differs from machine to machine
        var explained = File.ReadAllText(Checkout.At("docs/problems/templating.md"));
        Assert.Equal([], codes.Where(code => !shown.Contains(code, StringComparison.Ordinal)));
        Assert.Equal([], codes.Where(code => !explained.Contains($"\n## {code} ", StringComparison.Ordinal)));
    }

    private static ImmutableArray<Foundation.Problem> Checked(string template) =>
        Template.Parse(new("page.md", template)).Value!.Check(Views.Type.Shape, Rendered.Strict);

    private static void Approve(string[] templates, TemplateHost? host = null, [CallerMemberName] string test = "")
    {
        var text = templates.Select(template =>
        {
            var result = Rendered.Of(template, host ?? Rendered.Strict);
            Assert.Null(result.Value);
            return Rendered.Problems(result.Problems);
        });
        Approved.Text(string.Join("\n", text), test: test);
    }

    [GeneratedRegex("SR0\\d{3}")]
    private static partial Regex Code();
}
