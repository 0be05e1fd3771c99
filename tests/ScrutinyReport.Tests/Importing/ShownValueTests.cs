using ScrutinyReport.Importing;

namespace ScrutinyReport.Tests.Importing;

public static class ShownValueTests
{
    [Theory]
    [InlineData(0.874, "0.0%", "87.4%")]
    [InlineData(0.874, "0%", "87%")]
    [InlineData(0.8745, "0.0%", "87.5%")]    // half goes away from zero
    [InlineData(-0.8745, "0.0%", "-87.5%")]
    [InlineData(0.8744999, "0.0%", "87.4%")]
    [InlineData(1, "0.00%", "100.00%")]
    [InlineData(2446, "#,##0", "2,446")]
    [InlineData(2446, "#,##0;-#,##0", "2,446")]
    [InlineData(-2446, "#,##0;-#,##0", "-2,446")]
    [InlineData(-5.25, "0.0;(0.0)", "-5.3")]
    [InlineData(-5.25, "#,##0.0_);[Red](#,##0.0)", "-5.3")]
    [InlineData(0, "0.0;-0.0;\"none\"", "0")]
    [InlineData(12.5, "0.##", "12.5")]
    [InlineData(12, "0.##", "12")]
    [InlineData(12, "0.0#", "12.0")]
    [InlineData(1234567, "#,##0,", "1,235")]
    [InlineData(12, "0 \"children\"", "12")]
    [InlineData(87.4, "0.0\"%\"", "87.4%")]
    [InlineData(1200, "[$£-809]#,##0", "1,200")]
    [InlineData(28.699999999999999, "General", "28.7")]
    [InlineData(0.30000000000000004, null, "0.3")]
    [InlineData(18.899999999999999, "", "18.9")]
    [InlineData(97, "@", "97")]
    [InlineData(120000, "0.0E+00", "120000")]
    [InlineData(1e30, "0.0", "1E+30")]
    public static void A_number_is_text_as_its_format_shows_it(double number, string? format, string expected) =>
        Assert.Equal(expected, ShownValue.Of(number, format));

    [Theory]
    [InlineData("dd/mm/yyyy", "01/10/2023")]
    [InlineData("mm-dd-yy", "01/10/2023")]    // Excel's short date: each machine shows its own order
    [InlineData("d mmmm yyyy", "01/10/2023")]
    [InlineData("mmm-yy", "October 2023")]
    [InlineData("yyyy", "2023")]
    [InlineData("[$-809]mmmm yyyy", "October 2023")]
    public static void A_day_is_text_as_far_as_its_format_shows_it(string format, string expected) =>
        Assert.Equal(expected, ShownValue.Of(new DateTime(2023, 10, 1), format));

    [Fact]
    public static void Text_is_left_as_it_is()
    {
        Assert.Equal(">97.2%", ShownValue.Of(">97.2%", "0.0%"));
        Assert.Equal("", ShownValue.Of(null, "0.0%"));
        Assert.Equal("TRUE", ShownValue.Of(true, null));
        Assert.Equal("7", ShownValue.Of(7, null));
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public static void Columns_have_the_letters_that_Excel_gives_them(int column, string expected) =>
        Assert.Equal(expected, Sheet.Letter(column));
}
