using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating.Tests;

/// <summary>Each way that a template can go is one, and is reached when it is gone.</summary>
public static class CoverageTests
{
    [Theory]
    [InlineData("{{ if false; 1; end }}", "this condition never holds")]
    [InlineData("{{ if true; 1; end }}", "this condition always holds")]
    [InlineData("{{ if false; 1; else; 2; end }}", "this condition never holds")]
    [InlineData("{{ if true; 1; else; 2; end }}", "this `else` is never reached")]
    [InlineData(
        "{{ if false; 1; else if true; 2; end }}",
        "this condition never holds|where it is reached, this condition always holds")]
    [InlineData("{{ case 1; when 1; 1; when 2; 2; end }}", "one of the `when` always fits|this `when` is never the one")]
    [InlineData("{{ case 3; when 1; 1; else; 2; end }}", "this `when` is never the one")]
    [InlineData("{{ for i in []; i; end }}", "this list is always empty")]
    [InlineData("{{ for i in [1]; i; else; 0; end }}", "this list is never empty")]
    [InlineData("{{ for i in [1]; i; end }}", "")]
    [InlineData("{{ while false; 1; end }}", "this condition never holds")]
    [InlineData("{{ true ? 1 : 2 }}", "this is never chosen: its condition always holds")]
    [InlineData("{{ false ? 1 : 2 }}", "this is never chosen: its condition never holds")]
    [InlineData("{{ null ?? 1 }}", "this is never chosen: the fallback always takes its place")]
    [InlineData("{{ 1 ?? 2 }}", "this fallback is never needed")]
    [InlineData("{{ func f; ret 1; end }}", "the function `f` is never called")]
    [InlineData("{{ func f; ret 1; end; f }}", "")]
    [InlineData("{{ [1] | array.each @(do; ret $0; end) }}", "")]
    public static void What_never_happens_is_said(string text, string expected)
    {
        var coverage = new Coverage();
        var template = Template.Parse(new("page.md", text)).Value!;
        Assert.False(template.Render(JsonModel.Empty.View, new() { Coverage = coverage }).HasErrors);

        Assert.Equal(expected,
            string.Join('|', coverage.Of(template).Where(one => !one.IsReached).Select(one => one.Missed)));
    }

    [Fact]
    public static void Two_renderings_add_up_and_includes_are_noted()
    {
        var coverage = new Coverage();
        var part = new SourceText("part.md", "{{ if $1; 1; else; 2; end }}");
        var host = new TemplateHost { Coverage = coverage, Load = name => Checked.Of(name == "part" ? part : null) };
        var page = Template.Parse(new("page.md", "{{ include 'part' true }}")).Value!;
        Assert.False(page.Render(JsonModel.Empty.View, host).HasErrors);
        Assert.True(coverage.Has("page.md") && coverage.Has("part.md") && !coverage.Has("other.md"));
        Assert.Equal([true, false], coverage.Of(Template.Parse(part).Value!).Select(one => one.IsReached));

        var other = Template.Parse(new("other.md", "{{ include 'part' false }}")).Value!;
        Assert.False(other.Render(JsonModel.Empty.View, host).HasErrors);
        Assert.Equal([true, true], coverage.Of(Template.Parse(part).Value!).Select(one => one.IsReached));
    }
}
