using ScrutinyReport.Packs;

namespace ScrutinyReport.Tests.Packs;

public static class PackLayoutTests
{
    [Theory]
    [InlineData("2", "1-2", 2)]
    [InlineData("1", "1-1+", 2)]
    [InlineData("2 8 1 2 3", "1-2 3-10 11-11+ 13-14 15-17+", 18)]
    [InlineData("3 1", "1-3+ 5-5+", 6)]
    [InlineData("2 400", "1-2 3-402", 402)]
    public static void Each_part_starts_on_a_right_hand_page(string counts, string expected, int total)
    {
        var layout = PackLayout.Of(counts.Split(' ').Select(int.Parse), new(1));

        Assert.Equal(expected, string.Join(' ', layout.Parts.Select(part =>
            $"{part.First}-{part.Last}{(part.BlankBehind ? "+" : "")}")));
        Assert.Equal(total, layout.Total);
    }

    [Fact]
    public static void Whatever_the_parts_are_they_start_on_odd_pages_touch_and_the_pack_ends_on_an_even_one()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var counts = Enumerable.Range(0, 1 + (seed % 7)).Select(i => 1 + ((seed * 31 + i * 17) % 9)).ToArray();
            var layout = PackLayout.Of(counts, new(1));

            Assert.All(layout.Parts, part => Assert.Equal(1, part.First % 2));
            Assert.Equal(0, layout.Total % 2);
            Assert.Equal(counts, layout.Parts.Select(part => part.Last - part.First + 1));
            Assert.Equal(layout.Total,
                layout.Parts.Sum(part => part.Last - part.First + 1 + (part.BlankBehind ? 1 : 0)));
        }
    }

    [Fact]
    public static void A_pack_that_goes_on_from_another_prints_the_next_number() =>
        Assert.Equal(("19", "22"), (new PageNumbers(19).Of(1), new PageNumbers(19).Of(4)));

    [Fact]
    public static void The_last_number_is_told_where_counting_the_pages_would_not_give_it()
    {
        Assert.Null(PackLayout.Of([2, 3], new(1)).LastNumber);
        Assert.Equal(52, PackLayout.Of([2, 3], new(47)).LastNumber);
    }
}
