using ScrutinyReport.Documents;
using ScrutinyReport.Tests.Documents;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

public static class ColumnWidthTests
{
    [Fact]
    public static void A_dashboard_of_thirteen_columns_breaks_no_word_on_a_page_on_its_side()
    {
        var table = Trees.Blocks(Paper.Read().Value!.Blocks).OfType<TableBlock>().Single().Table;
        const int size = 18;
        const int padding = 140;
        var widths = ColumnWidths.Of(table, Paper.Style.Landscape.TextWidth, size, padding);
        Assert.Equal(Paper.Style.Landscape.TextWidth, widths.Sum());
        for (var i = 0; i < widths.Length; i++)
        {
            var cells = table.Rows.Select(row => row.Cells[i]).Prepend(table.Columns[i].Heading);
            var longest = cells.Max(cell => ColumnWidths.Widest(cell.PlainText).Word);
            Assert.True(widths[i] >= (longest * size / 10) + padding, $"column {i + 1} is {widths[i]} wide");
        }
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("one three", 234, 435)]
    [InlineData("two-year", 209, 410)]
    [InlineData("a\nbb", 112, 112)]
    public static void The_longest_word_and_line_are_found(string text, int word, int line) =>
        Assert.Equal((word, line), ColumnWidths.Widest(text));

    [Theory]
    [InlineData("short", "short", 5000, "2500 2500")]
    [InlineData("a", "a rather long cell that takes several lines", 3000, "223 2777")]
    [InlineData("WWWWWWWWWWWWWWWWWWWW", "WWWWWWWWWWWWWWWWWWWW", 2000, "1000 1000")]
    public static void Widths_fill_the_room_there_is(string left, string right, int room, string expected)
    {
        var table = new Table([Heading, Heading], [new([Words(left), Words(right)])]);
        Assert.Equal(expected, string.Join(' ', ColumnWidths.Of(table, room, size: 20, padding: 100)));
    }

    [Theory]
    [InlineData(3, "85.0% Green", true)]
    [InlineData(12, "Q4 2023/24", false)]
    public static void Short_cells_stay_on_one_line_where_that_makes_the_table_shorter(
        int columns, string cell, bool isWhole)
    {
        Line[] cells = [Words("Children in care who are not in education, employment or training"), .. Enumerable.Repeat(Words(cell), columns)];
        var table = new Table([.. cells.Select(_ => Heading)], [new([.. cells])]);
        var widths = ColumnWidths.Of(table, 9000, size: 18, padding: 140);
        Assert.Equal(9000, widths.Sum());
        Assert.Equal(isWhole, widths[1] >= 140 + (ColumnWidths.Widest(cell).Line * 18 / 10));
    }

    /// <summary>
    /// Where there is no room for all words, those of the names give way; figures do where there is nothing else.
    /// </summary>
    [Theory]
    [InlineData("apprenticeships", "88.2%", 3000, "2114 886")]
    [InlineData("apprenticeships", "88.2%", 2000, "1284 716")]
    [InlineData("apprenticeships", "88.2%", 1000, "284 716")]
    [InlineData("apprenticeships", "88.2%", 900, "213 687")]
    public static void Figures_stay_whole_as_long_as_words_can_give_way(
        string name, string figure, int room, string expected)
    {
        var table = new Table([Heading, Heading], [new([Words(name), Words(figure)])]);
        Assert.Equal(expected, string.Join(' ', ColumnWidths.Of(table, room, size: 20, padding: 100)));
    }

    [Theory]
    [InlineData("Arial", 100)]
    [InlineData("verdana", 118)]
    [InlineData("Georgia", 107)]
    [InlineData("Calibri", 100)]
    [InlineData("Nobody's Sans", 110)]
    [InlineData(null, 100)]
    public static void A_wider_font_takes_more_room(string? font, int breadth)
    {
        Assert.Equal(breadth, FontBreadth.Of(font));
        var table = new Table([Heading, Heading],
            [new([Words("apprenticeships"),
                Words("a rather long cell that takes several lines and does not fit into one")])]);
        int[] usual = [.. ColumnWidths.Of(table, 4500, size: 20, padding: 100)];
        int[] wider = [.. ColumnWidths.Of(table, 4500, size: 20, padding: 100, FontBreadth.Of(font))];
        Assert.Equal(breadth > 100, wider[0] > usual[0]);
    }

    [Theory]
    [InlineData("one", "two-year-olds", 600, null)]    // it breaks behind its hyphens
    [InlineData("one", "two-year-olds", 500, "two-year-olds")]
    [InlineData("apprenticeships", "", 1563, "apprenticeships")]
    [InlineData("apprenticeships", "", 1564, null)]    // 732 hundredths of 10 points, and the padding
    [InlineData("", "in apprenticeships now", 1563, "apprenticeships")]
    public static void A_word_that_is_wider_than_its_column_is_broken(
        string heading, string cell, int width, string? broken)
    {
        var table = new Table([new(Words(heading), Alignment.Left)], [new([Words(cell)])]);
        Assert.Equal(broken, ColumnWidths.Broken(table, [width], size: 20, padding: 100, FontBreadth.Usual));
    }

    private static Column Heading => new(Words("a"), Alignment.Left);

    private static Line Words(string words) => new([new Text(words)]);
}
