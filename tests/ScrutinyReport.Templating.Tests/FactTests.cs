namespace ScrutinyReport.Templating.Tests;

/// <summary>What a host gives or withholds, and what a caller sees of it.</summary>
public static class FactTests
{
    private static readonly TemplateHost Generous = Rendered.Strict with
    {
        Now = new(2024, 6, 4, 10, 30, 0, TimeSpan.FromHours(1)),
        Seed = 7,
    };

    [Theory]
    [InlineData("{{ date.now }} {{ date.now | date.to_string '%H:%M' }}", "04 Jun 2024 10:30")]
    [InlineData("{{ date.utc_now | date.to_string '%H:%M' }}", "09:30")]
    [InlineData("{{ x = math.random 1 7; x >= 1 && x < 7 }} {{ math.uuid | string.size }}", "true 36")]
    public static void A_host_may_give_the_clock_and_chance(string template, string expected) =>
        Assert.Equal(expected, Rendered.Text(template, Generous));

    [Fact]
    public static void With_a_seed_chance_is_repeatable() => Assert.Equal(
        Rendered.Text("{{ math.uuid }}{{ math.random 1 1000000 }}", Generous),
            Rendered.Text("{{ math.uuid }}{{ math.random 1 1000000 }}", Generous));

    [Fact]
    public static void Nothing_is_printed_where_there_is_a_problem() =>
        Assert.Null(Rendered.Of("printed {{ titel }}", Rendered.Strict).Value);

    [Theory]
    [InlineData("{{ x ?? 'none' }}{{ x = 1 }}", "none")]
    [InlineData("{{ if x }}a{{ else }}b{{ end }}{{ x = 1 }}", "b")]
    [InlineData("{{ x = {}; x.y ?? 'none' }} {{ x?.y }}{{ x.y == null }}", "none true")]
    [InlineData("{{ nothing?.more ?? 'none' }} {{ indicator.target ?? 'none' }} {{ if indicator.target }}a{{ else }}b{{ end }}", "none none b")]
    [InlineData("{{ func f; end; f }}[{{ f }}]", "[]")]
    public static void A_value_that_may_be_missing_has_its_ways_out(string template, string expected) =>
        Assert.Equal(expected, Rendered.Text(template, Rendered.Strict));

    [Theory]
    [InlineData("{{ titel ?? 'none' }}")]
    [InlineData("{{ if titel }}a{{ end }}")]
    [InlineData("{{ indicator.taget ?? 'none' }}")]
    [InlineData("{{ indicators | array.map 'nam' }}")]
    public static void A_misspelt_name_has_none(string template) =>
        Assert.Null(Rendered.Of(template, Rendered.Strict).Value);

    [Fact]
    public static void A_member_is_worked_out_once_and_only_when_it_is_asked_for()
    {
        var asked = 0;
        var type = new ViewType<int>("view", "counts")
            .Add("dear", Shape.Number, "", "", _ => ++asked)
            .Add("never", Shape.Number, "", "", _ => throw new InvalidOperationException());
        var read = Template.Parse(new("page.md", "{{ dear }}{{ dear }}")).Value!;
        Assert.Equal("11", read.Render(type.Of(0), Rendered.Strict).Value!.Text);
    }

    [Fact]
    public static void A_template_starts_behind_its_front_matter()
    {
        const string Text = "---\nowner: {{ nobody }}\n---\n{{ titel }}";
        var read = Template.Parse(new("page.md", Text), Text.IndexOf("{{ titel", StringComparison.Ordinal)).Value!;
        Assert.Equal(4, Assert.Single(read.Render(Views.Page, Rendered.Strict).Problems).Place.Line);
    }

    [Fact]
    public static void A_template_may_be_rendered_by_many_at_once()
    {
        var read = Template.Parse(new("page.md", "{{ for i in 1..50; x = i * 2; x; end; include 'figure' }}")).Value!;
        var expected = read.Render(Views.Page, Rendered.Strict).Value!;
        var all = Enumerable.Range(0, 64).AsParallel().Select(_ =>
            read.Render(Views.Page, Rendered.Strict).Value!).ToArray();
        Assert.All(all, text => Assert.Equal((expected.Text, expected.Marks.Length), (text.Text, text.Marks.Length)));
    }
}
