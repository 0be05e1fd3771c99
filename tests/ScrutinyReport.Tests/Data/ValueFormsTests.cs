using System.Globalization;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Tests.Data;

/// <summary>Every form of a value that councils, spreadsheets and national files print.</summary>
public static class ValueFormsTests
{
    [Theory]
    [InlineData("87.4%", "87.4", 1, true)]
    [InlineData("87.4 %", "87.4", 1, true)]
    [InlineData("2,446", "2446", 0, false)]
    [InlineData("1,234,567.50", "1234567.50", 2, false)]
    [InlineData("\u00A088.0%\u00A0", "88.0", 1, true)]
    [InlineData("\u22120.3", "-0.3", 1, false)]
    [InlineData("\u201313.7", "-13.7", 1, false)]
    [InlineData("+4", "4", 0, false)]
    [InlineData("0", "0", 0, false)]
    [InlineData("999999999999", "999999999999", 0, false)]
    [InlineData("18.899999999999999", "18.9", 1, false)]
    [InlineData("20.100000000000001", "20.1", 1, false)]
    [InlineData("7.0000000000000007E-2", "0.07", 2, false)]
    [InlineData("2.522E+03", "2522", 0, false)]
    [InlineData("2 446", "2446", 0, false)]
    [InlineData("2\u00A0446", "2446", 0, false)]
    [InlineData("1\u2009234\u2009567.5", "1234567.5", 1, false)]
    [InlineData("\u22121\u202F176", "-1176", 0, false)]
    public static void A_number_is_read_with_its_decimals_and_sign(string text, string number, int decimals,
        bool hasSign) =>
        Assert.Equal(new(decimal.Parse(number, CultureInfo.InvariantCulture), decimals, hasSign),
            NumberWords.Read(text));

    [Theory]
    [InlineData("97.2.1")]
    [InlineData("24,46")]
    [InlineData(",446")]
    [InlineData("6O.6%")]
    [InlineData("12 of 14")]
    [InlineData("2\n446")]                // two numbers in one cell
    [InlineData("24 46")]
    [InlineData("1 2345")]
    [InlineData("2 446,123")]
    [InlineData("87.4% [p]")]             // only where a figure is read
    [InlineData("1000000000000")]         // no figure of a council: arithmetic on it could not be kept exact
    [InlineData("0.0000000001")]
    [InlineData("2.5E+03")]               // 2,522 in a cell that was too narrow for it
    [InlineData("3E3")]
    [InlineData("%")]
    [InlineData("")]
    public static void What_is_no_number_is_none(string text) => Assert.Null(NumberWords.Read(text));

    [Theory]
    [InlineData("", AbsenceKind.NotGiven)]
    [InlineData("\u00A0", AbsenceKind.NotGiven)]
    [InlineData("N/A", AbsenceKind.NotApplicable)]
    [InlineData("n/a", AbsenceKind.NotApplicable)]
    [InlineData("[z]", AbsenceKind.NotApplicable)]
    [InlineData("z", AbsenceKind.NotApplicable)]
    [InlineData("tbc", AbsenceKind.NotYet)]
    [InlineData("not avail", AbsenceKind.NotAvailable)]
    [InlineData("Not available this quarter", AbsenceKind.NotAvailable)]
    [InlineData("-", AbsenceKind.NotAvailable)]
    [InlineData("\u2013", AbsenceKind.NotAvailable)]
    [InlineData("..", AbsenceKind.NotAvailable)]
    [InlineData("[x]", AbsenceKind.NotAvailable)]
    [InlineData("x", AbsenceKind.NotAvailable)]
    [InlineData(":", AbsenceKind.NotAvailable)]
    [InlineData("[u]", AbsenceKind.Unreliable)]
    [InlineData("u", AbsenceKind.Unreliable)]
    [InlineData("[c]", AbsenceKind.Suppressed)]
    [InlineData("c", AbsenceKind.Suppressed)]
    [InlineData("*", AbsenceKind.Suppressed)]
    [InlineData("<5", AbsenceKind.Suppressed)]
    public static void An_absence_has_a_kind_and_is_never_0(string text, object kind)
    {
        var reading = Assert.IsType<Absence>(Read(text));
        Assert.Equal(kind, reading.Kind);
        Assert.Null(reading.Figure);
    }

    [Theory]
    [InlineData("87.4% [p]", "87.4% [p]", null)]
    [InlineData("87.4%[r]", "87.4% [r]", null)]
    [InlineData("87.4% (p)", "87.4% [p]", null)]
    [InlineData("87.4 % (Provisional)", "87.4% [p]", null)]
    [InlineData("87.4% [p][r]", "87.4% [p] [r]", null)]
    [InlineData("87.4% [p, b]", "87.4% [p] [b]", null)]
    [InlineData("87.4% [E]", "87.4% [e]", null)]
    [InlineData("87.4% [u]", "87.4% [u]", null)]
    [InlineData("87.4%*", "87.4%", "*")]
    [InlineData("87.4% **", "87.4%", "**")]
    [InlineData("87.4%\u2020", "87.4%", "\u2020")]
    [InlineData("87.4%\u00B9", "87.4%", "\u00B9")]
    [InlineData("87.4% [note 1]", "87.4%", "[note 1]")]
    [InlineData("87.4% [p] *", "87.4% [p]", "*")]
    [InlineData("87.4%* [p]", "87.4% [p]", "*")]
    [InlineData("\u22120.3%\u00A0[p]", "-0.3% [p]", null)]
    [InlineData("low", "0.0% [low]", null)]
    [InlineData("[low]", "0.0% [low]", null)]
    [InlineData("k", "0.0% [low]", null)]
    [InlineData("0.0% [low]", "0.0% [low]", null)]
    [InlineData("[low] [p]", "0.0% [low] [p]", null)]
    public static void What_stands_behind_a_number_stays_with_it(string text, string shown, string? mark)
    {
        var reading = Assert.IsType<Measured>(Read(text));
        Assert.Equal((shown, mark), (reading.Value.Shown, reading.Mark));
    }

