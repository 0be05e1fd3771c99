using System.Globalization;
using System.Xml.Linq;
using ScrutinyReport.Foundation.Charts;
using ScrutinyReport.Writing.Charts;

namespace ScrutinyReport.Tests.Writing;

public static class SvgChartTests
{
    public static TheoryData<string> Kinds => [.. SampleCharts.All.Select(chart => chart.GetType().Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public static void A_chart_is_drawn(string kind) =>
        Approved.Text(SvgChart.Of(Chart(kind), "c1").Replace("><", ">\n<", StringComparison.Ordinal), kind);

    [Theory]
    [MemberData(nameof(Kinds))]
    public static void A_drawing_is_named_and_described(string kind)
    {
        var (chart, svg) = (Chart(kind), XElement.Parse(SvgChart.Of(Chart(kind), "c7")));
        var names = svg.Elements().Take(2).ToArray();
        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.Equal(string.Join(' ', names.Select(name => (string?)name.Attribute("id"))),
            (string?)svg.Attribute("aria-labelledby"));
        Assert.Equal([chart.Title, chart.Alternative], names.Select(name => name.Value));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public static void A_drawing_is_the_same_in_every_culture(string kind)
    {
        var (before, expected) = (CultureInfo.CurrentCulture, SvgChart.Of(Chart(kind), "c"));
        try
        {
            CultureInfo.CurrentCulture = new("de-DE");
            Assert.Equal(expected, SvgChart.Of(Chart(kind), "c"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Chart Chart(string kind) => SampleCharts.All.First(chart => chart.GetType().Name == kind);
}
