using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Reporting;
using ScrutinyReport.Templating;
using ScrutinyReport.Tests.Documents;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>
/// A figure goes in at a template and comes out of the document tree as the same figure, whatever is between.
/// </summary>
public static class FiguresTravelTests
{
    private static readonly Figure Cell = new(
        87.4m, new(1, Unit.Percent),
        new FromCell(new SourceText("data/2023-24-Q4.csv", "87.4%").At(0, 5), "Latest Value", "87.4%"));

    [Theory]
    [InlineData("It was {{ value }}.")]
    [InlineData("**{{ value }}** and *{{ value }}*")]
    [InlineData("a &amp;{{ value }}&lt; b")]
    [InlineData("::: table\nCaption\n\n| a | b |\n|---|---|\n| {{ value }} | **{{ value }}** |\n:::")]
    [InlineData("- point\n\n    {{ include 'partial' }}")]
    [InlineData("::: numbered\n{{~ for x in 1..3 ~}}\n{{ value }}\n\n{{~ end ~}}\n:::")]
    [InlineData("{{ capture text }}it was {{ value }}{{ end }}Well: {{ text }}.")]
    [InlineData("{{ func say(x); ret \"it was \" + x + \" then\"; end }}{{ say value }}")]
    [InlineData("{{ func box }}**{{ $$ }}**{{ end }}{{ wrap box }}{{ value }}{{ end }}")]
    [InlineData("{{ [\"a\", value, \"b\"] | array.join \", \" }}")]
    [InlineData("{{ \"it was \" + value | string.capitalize }}")]
    [InlineData("{{ $\"it was {value}\" }}")]
    [InlineData("[rose to {{ value }}](https://example.org/a)")]
    [InlineData("## Up to {{ value }}")]
    public static void A_printed_figure_is_the_cells_figure(string template)
    {
        var document = Built(template, Cell);
        var figures = Trees.Inlines(document).OfType<FigureInline>().ToList();
        Assert.NotEmpty(figures);
        Assert.All(figures, inline => Assert.Equal((Cell, "87.4%"), (inline.Figure, inline.Characters)));
        Assert.DoesNotContain(Trees.Inlines(document).OfType<Text>(),
            text => text.Characters.Contains("87", StringComparison.Ordinal));
    }

    [Fact]
    public static void What_is_computed_in_a_template_leads_back_to_its_cell()
    {
        var document = Built("Twice that is {{ value + value }}.", Cell);
        var sum = Assert.Single(Trees.Inlines(document).OfType<FigureInline>()).Figure;
        Assert.Equal(174.8m, sum.Number);
        Assert.All(Assert.IsType<Computed>(sum.Origin).Inputs, input => Assert.Same(Cell, input));
    }

    [Fact]
    public static void A_worded_figure_is_still_a_figure()
    {
        var plans = new Figure(5, new(0), Cell.Origin);
        var document = Built("There were {{ counted value \"plan|plans\" }}.", plans);
        var inline = Assert.Single(Trees.Inlines(document).OfType<FigureInline>());
        Assert.Equal((plans, "five"), (inline.Figure, inline.Characters));
    }

    private static Document Built(string template, object value)
    {
        var view =
            new ViewType<object>("view", "one value").Add("value", Shape.Any, "the value", "", one => one).Of(value);
        var host = new TemplateHost
        {
            Functions = ReportFunctions.All,
            Load = name =>
                Checked.Of<SourceText>(name == "partial" ? new("partial.md", "first\n\nsecond: {{ value }}\n") : null),
        };
        var text = Template.Parse(new("test.md", template)).Then(parsed => parsed.Render(view, host));
        Assert.Empty(text.Problems);
        return text.Then(Reading.Read).Value!;
    }
}
