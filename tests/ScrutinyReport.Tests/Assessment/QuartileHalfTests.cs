using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Tests.Assessment;

public static class QuartileHalfTests
{
    // Ten authorities, 1 to 10: type 7 cuts at 3.25, 5.5 and 7.75. High is good: 1st 8-10, 2nd 6-7, 3rd 4-5, 4th 1-3.
    private static readonly Distribution Ten = new()
    {
        Year = new(new CalendarYear(2023), "2023", "", []),
        Measure = new("M", true, []),
        GroupName = "all authorities",
        Group = [.. Enumerable.Range(1, 10)
            .Select(number => new BenchmarkValue(number, $"A{number}", "SC", "", number, default))],
        Cuts = CutPoints.Of(Enumerable.Range(1, 10).Select(number => (decimal)number)),
        HasQuartiles = true,
    };

    [Theory]
    [InlineData(7, 2, true)]
    [InlineData(6, 2, false)]
    [InlineData(5, 3, true)]
    [InlineData(4, 3, false)]
    [InlineData(10, 1, true)]
    [InlineData(9, 1, true)]     // the middle one of three
    [InlineData(8, 1, false)]
    [InlineData(7, 3, null)]     // the quartile that is given is another one
    public static void The_better_half_of_a_quartile_is_by_rank(int value, int quartile, bool? isBetter) =>
        Assert.Equal(isBetter, QuartileHalf.IsBetter(value, quartile, Ten, value, Polarity.HighIsGood));

    [Fact]
    public static void Swapping_the_polarity_and_the_values_keeps_the_half()
    {
        foreach (var value in Enumerable.Range(4, 4))
        {
            var high = QuartileHalf.IsBetter(value, value < 6 ? 3 : 2, Ten, value, Polarity.HighIsGood);
            var low = QuartileHalf.IsBetter(11 - value, value < 6 ? 3 : 2, Ten, 11 - value, Polarity.LowIsGood);
            Assert.Equal(high, low);
        }
    }

    [Fact]
    public static void Without_a_distribution_or_a_polarity_the_position_is_not_known()
    {
        Assert.Null(QuartileHalf.IsBetter(7, 2, null, 7, Polarity.HighIsGood));
        Assert.Null(QuartileHalf.IsBetter(7, 2, Ten, 7, Polarity.None));
    }
}
