using System.Globalization;
using ScrutinyReport.Foundation;
using ScrutinyReport.Reporting;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Tests.Reporting;

public static class ReportFunctionsTests
{
    [Theory]
    [InlineData("0", 0, "None", "zero")]
    [InlineData("1", 0, "None", "one")]
    [InlineData("9", 0, "None", "nine")]        // the edge itself
    [InlineData("10", 0, "None", "10")]         // just beyond it
    [InlineData("2446", 0, "None", "2,446")]
    [InlineData("-3", 0, "None", "-3")]
    [InlineData("3", 1, "None", "3.0")]         // a decimal
    [InlineData("3", 0, "Percent", "3%")]       // a unit
    public static void Whole_numbers_are_in_words_up_to_nine(
        string number, int decimals, string unit, string expected) =>
        Assert.Equal(expected, Call("words", Of(number, decimals, Enum.Parse<Unit>(unit))));

    [Theory]
    [InlineData("0", "no children")]
    [InlineData("1", "one child")]
    [InlineData("5", "five children")]
    [InlineData("1494", "1,494 children")]
    public static void What_is_counted_agrees_with_its_number(string number, string expected) =>
        Assert.Equal(expected, Call("counted", Of(number, 0, Unit.None), "child|children"));

    [Theory]
    [InlineData("1", "school")]
    [InlineData("0", "schools")]
    [InlineData("45", "schools")]
    public static void A_noun_agrees_with_its_number(string number, string expected) =>
        Assert.Equal(expected, Call("noun", Of(number, 0, Unit.None), "school|schools"));

    [Fact]
    public static void A_number_without_a_noun_stands_alone() =>
        Assert.Equal("76", Call("counted", Of("76", 0, Unit.None), ""));

    [Fact]
    public static void A_noun_without_a_plural_serves_for_both() =>
        Assert.Equal("five staff", Call("counted", Of("5", 0, Unit.None), "staff"));

    [Theory]
    [InlineData("0.7", 1, "0.7 percentage points")]
    [InlineData("1.0", 1, "1.0 percentage point")]
    [InlineData("1", 0, "1 percentage point")]
    [InlineData("0.96", 1, "1.0 percentage point")]    // as it is shown
    [InlineData("1.1", 1, "1.1 percentage points")]
    [InlineData("0", 1, "0.0 percentage points")]
    public static void Differences_of_percentages_are_percentage_points(string number, int decimals, string expected) =>
        Assert.Equal(expected, Call("points", Of(number, decimals, Unit.Points)));

    [Fact]
    public static void A_worded_figure_is_still_the_figure()
    {
        var figure = Of("5", 0, Unit.None);
        var text = Assert.IsType<MarkedText>(Function("counted").Call([figure, "child|children"]));
        Assert.Same(figure, text.Marks[0].Tag);
        Assert.Equal("five", text.Text[text.Marks[0].Start..text.Marks[0].End]);
    }

    [Theory]
    [InlineData("words")]
    [InlineData("counted")]
    [InlineData("points")]
    [InlineData("noun")]
    public static void Wording_nothing_says_what_to_do(string function)
    {
        var error = Assert.IsType<TemplateError>(Function(function).Call([null, "child"]));
        Assert.Equal($"`{function}` was given nothing", error.Message);
        Assert.Equal("test the value with `if` before wording it", error.Hint);
    }

    private static Figure Of(string number, int decimals, Unit unit) =>
        new(decimal.Parse(number, CultureInfo.InvariantCulture), new(decimals, unit), new Written(Place.Nowhere));

    private static TemplateFunction Function(string name) =>
        ReportFunctions.All.Single(function => function.Name == name);

    private static string? Call(string name, params object?[] arguments) =>
        Function(name).Call([.. arguments])?.ToString();
}
