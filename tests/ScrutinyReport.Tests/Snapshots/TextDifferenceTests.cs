using FsCheck;
using FsCheck.Fluent;
using ScrutinyReport.Snapshots;

namespace ScrutinyReport.Tests.Snapshots;

/// <summary>What has gone and what has come, word by word.</summary>
public static class TextDifferenceTests
{
    [Theory]
    [InlineData("The rating is Amber.", "The rating is Amber.", "")]
    [InlineData("The rating is Amber.", "The rating is Red.", "1: The rating is [-Amber.-]{+Red.+}")]
    [InlineData("up 1.0 to 2.0", "up to 2.0", "1: up[- 1.0-] to 2.0")]
    [InlineData("a\nb\nc", "a\nc", "2: [-b-]")]
    [InlineData("a\nc", "a\nb\nc", "2: {+b+}")]
    [InlineData("one two\nsame\nthree four", "one 2\nsame\n3 four", "1: one [-two-]{+2+}|3: [-three-]{+3+} four")]
    public static void A_difference_has_its_line_and_its_words(string approved, string received, string expected) =>
        Assert.Equal(
            expected,
            string.Join('|', TextDifference.Of(approved, received).Select(one => $"{one.Line}: {one.Plain}")));

    [Fact]
    public static void What_stayed_and_went_is_the_old_line_and_what_stayed_and_came_the_new_one()
    {
        var words = Gen.Elements("a", "b", " ", "  ", "c d", "\t").ArrayOf().Select(string.Concat);

        Prop.ForAll(words.ToArbitrary(), words.ToArbitrary(), (approved, received) =>
        {
            var differences = TextDifference.Of(approved, received);
            Assert.Equal(approved == received, differences.IsEmpty);
            foreach (var difference in differences)
            {
                Assert.Equal(approved, Without(difference, PieceKind.Came));
                Assert.Equal(received, Without(difference, PieceKind.Gone));
            }
        }).QuickCheckThrowOnFailure();
    }

    private static string Without(Difference difference, PieceKind kind) =>
        string.Concat(difference.Pieces.Where(piece => piece.Kind != kind).Select(piece => piece.Text));
}
