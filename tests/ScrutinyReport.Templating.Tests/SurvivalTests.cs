using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests;

namespace ScrutinyReport.Templating.Tests;

/// <summary>
/// Whatever is given as a template, there is a text or there are problems: no exception, no run without end, no
/// exhausted stack. TEMPLATE_RUNS says how many templates each law tries (a long run: 100000).
/// </summary>
public static class SurvivalTests
{
    private static readonly int Runs =
        int.Parse(Environment.GetEnvironmentVariable("TEMPLATE_RUNS") ?? "300", CultureInfo.InvariantCulture);

    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{~", "~}}", "{{-", "-}}", "{%{", "}%}", "\n", " ", ";", "if ", "else ", "end", "for x in ",
            "while ", "case ", "when ",
        "func f", "func g(a, b = 1, c...)", "ret ", "break", "continue", "capture ", "with ", "wrap ", "import ",
            "readonly ", "tablerow y in ",
        "do;", "include 'figure'", "include_join ['a'] 'b'", "title", "rate", "count", "indicator", "indicators",
            ".name", ".target", "?.", "nothing",
        "x", "$x", "$", "$0", "$$", "this", "f ", "@f", "^", "1", "2.5", "1m", "0xff", "1e9", "'t'", "\"", "'", "`",
            "$\"{", "}", "{", "{a: 1}",
        "[", "]", "[1, 2, 3]", "(", ")", ",", ":", "=", "+=", "==", "!=", "<", ">", "&&", "||", "!", "+", "-", "*", "/",
            "//", "%", "<<", ">>",
        "..", "..<", "??", "?!", "?", "++", "--", " | ", "#", "##", "empty", "null", "true", "9999999999",
            "99999999999999999999", "-1",
        "array.sort", "array.map 'name'", "array.each @f", "array.join ','", "array.add x", "array.insert_at 5 1",
            "array.cycle ['a']",
        "string.upcase", "string.slice 1 2", "string.pad_left 9", "string.split 't'", "string.replace 't' x",
            "string.truncate 3", "string.to_int",
        "math.round 2", "math.format 'N2'", "math.divided_by 3", "object.eval", "object.eval_template",
            "object.to_json", "object.kind", "object.keys",
        "regex.match '(t+)+$'", "regex.replace '.' x", "date.parse '2020-01-01'", "date.to_string '%F %c %g'",
            "timespan.from_days 9", "html.strip",
        "date.add_years 9999", "timespan.parse '1.00:00:00'", "for.index", "offset: 1", "limit: 2", "reversed", "é",
            "\u0000", "\ud800",
    ];

    // What one of many pieces may need: what is copied for each of those around it needs far more.
    private const long MostBytes = 2_000;

    private static TemplateHost Host { get; } = Rendered.Strict with
    {
        Limits = new()
        {
            Loop = 60,
            Recursion = 30,
            Output = 5000,
            Regex = TimeSpan.FromMilliseconds(20),
            Total = TimeSpan.FromMilliseconds(500),
        },
    };

    [Fact]
    public static void Random_templates_give_text_or_problems() => Try(
        from pieces in Gen.Elements(Pieces).ListOf()
        select string.Concat(pieces));

    [Fact]
    public static void Random_statements_give_text_or_problems() => Try(
        from pieces in Gen.Elements(Pieces[9..]).ListOf()
        select "{{" + string.Concat(pieces.Select(piece => piece + (piece.Length > 3 ? " " : ""))) + "}}");

    [Fact]
    public static void Damaged_templates_give_text_or_problems()
    {
        var whole =
            Directory.GetFiles(Checkout.At("tests/ScrutinyReport.Templating.Tests/cases"), "*.txt").SelectMany(file =>
            File.ReadAllText(file).Split("\n----\n")).ToArray();
        Try(from text in Gen.Elements(whole)
            from at in Gen.Choose(0, text.Length)
            from length in Gen.Choose(0, 6)
            from piece in Gen.Elements(Pieces)
            from again in Gen.Elements(whole)
            from joins in Gen.Elements(false, true)
            select text[..at] + piece + text[Math.Min(text.Length, at + length)..] + (joins ? again : ""));
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "1", "]")]
    [InlineData("{a: ", "1", "}")]
    [InlineData("!", "1", "")]
    [InlineData("- ", "1", "")]
    [InlineData("@", "x", "")]
    [InlineData("x(", "1", ")")]
    [InlineData("x[", "1", "]")]
    [InlineData("$\"{", "1", "}\"")]
    [InlineData("1 + ", "1", "")]
    [InlineData("", "1", " + 1")]
    [InlineData("", "x", ".x")]
    [InlineData("", "x", "[0]")]
    [InlineData("", "x", "(1)")]
    [InlineData("", "x", " | f")]
    [InlineData("", "x", " ?? 1")]
    [InlineData("true ? ", "1", " : 1")]
    [InlineData("true ? 1 : ", "1", "")]
    [InlineData("if true;", "1", "; end")]
    [InlineData("if false; else ", "if true; 1; end", "")]
    [InlineData("do; ", "1", "; end")]
    [InlineData("func f; ", "1", "; end")]
    [InlineData("for x in [1];", "1", "; end")]
    [InlineData("case 1; when 1; ", "1", "; end")]
    [InlineData("wrap f; ", "1", "; end")]
    [InlineData("f 1 | ", "f", "")]
    [InlineData("1, ", "1", "")]
    [InlineData("x = ", "1", "")]
    [InlineData("}}{{ ", "1", "")]
    [InlineData("if true }}{{ ", "1", "}}{{ end ")]
    public static void A_hundred_thousand_within_one_another_give_text_or_problems_and_need_no_more_each(
        string before, string middle, string after)
    {
        const int Many = 100_000;
        var text = new System.Text.StringBuilder("{{ ").Insert(3, before, Many).Append(middle);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Survives(text.Insert(text.Length, after, Many).Append(" }}").ToString());
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - allocated) / Many, 0, MostBytes);
    }

    [Theory]
    [InlineData("{{ f(n) = n < 1 ? 0 : 1 + f(n - 1); f 1000000 }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ func f; $0; [1] | array.each $0; end; f @f }}")]
    [InlineData("{{ x = 'object.eval x'; object.eval x }}")]
    [InlineData("{{ x = '{{ object.eval_template x }}'; object.eval_template x }}")]
    [InlineData("{{ x = [1]; for y in x; x[x.size] = 1; end }}")]
    [InlineData("{{ x = [1]; x | array.each @(do; x[x.size] = 1; end) }}")]
    [InlineData("{{ '' * 2000000000; [] * 2000000000; 'a' * -5 }}")]
    [InlineData("{{ x = 3; for i in 1..99; x = x * x; end; x }}")]
    [InlineData("{{ 1 << 999999999999 }}")]
    [InlineData("{{ x = []; x[999999999] = 1 }}")]
    [InlineData("{{ 5 | math.format 'N999999999' }}")]
    [InlineData("{{ (date.parse '2020-01-01') + (timespan.from_days 9999999) }}")]
    [InlineData("{{ o = {}; p = {o: o}; o.p = p; o == p; [o] | array.uniq; o | object.to_json }}")]
    public static void Wild_templates_give_text_or_problems(string template) =>
        Survives(template);

    private static void Try(Gen<string> templates) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Runs).WithEndSize(60),
        Prop.ForAll(templates.ToArbitrary(), template => Survives(template)));

    private static void Survives(string template)
    {
        foreach (var host in (TemplateHost[])[Host,
            Host with { Strict = false, Seed = 1, Now = DateTimeOffset.UnixEpoch }])
        {
            var read = Template.Parse(new SourceText("page.md", template));
            var rendered = read.Then(one => one.Render(Views.Page, host));
            Assert.True(rendered.Value is not null || rendered.HasErrors);
            Assert.All(read.Value?.Check(Views.Type.Shape, host) ?? [], problem =>
                Assert.StartsWith("SR03", problem.Code, StringComparison.Ordinal));
        }
    }
}
