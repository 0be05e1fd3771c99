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
    [InlineData(0, "0.0;-0.0;\"none\"", "none")]
    [InlineData(12.5, "0.##", "12.5")]
    [InlineData(12, "0.##", "12")]
    [InlineData(12, "0.0#", "12.0")]
    [InlineData(0.5, ".00", "0.50")]
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
    [InlineData(5.999, "[<6]\"*\";0", "*")]
    [InlineData(6, "[<6]\"*\";0", "6")]
    [InlineData(6, "[<=6]\"*\";0", "*")]
    [InlineData(0.03, "[<0.05]\"<5%\";0.0%", "<5%")]
    [InlineData(0.05, "[<0.05]\"<5%\";0.0%", "5.0%")]
    [InlineData(0.5, "[<0.05]\"<5%\";0.0%", "50.0%")]
    [InlineData(0.98, "[>95]\">95%\";0%", "98%")]
    [InlineData(0.874, "[>=1]0%;0.0%", "87.4%")]
    [InlineData(1, "[>=1]0%;0.0%", "100%")]
    [InlineData(0.84, "[Red][<0.85]0.0%;[Green]0%", "84.0%")]
    [InlineData(0, "[=0]\"none\";0", "none")]
    [InlineData(1, "[=0]\"none\";0", "1")]
    [InlineData(1, "[<>0]0.0;\"none\"", "1.0")]
    [InlineData(4, "[<5]\"few\";[>100]\"many\";0", "few")]
    [InlineData(101, "[<5]\"few\";[>100]\"many\";0", "many")]
    [InlineData(100, "[<5]\"few\";[>100]\"many\";0", "100")]
    public static void A_number_is_shown_by_the_section_whose_condition_it_meets(
        double number, string format, string expected) =>
        Assert.Equal(expected, ShownValue.Of(number, format));

    [Theory]
    [InlineData(3, "\"<\"0", "<3")]
    [InlineData(3, "\\<0", "<3")]
    [InlineData(3, "0\"*\"", "3*")]
    [InlineData(3, "\"c. \"0", "c. 3")]
    [InlineData(38, "0\" of 20\"", "38 of 20")]
    [InlineData(-3, "\"about \"0", "-about 3")]
    [InlineData(3, "General\"*\"", "3*")]
    [InlineData(0.3, "+0.0%;-0.0%", "+30.0%")]
    [InlineData(-0.3, "+0.0%;-0.0%", "-30.0%")]
    [InlineData(-0.3, "0.0%;[Red]0.0%", "-30.0%")]    // red is its sign
    [InlineData(12345678, "0.0,,\"m\"", "12.3m")]
    [InlineData(12345678, "0.0,, \"million\"", "12.3 million")]
    [InlineData(12.3, "0.0 \"million\"", "12.3 million")]
    [InlineData(12, "0\"k\"", "12k")]
    [InlineData(3, ";;;", "")]
    [InlineData(-3, "0;;", "")]
    [InlineData(0, "0;-0;;@", "")]
    [InlineData(1, "0;-0;;@", "1")]
    [InlineData(0, "#", "")]
    [InlineData(0, "_-* #,##0_-;-* #,##0_-;_-* \"-\"??_-;_-@_-", "0")]    // an accountant's nought
    [InlineData(-2446, "_-* #,##0_-;-* #,##0_-;_-* \"-\"??_-;_-@_-", "-2,446")]
    public static void Text_in_a_format_is_shown_with_the_number(double number, string format, string expected) =>
        Assert.Equal(expected, ShownValue.Of(number, format));

    [Theory]
    [InlineData(6, "[<6]\"*\"")]    // for no number from 6 on
    [InlineData(-1, "[<6]\"*\";0")]
    [InlineData(7, "[<6]\"*\";0;0.0")]
    [InlineData(7, "0;[<6]\"*\"")]
    [InlineData(-3, "0;0")]    // shown as 3
    [InlineData(-3, "0;")]
    [InlineData(12345, "0\".\"00")]
    [InlineData(12345, "00-00")]
    [InlineData(12345, "0,.0")]
    [InlineData(322000, "#,##0,")]    // 322 for 322,000, without a word
    [InlineData(322000000, "0.0,, ")]
    [InlineData(-322000, "#,##0,;-#,##0,")]
    [InlineData(3, "\"<\"0.0E+00")]
    [InlineData(3, "x0")]
    public static void What_a_format_shows_is_not_guessed(double number, string format) =>
        Assert.Null(ShownValue.Of(number, format));

    [Theory]
    [InlineData(0.5749, "0%", "57.49%")]
    [InlineData(0.5749, "0.0%", "57.49%")]
    [InlineData(0.5749, "0.00%", null)]
    [InlineData(0.57, "0%", null)]
    [InlineData(-0.5749, "0%", "-57.49%")]
    [InlineData(21.44, "0.0", "21.44")]
    [InlineData(21.44, "0.0#", null)]
    [InlineData(21.44, "General", null)]
    [InlineData(21.44, "", null)]
    [InlineData(3.4, "[<6]\"*\";0", null)]    // shown as a text
    public static void What_a_format_does_not_show_is_known(double number, string format, string? expected) =>
        Assert.Equal(expected, ShownValue.Unrounded(number, format));

    [Theory]
    [InlineData(";;;", "")]
    [InlineData("0;-0;0;\"see note\"", "see note")]
    [InlineData("0;-0;0;\"c. \"@", "c. 12")]
    [InlineData("0;-0;0;General", "12")]
    [InlineData("\"<\"@", "<12")]
    [InlineData("0.0;(0.0)", "12")]
    [InlineData(";;", "12")]
    [InlineData("0;0;0;0", null)]
    public static void Text_is_shown_by_the_section_for_text(string format, string? expected) =>
        Assert.Equal(expected, ShownValue.Of("12", format));

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
