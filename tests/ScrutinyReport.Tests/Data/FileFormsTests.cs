using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Tests.Data;

/// <summary>Every form of a file that Excel and people save.</summary>
public static class FileFormsTests
{
    private const string Table =
        "Indicator,Polarity,Latest Period,Latest Value,Target\nCare leavers, EET,High = Good,Q4 2023/24,60.6%,>54.0%\n";

    private static readonly string Quoted = Table.Replace("Care leavers, EET", "\"Care leavers, EET\"",
        StringComparison.Ordinal);

    [Fact]
    public static void Marks_encodings_separators_and_line_ends_do_not_matter()
    {
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(Quoted),
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Quoted)],
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Quoted)],
            [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Quoted)],
            Encoding.UTF8.GetBytes(Quoted.ReplaceLineEndings("\r\n")),
            Encoding.UTF8.GetBytes(Table.Replace(", ", "#", StringComparison.Ordinal)
                .Replace(',', ';').Replace("#", ", ", StringComparison.Ordinal)),
            Encoding.UTF8.GetBytes(Table.Replace(", ", "#", StringComparison.Ordinal)
                .Replace(',', '\t').Replace("#", ", ", StringComparison.Ordinal)),
            Encoding.UTF8.GetBytes("sep=,\n" + Quoted),
        ];
        Assert.All(files, file => AssertRead(file));
    }

    [Fact]
    public static void Titles_notes_blank_lines_and_empty_columns_do_not_matter() => AssertRead(Encoding.UTF8.GetBytes("""
        "Appendix A: performance, quarter 4",,,,,,
        ,,,,,,
        indicator,POLARITY,Latest  Period,Latest Value,Target*,,

        "Care leavers, EET",High = Good,Q4 2023/24,60.6%,>54.0%,,

        "* Targets are set each year, by the council",,,,,,
        Source: the council's own records

        """));

    [Fact]
    public static void A_line_break_inside_quotation_marks_is_a_space() => AssertRead(
        Encoding.UTF8.GetBytes(Quoted.Replace("leavers, EET", "leavers,\r\nEET", StringComparison.Ordinal)));

    [Fact]
    public static void Columns_may_stand_in_any_order() => AssertRead(
        "Target,Latest Value,Period,Good is,Measure\n>54.0%,60.6%,Q4 2023/24,high,\"Care leavers, EET\"\n"u8.ToArray());

    [Fact]
    public static void Every_cell_knows_its_place()
    {
        const string Text = "a,\"b \"\"quoted\"\"\",\u00e9t\u00e9\r\n\r\n\"two\nlines\",x,\u20ac5\r\n";
        var source = new SourceText("t.csv", Text);
        var cells = CsvTable.Parse(source, []).Rows.SelectMany(row => row.Cells).Where(cell => cell.Text.Length > 0);
        Assert.Equal(
            ["1:1 `a`", "1:4 `b \"\"quoted\"\"`", "1:18 `\u00e9t\u00e9`", "3:2 `two\nlines`", "4:8 `x`",
                "4:10 `\u20ac5`"],
            cells.Select(cell =>
                $"{cell.Place.Line}:{cell.Place.Column} `{Text.Substring(cell.Place.Start, cell.Place.Length)}`"));
    }

    [Fact]
    public static void Whatever_a_cell_holds_is_found_again_at_its_place() => Prop.ForAll<NonNull<string>[]>(texts =>
    {
        // A lone surrogate is no text, and a NUL makes the file a binary one.
        var cells = texts.Select(text =>
            string.Concat(text.Get.Where(one => one != '\0' && !char.IsSurrogate(one)))).ToArray();
        var line = string.Join(',',
            cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        if (cells.Length < 2)
        {
            return;
        }

        var row = CsvTable.Parse(new("t.csv", line), []).Rows[0];
        Assert.Equal(cells, row.Cells.Select(cell => cell.Text));
        Assert.Equal(
            cells,
            row.Cells.Select(cell =>
                line.Substring(cell.Place.Start, cell.Place.Length).Replace("\"\"", "\"", StringComparison.Ordinal)));
    }).QuickCheckThrowOnFailure();

    private static void AssertRead(byte[] file)
    {
        var read = DatasetReader.Read(new() { Quarter = TestFiles.Q4, QuarterFile = new("data/q.csv", file) });
        Assert.Empty(read.Problems);
        var row = Assert.Single(read.Value!.Observations);
        Assert.Equal(
            ("Care leavers, EET", "60.6%", ">54.0%", Polarity.HighIsGood, "Q4 2023/24"),
            (row.Indicator.Name, row.Latest.Figure!.Shown, row.Target!.Shown, row.Indicator.Polarity,
                row.LatestPeriod!.ToString()));
    }
}