    [Theory]
    [InlineData("87.4% [c]")]      // a number that is said to be withheld must not be printed
    [InlineData("87.4% [x]")]
    [InlineData("0.4% [low]")]
    [InlineData("87.4% [q]")]
    [InlineData("87.4% (12)")]     // a count, where the column may have one
    [InlineData("[p]")]
    [InlineData("p")]
    public static void What_means_something_else_behind_a_number_is_reported(string text)
    {
        var problems = new List<Problem>();
        Assert.IsType<Absence>(ReadingWords.Read(CellOf(text), new(1, Unit.Percent), problems));
        Assert.Equal("SR0124", Assert.Single(problems).Code);
    }

    [Theory]
    [InlineData("87.4% [p] (291)", "87.4% [p]", "291")]
    [InlineData("87.4%* (291)", "87.4%*", "291")]
    [InlineData("87.4% (p)", "87.4% (p)", null)]
    public static void A_count_may_stand_behind_the_symbol(string text, string value, string? count)
    {
        var parts = ValueWithCount.Split(CellOf(text));
        Assert.Equal((value, count), (parts.Value.Text, parts.Count?.Text));
    }

    [Theory]
    [InlineData("2 90.3% [p]", "2", "90.3% [p]")]
    [InlineData("2\u00A0446", null, "2\u00A0446")]
    public static void An_average_may_have_its_quartile_before_it(string text, string? quartile, string average)
    {
        var parts = ValueWithCount.SplitQuartile(CellOf(text));
        Assert.Equal((quartile, average), (parts.Quartile?.Text, parts.Average.Text));
    }

    [Theory]
    [InlineData(">97.2% [p]", TargetKind.MoreThan, ">97.2% [p]")]
    [InlineData(">97.2%", TargetKind.MoreThan, ">97.2%")]
    [InlineData("<20.8%", TargetKind.LessThan, "<20.8%")]
    [InlineData("> 97.2 %", TargetKind.MoreThan, ">97.2%")]
    [InlineData(">=90%", TargetKind.AtLeast, ">=90.0%")]
    [InlineData("\u226590%", TargetKind.AtLeast, ">=90.0%")]
    [InlineData("at least 90%", TargetKind.AtLeast, ">=90.0%")]
    [InlineData("<=3", TargetKind.AtMost, "<=3.0%")]
    [InlineData("97.0%", TargetKind.Number, "97.0%")]
    [InlineData("97.25%", TargetKind.Number, "97.25%")]    // rounded it would be another target
    [InlineData("10-15%", TargetKind.Range, "10.0% to 15.0%")]
    [InlineData("10 to 15", TargetKind.Range, "10.0% to 15.0%")]
    [InlineData("-15.2", TargetKind.Number, "-15.2%")]
    public static void A_target_says_which_side_of_it_is_met(string text, object kind, string shown)
    {
        var problems = new List<Problem>();
        var (target, reading) = TargetWords.Read(CellOf(text), new(1, Unit.Percent), problems);
        Assert.Empty(problems);
        Assert.Equal(kind, target!.Kind);
        Assert.Equal((shown, target.Bound), (target.Shown, reading.Figure));
    }

    [Theory]
    [InlineData("N/A", AbsenceKind.NotApplicable)]
    [InlineData("tbc", AbsenceKind.NotYet)]
    [InlineData("not avail", AbsenceKind.NotAvailable)]
    [InlineData("", AbsenceKind.NotGiven)]
    public static void A_target_may_be_absent(string text, object kind)
    {
        var (target, reading) = TargetWords.Read(CellOf(text), new(1), []);
        Assert.Null(target);
        Assert.Equal(kind, Assert.IsType<Absence>(reading).Kind);
    }

    [Fact]
    public static void Fifteen_digits_are_kept_and_the_noise_beyond_them_is_not()
    {
        for (var tenths = 1m; tenths < 1000; tenths++)
        {
            var noisy = (tenths / 10) + 0.000000000000001m;
            Assert.Equal(tenths < 10 ? noisy : tenths / 10, NumberWords.Normal(noisy));
        }
    }

    private static Cell CellOf(string text) =>
        new("Latest Value", text, new SourceText("t.csv", text).At(0, text.Length));

    private static Reading Read(string text)
    {
        var problems = new List<Problem>();
        var reading = ReadingWords.Read(CellOf(text), new(1, Unit.Percent), problems);
        Assert.Empty(problems);
        return reading;
    }
}
