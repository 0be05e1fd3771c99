using System.Globalization;
using System.Text;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Tests.Foundation;

public static class FoundationTests
{
    [Theory]
    [InlineData("a\nb\nc", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("abc", 2, 1, 3)]
    [InlineData("", 0, 1, 1)]
    [InlineData("a\n", 2, 2, 1)]      // behind the last line feed
    public static void A_place_has_a_line_and_a_column_from_1(string text, int start, int line, int column)
    {
        foreach (var source in BothForms(text))
        {
            var place = source.At(start, 1);
            Assert.Equal((line, column), (place.Line, place.Column));
        }
    }

    [Fact]
    public static void A_place_shows_its_line_without_the_ending()
    {
        foreach (var source in BothForms("first\r\nsecond\r\nthird"))
        {
            Assert.Equal(("second", "third"), (source.At(9, 2).LineText, source.At(17, 1).LineText));
            Assert.Equal("econ", source.Part(8, 4));
            Assert.Equal((3, 7, 0), (source.LineCount, source.StartOf(2), source.At(20, 9).Length));
            Assert.Equal((20, "first\r\nsecond\r\nthird"), (source.Length, source.Text));
        }
    }

    [Theory]
    [InlineData("data/2023-24-Q4.xlsx", "data/2023-24-Q4.xlsx")]
    [InlineData("data/Q4 figures.xlsx", "\"data/Q4 figures.xlsx\"")]
    [InlineData("Children's.csv", "\"Children's.csv\"")]
    [InlineData("a&b", "\"a&b\"")]
    [InlineData("C:\\data", "\"C:\\data\"")]
    public static void A_name_can_be_copied_into_a_command_line(string name, string word) =>
        Assert.Equal(word, CommandLineWord.Of(name));

    [Fact]
    public static void A_whole_file_has_no_line()
    {
        var place = Place.WholeFile("scrutiny.yaml");
        Assert.Equal(("scrutiny.yaml", 0, 0, null), (place.File, place.Line, place.Column, place.LineText));
    }

    [Theory]
    [InlineData("0.05", 1, "None", "0.1")]        // half away from zero, never to the even digit
    [InlineData("-0.05", 1, "None", "-0.1")]
    [InlineData("88", 1, "Percent", "88.0%")]     // trailing zeros kept
    [InlineData("2446", 0, "None", "2,446")]
    [InlineData("-0.04", 1, "Points", "0.0")]     // never a minus before nothing
    public static void A_number_is_shown_by_its_decimals_and_unit(
        string number, int decimals, string unit, string expected) =>
        Assert.Equal(expected,
            new Display(decimals, Enum.Parse<Unit>(unit)).Of(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Fact]
    public static void The_difference_of_two_percentages_is_in_points_and_remembers_both()
    {
        var place = new SourceText("data.csv", "87.4%,82.6%");
        var latest = new Figure(87.4m, new(1, Unit.Percent), new FromCell(place.At(0, 5), "Latest Value", "87.4%"));
        var previous = new Figure(82.6m, new(1, Unit.Percent), new FromCell(place.At(6, 5), "Previous Value", "82.6%"));
        var difference = latest - previous;
        Assert.Equal((4.8m, Unit.Points, "4.8"), (difference.Number, difference.Display.Unit, difference.Shown));
        Assert.Equal<IEnumerable<Figure>>([latest, previous], Assert.IsType<Computed>(difference.Origin).Inputs);
    }

    [Theory]
    [InlineData("red_cuont", "red_count")]
    [InlineData("Polaritty", "polarity")]
    [InlineData("xyz", null)]
    public static void A_near_name_is_suggested_and_a_far_one_is_not(string written, string? expected) =>
        Assert.Equal(expected, Suggestion.For(written, ["red_count", "green_count", "polarity"]));

    [Theory]
    [InlineData("£", null)]
    [InlineData("%s", "%")]
    [InlineData("a", "ab")]
    public static void What_has_nothing_in_common_is_not_suggested(string written, string? expected) =>
        Assert.Equal(expected, Suggestion.For(written, ["%", "ab"]));

    [Fact]
    public static void Joined_text_keeps_each_value_at_its_place()
    {
        var figure = new Figure(5, new(0), new Written(Place.Nowhere));
        var text =
            MarkedText.Plain("of ") + MarkedText.Value("5", figure) + MarkedText.Plain(" and ") + MarkedText.Value("*");
        Assert.Equal("of 5 and *", text.Text);
        Assert.Equal([(3, 1, figure), (9, 1, null)],
            text.Marks.Select(mark => (mark.Start, mark.Length, mark.Tag as Figure)));
    }

    [Fact]
    public static void Half_a_figure_is_literal_and_no_figure()
    {
        var text = MarkedText.Value("1,494", new Figure(1494, new(0), new Written(Place.Nowhere))).Slice(0, 2);
        Assert.Equal("1,", text.Text);
        Assert.Null(Assert.Single(text.Marks).Tag);
    }

    /// <summary>The same text from its characters and from its bytes.</summary>
    private static SourceText[] BothForms(string text) =>
        [new("file.csv", text), SourceText.OfAscii("file.csv", Encoding.ASCII.GetBytes(text))];
}
