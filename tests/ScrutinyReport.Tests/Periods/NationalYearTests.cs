using ScrutinyReport.Periods;

namespace ScrutinyReport.Tests.Periods;

/// <summary>Years as national files write them.</summary>
public static class NationalYearTests
{
    [Theory]
    [InlineData("2016", "2016", "")]
    [InlineData(" 2016 ", "2016", "")]
    [InlineData("2015/16", "2015/16", "")]
    [InlineData("2015-16", "2015/16", "")]
    [InlineData("2015/2016", "2015/16", "")]
    [InlineData("1999/00", "1999/00", "")]
    [InlineData("202425", "2024/25", "")]
    [InlineData("2014-16", "2014-2016", "")]
    [InlineData("2014\u201316", "2014-2016", "")]
    [InlineData("2013/14-15/16", "2013/14-2015/16", "")]
    [InlineData("2016-17 (OT)", "2016/17", "OT")]
    [InlineData("2018 (Rev)", "2018", "Rev")]
    [InlineData("2018(rev)", "2018", "rev")]
    [InlineData("2025 (prov)", "2025", "prov")]
    public static void A_year_is_read_in_every_published_notation(string text, string period, string note)
    {
        var read = NationalYear.Read(text)!;
        Assert.Equal((period, note), (read.Period.ToString(), read.Note));
    }

    [Theory]
    [InlineData("")]
    [InlineData("16")]
    [InlineData("201416")]       // six digits are one year over two calendar years, or none
    [InlineData("202413")]
    [InlineData("2016-14")]
    [InlineData("2013/15-15/16")]
    [InlineData("2023ish")]
    [InlineData("2023 prov")]
    [InlineData("Autumn 2023")]
    public static void Words_in_no_notation_are_no_year(string text) => Assert.Null(NationalYear.Read(text));

    [Theory]
    [InlineData("2016", "2015")]
    [InlineData("202425", "2023/24")]
    [InlineData("2014-16", "2013-2015")]
    [InlineData("2013/14-15/16", "2012/13-2014/15")]
    public static void The_year_before_is_of_the_same_form(string text, string before) =>
        Assert.Equal(before, NationalYear.Read(text)!.Period.Previous!.ToString());
}
