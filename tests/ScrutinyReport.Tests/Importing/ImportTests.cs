using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ScrutinyReport.Importing;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Importing;

public static partial class ImportTests
{
    private const string Settings = "council:\n  name: Exampleshire County Council\n";

    private const string Headings =
        "Indicator | Good is | Previous update | Previous | Latest update | Current\\nvalue | Target | RAG | Officer";

    private const string Dashboard =
        $"""
        Children's dashboard, quarter 4 2023/24

        {Headings}
        Safe
        Re-referrals | Low | Q3 2023/24 | =0.224 0.0% | Q4 2023/24 | =0.21 0.0% | <20.0% | A | Post 12
        Referrals | N/A | Q3 2023/24 | =2446 #,##0 | Q4 2023/24 | =2522 #,##0 | | | Post 12
        Working figures | | | =1 | | =2
        Strong
        Rate of offending | Low | Q3 2023/24 | =0.30000000000000004 | Q4 2023/24 | =28.699999999999999
        Attendance | High | Q3 2023/24 | =0.9345 0.00% | Q4 2023/24 | not available

        Source: the service's own records.
        """;

    private static readonly SheetShape Shape =
        new() { HiddenRows = [7], HiddenColumns = [8], Merged = ["A1:I1", "A4:I4"] };

    [Fact]
    public static void A_published_dashboard_is_read_as_it_is_shown()
    {
        using var temporary = Workspace(new TestWorkbook()
            .With("Notes", "What this is | | \nfor everyone")
            .With("Old", Dashboard, new() { IsHidden = true })
            .With("Quarter 4", Dashboard, Shape));

        var run = ProgramRun.In(temporary.Path, "import", "dashboard.xlsx");

        Approved.Text($"{run}\n{Written(temporary)}");
    }

    [Fact]
    public static void What_cannot_be_a_figure_is_named_by_sheet_and_cell()
    {
        using var temporary = Workspace(new TestWorkbook().With("Quarter 4",
            $"""
            {Headings}
            Re-referrals | Low | Q3 2023/24 | =#N/A | Q4 2023/24 | =#DIV/0! | <20.0%
            Referrals | Lowish | =2023-10-01 dd/mm/yyyy | =2446 | =2024-03-01 mmm-yy | 2.5.2
            Offending | Low | Q3 2023/24 | =12 | Q4 2023/24 | =?
            Visits | Low | Q3 2023/24 | =3 [<6]"*";0 | Q4 2023/24 | =6 [<6]"*"
            """));

        var run = ProgramRun.In(temporary.Path, "import", "dashboard.xlsx", "--quarter", "2023-24-Q4");

        Assert.Equal(["dashboard.xlsx", "scrutiny.yaml"], temporary.Files());
        Approved.Text(run.ToString());
    }

    [Fact]
    public static void Headings_in_two_rows_and_outcomes_in_merged_cells_are_put_together()
    {
        using var temporary = Workspace(new TestWorkbook().With("Dashboard",
            """
            Outcome | Indicator | Previous | | Latest | | Target
             | | Period | Value | Period | Value |
            Safe | Re-referrals | Q3 2023/24 | =0.224 0% | Q4 2023/24 | =0.21 0% | <20%
             | Referrals | Q3 2023/24 | =40 | Q4 2023/24 | =50 |
            """,
            new() { Merged = ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2", "A3:A4"] }));

        var run = ProgramRun.In(temporary.Path, "import", "dashboard.xlsx");

        Approved.Text($"{run}\n{Written(temporary)}");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("True")]
    public static void What_is_hidden_is_left_out_in_whichever_words_the_workbook_says_it(string yes)
    {
        using var temporary = Workspace(new TestWorkbook().With("Quarter 4", Dashboard, Shape with { Yes = yes }));

        var run = ProgramRun.In(temporary.Path, "import", "dashboard.xlsx");

        Assert.Contains("left out    column H, which is hidden\n  left out    row 7, which is hidden\n", run.Out,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Working figures", Written(temporary), StringComparison.Ordinal);
        Assert.DoesNotContain("RAG", Written(temporary), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("false")]
    public static void What_is_said_not_to_be_hidden_is_read(string no)
    {
        using var temporary = Workspace(new TestWorkbook().With("Quarter 4", Dashboard, Shape with { Yes = no }));

        var run = ProgramRun.In(temporary.Path, "import", "dashboard.xlsx");

        Assert.DoesNotContain("left out", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nWorking figures,", Written(temporary), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hidden", "", "left out    sheet Old, which is hidden\n")]
    [InlineData("veryHidden", "", "left out    sheet Old, which is hidden\n")]
    [InlineData("hidden", "For the office", "left out    sheets Notes, Old, which are hidden\n")]
    public static void Hidden_sheets_that_hold_something_are_said(string state, string notes, string expected)
    {
        var workbook = new TestWorkbook()
            .With("Notes", notes, new() { IsHidden = true })
            .With("Quarter 4", Dashboard)
            .With("Old", Dashboard, new() { IsHidden = true });
        using var temporary = Workspace(workbook);
        File.WriteAllBytes(temporary.File("dashboard.xlsx"), Changed(
            workbook.ToBytes(), "xl/workbook.xml",
            xml => xml.Replace("state=\"hidden\"", $"state=\"{state}\"", StringComparison.Ordinal)));

        var run = ProgramRun.In(temporary.Path, "import", "dashboard.xlsx");

        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "2024-03-01")]
    [InlineData("date1904=\"0\"", "2024-03-01")]
    [InlineData("date1904=\"false\"", "2024-03-01")]
    [InlineData("date1904=\"1\"", "2028-03-02")]
    [InlineData("date1904=\"true\"", "2028-03-02")]
    public static void Days_are_counted_from_the_year_that_the_workbook_says(string attribute, string expected)
    {
        var workbook = Changed(
            new TestWorkbook()
                .With("Dashboard", "Indicator | Latest Value | Note\nReferrals | =5 | =2024-03-01 dd/mm/yyyy")
                .ToBytes(),
            "xl/workbook.xml",
            xml => xml.Replace("<x:sheets>", $"<x:workbookPr {attribute}/><x:sheets>", StringComparison.Ordinal));

        var sheet = WorkbookReader.Read(new("dashboard.xlsx", workbook)).Value!.Sheets.Single();

        Assert.Equal(
            DateTime.Parse(expected, CultureInfo.InvariantCulture).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            sheet.Rows[1].Cells[2].Text);
    }

    [Theory]
    [InlineData("=?", "B2: error SR1111")]
    [InlineData("=-1 0;0", "B2: error SR1112")]
    public static void A_cell_that_cannot_be_read_is_named_where_its_row_holds_nothing_else(
        string cell, string expected)
    {
        using var temporary =
            Workspace(new TestWorkbook().With("Dashboard", $"Indicator | Latest Value\nReferrals | {cell}"));

        var run = ProgramRun.In(temporary.Path, "import", "dashboard.xlsx", "--quarter", "2023-24-Q4");

        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("SR1110", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public static void Cells_and_rows_without_an_address_are_counted()
    {
        var workbook = Changed(
            new TestWorkbook()
                .With("Dashboard", "Indicator | Latest Value\nReferrals | =#DIV/0!\nEnquiries | =?",
                    new() { HiddenRows = [2] })
                .ToBytes(),
            "xl/worksheets/sheet1.xml",
            xml => AddressOfRowOrCell().Replace(xml, ""));

        var sheet = WorkbookReader.Read(new("dashboard.xlsx", workbook)).Value!.Sheets.Single();

        Assert.Equal([false, true, false], sheet.Rows.Select(row => row.IsHidden));
        Assert.Equal("#DIV/0!", sheet.Rows[1].Cells[1].Text);
        Assert.Equal("Dashboard!B3", sheet.Unsaved.Single().ToString().Split(':')[1]);
    }

    [Theory]
    [InlineData("1", "TRUE")]
    [InlineData("true", "TRUE")]
    [InlineData("0", "FALSE")]
    [InlineData("false", "FALSE")]
    public static void A_cell_that_is_true_is_so_in_whichever_words_the_workbook_says_it(string value, string expected)
    {
        var workbook = Changed(
            new TestWorkbook().With("Dashboard", "Indicator | Latest Value\nReferrals | =#N/A").ToBytes(),
            "xl/worksheets/sheet1.xml",
            xml =>
                xml.Replace("t=\"e\"", "t=\"b\"", StringComparison.Ordinal)
                    .Replace("#N/A", value, StringComparison.Ordinal));

        var sheet = WorkbookReader.Read(new("dashboard.xlsx", workbook)).Value!.Sheets.Single();

        Assert.Equal(expected, sheet.Rows[1].Cells[1].Text);
    }

    [Fact]
    public static void A_text_that_the_workbook_does_not_have_is_damage_and_no_figure()
    {
        using var temporary =
            Workspace(new TestWorkbook().With("Quarter 4", "Indicator | Latest Value\nReferrals | =99"));
        File.WriteAllBytes(temporary.File("dashboard.xlsx"), Changed(
            File.ReadAllBytes(temporary.File("dashboard.xlsx")),
            "xl/worksheets/sheet1.xml",
            xml => xml.Replace("r=\"B2\"", "r=\"B2\" t=\"s\"", StringComparison.Ordinal)));

        Approved.Text(ProgramRun.In(temporary.Path, "import", "dashboard.xlsx", "--quarter", "2023-24-Q4").ToString());
    }

    [Theory]
    [InlineData("A5000", null)]
    [InlineData("A5001", "'Quarter 4'!A5001")]
    [InlineData("IV3", null)]
    [InlineData("IW3", "'Quarter 4'!IW3")]
    [InlineData("AZ1048576", "'Quarter 4'!AZ1048576")]
    [InlineData("XFD5000", "'Quarter 4'!XFD5000")]
    public static void A_stray_cell_far_from_the_table_is_named(string address, string? named)
    {
        var cell = $"<x:row r=\"{address.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray())}\"><x:c r=\"{address}\"><x:v>1</x:v></x:c></x:row>";
        var workbook = Changed(
            new TestWorkbook().With("Quarter 4", "Indicator | Latest Value\nReferrals | =5").ToBytes(),
            "xl/worksheets/sheet1.xml",
            xml => xml.Replace("</x:sheetData>", cell + "</x:sheetData>", StringComparison.Ordinal));

        var sheet = WorkbookReader.Read(new("dashboard.xlsx", workbook)).Value!.Sheets.Single();

        Assert.Equal(named is null ? null : $"dashboard.xlsx:{named}", sheet.Beyond?.ToString());
        Assert.Equal("5", sheet.Rows[1].Cells[1].Text);
        Assert.True(named is null || (sheet.Rows.Length == 2 && sheet.Rows[0].Cells.Length == 2));
    }

    [Fact]
    public static void What_a_sheet_shows_short_of_what_the_catalogue_wants_is_named_and_so_is_a_stray_cell()
    {
        var workbook = new TestWorkbook()
            .With("Quarter 4",
                $"{Headings}\nReferrals | Low | Q3 2023/24 | =0.5749 0.0% | Q4 2023/24 | =0.5749 0% | =0.57 0%\n"
            + "Visits | Low | Q3 2023/24 | =0.5749 0.0% | Q4 2023/24 | =0.5749 0%");
        using var temporary = Workspace(workbook);
        temporary.Write("indicators.csv", "id,name,decimals\nreferrals,Referrals,1\nvisits,Visits,0\n");
        var few = ProgramRun.In(temporary.Path, "import", "dashboard.xlsx", "--quarter", "2023-24-Q4");
        File.Delete(temporary.File("data/2023-24-Q4.csv"));
        File.WriteAllBytes(temporary.File("dashboard.xlsx"), Changed(
            workbook.ToBytes(), "xl/worksheets/sheet1.xml",
            xml =>
                xml.Replace("</x:sheetData>",
                    "<x:row r=\"9999\"><x:c r=\"A9999\"><x:v>1</x:v></x:c></x:row></x:sheetData>",
                    StringComparison.Ordinal)));

        Approved.Text($"{few}{ProgramRun.In(temporary.Path, "import", "dashboard.xlsx", "--quarter", "2023-24-Q4")}");
    }

    [Theory]
    [InlineData("March 2024", "Q4 2023/24")]
    [InlineData("Mar-24", "Q4 2023/24")]
    [InlineData("=2024-03-01 mmm yyyy", "Q4 2023/24")]
    [InlineData("=2024-03-01 dd/mm/yyyy", "Q4 2023/24")]
    [InlineData("=2024-03-31 dd/mm/yyyy", "Q4 2023/24")]
    [InlineData("=2024-04-01 dd/mm/yyyy", "Q1 2024/25")]
    [InlineData("2023/24", null)]
    [InlineData("March", null)]
    public static void The_quarter_is_that_of_a_month_or_day_of_most_rows(string period, string? expected)
    {
        using var temporary = Workspace(new TestWorkbook().With("Dashboard",
            $"Indicator | Latest Period | Latest Value\nReferrals | {period} | =5\nEnquiries | {period} | =6\nVisits | Q1 2020/21 | =7"));

        var run = ProgramRun.In(temporary.Path, "import", "dashboard.xlsx");

        if (expected is null)
        {
            Assert.Contains("SR1107", run.Error, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains($"quarter     {expected}, ", run.Out, StringComparison.Ordinal);
            Assert.Contains(": the latest period of most rows", run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public static void Of_several_dashboards_one_must_be_named()
    {
        using var temporary = Workspace(new TestWorkbook()
            .With("Children", Dashboard, Shape).With("Adults", Dashboard, Shape));

        var several = ProgramRun.In(temporary.Path, "import", "dashboard.xlsx");
        var misspelt = ProgramRun.In(temporary.Path, "import", "dashboard.xlsx", "--sheet", "Adulst");
        var named = ProgramRun.In(temporary.Path, "import", "dashboard.xlsx", "--sheet", "adults");

        Assert.Equal(0, named.ExitCode);
        Approved.Text($"{several}{misspelt}");
    }

    [Fact]
    public static void A_quarter_that_is_there_is_never_replaced()
    {
        using var temporary = Workspace(new TestWorkbook().With("Quarter 4", Dashboard, Shape));
        temporary.Write("data/2023-24-Q4.csv", "as published\n");

        var run = ProgramRun.In(temporary.Path, "import", "dashboard.xlsx");

        Assert.Equal("as published\n", File.ReadAllText(temporary.File("data/2023-24-Q4.csv")));
        Assert.False(File.Exists(temporary.File("indicators.csv")));
        Approved.Text(run.Error);
    }

    [Fact]
    public static void New_indicators_are_added_to_the_catalogue_only_where_that_is_asked_for()
    {
        const string own = "id;name;owner\r\nre-referrals;Re-referrals;Social Care";
        using var temporary = Workspace(new TestWorkbook().With("Quarter 4", Dashboard, Shape));
        temporary.Write("indicators.csv", own);

        var hint = ProgramRun.In(temporary.Path, "import", "dashboard.xlsx");
        Assert.Equal(own, File.ReadAllText(temporary.File("indicators.csv")));
        File.Delete(temporary.File("data/2023-24-Q4.csv"));
        var added = ProgramRun.In(temporary.Path, "import", "dashboard.xlsx", "--add");

        Assert.Equal(
            own + "\r\nreferrals;Referrals;\r\nrate-of-offending;Rate of offending;\r\nattendance;Attendance;\r\n",
            File.ReadAllText(temporary.File("indicators.csv")));
        Approved.Text($"{hint}{added}");
    }

    [Theory]
    [InlineData(null, "Re referrals|Re-referrals", "re-referrals-2 re-referrals")]
    [InlineData(null, "Re-referrals|Re referrals", "re-referrals re-referrals-2")]
    [InlineData(null, "Re referrals|Re-referrals|Re-referrals-2|Re (referrals)", "re-referrals-3 re-referrals re-referrals-2 re-referrals-4")]
    [InlineData("re,Re-referrals,", "Re referrals|Re-referrals", "re re-referrals-2")]
    [InlineData("again,Families again,Re-Referrals", "Re referrals|Families again", "again re-referrals-2")]
    [InlineData("re-referrals,Families again,", "Re referrals|Families again", "re-referrals re-referrals-2")]
    public static void Ids_that_are_made_stand_for_no_other_indicator(string? own, string names, string expected)
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("scrutiny.yaml", Settings + "reports:\n  report:\n    template: committee-report\n");
        temporary.Write("d.csv",
            "Indicator,Period,Value\n" + string.Concat(names.Split('|').Select(name => $"{name},Q4 2023/24,5\n")));
        if (own is not null)
        {
            temporary.Write("indicators.csv", $"id,name,aliases\n{own}\n");
        }

        Assert.Equal(0, ProgramRun.In(temporary.Path, "import", "d.csv", "--add").ExitCode);

        Assert.Equal(expected,
            string.Join(' ',
                File.ReadLines(temporary.File("indicators.csv")).Skip(1).Select(row => row.Split(',')[0])));
        Assert.DoesNotMatch("SR0114|SR0132", ProgramRun.In(temporary.Path, "check").Error);
    }

    [Theory]
    [InlineData("2003.xls", "old")]
    [InlineData("secret.xlsx", "protected")]
    [InlineData("torn.xlsx", "damaged")]
    [InlineData("letter.xlsx", "other")]
    [InlineData("empty.xlsx", "empty")]
    [InlineData("notes.csv", "headings")]
    [InlineData("plain.csv", "quarter")]
    [InlineData("bare.csv", "no-rows")]
    [InlineData("report.xls", "web-page")]
    [InlineData("~$dashboard.xlsx", "lock")]
    [InlineData(".~lock.dash board.xlsx#", "lock-of-LibreOffice")]
    [InlineData("hidden.xlsx", "hidden-sheet")]
    [InlineData("hidden-row.xlsx", "hidden-row")]
    public static void A_file_that_holds_no_dashboard_is_named(string name, string variant)
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("scrutiny.yaml", Settings);
        File.WriteAllBytes(temporary.File(name), Content(variant));

        var run = ProgramRun.In(temporary.Path, "import", name);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, temporary.Files().Count());
        Approved.Text(run.ToString(), variant);
    }

    [Fact]
    public static void Where_there_is_no_such_thing_as_was_asked_for_that_is_said()
    {
        using var temporary = Workspace(new TestWorkbook().With("Notes", "Nothing | here"));
        temporary.Write("a.csv", "Indicator,Latest Value\nReferrals,12\n");

        Approved.Text(string.Concat(
            ProgramRun.In(temporary.Path, "import", "dashboard.xlsx"),
            ProgramRun.In(temporary.Path, "import", "a.csv", "--sheet", "Notes"),
            ProgramRun.In(temporary.Path, "import", "a.csv", "--quarter", "Q4-2024"),
            ProgramRun.In(temporary.Path, "import", "b.csv")));
    }

    [Fact]
    public static void A_hidden_dashboard_is_no_answer_where_another_sheet_was_asked_for()
    {
        using var temporary = Workspace(
            new TestWorkbook()
                .With("Notes", "Nothing | here")
                .With("Old", Dashboard, new() { IsHidden = true })
                .With("Older", Dashboard, new() { IsHidden = true }));

        Assert.Contains("SR1104", ProgramRun.In(temporary.Path, "import", "dashboard.xlsx", "--sheet", "Notes").Error,
            StringComparison.Ordinal);
        Assert.DoesNotContain("SR1117", ProgramRun.In(temporary.Path, "import", "dashboard.xlsx").Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public static void A_title_in_angle_brackets_is_no_web_page()
    {
        using var temporary = Workspace(new TestWorkbook().With("Notes", "Nothing | here"));
        temporary.Write("a.csv", "<Council> scorecard\nIndicator,Latest Value\nReferrals,12\n");

        Assert.DoesNotContain("SR1115",
            ProgramRun.In(temporary.Path, "import", "a.csv", "--quarter", "2023-24-Q4").Error,
            StringComparison.Ordinal);
    }

    private static byte[] Content(string variant) => variant switch
    {
        "old" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]],
        "protected" =>
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A,
                0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")],
        "damaged" => new TestWorkbook().With("Quarter 4", Dashboard).ToBytes()[..900],
        "other" => ZipWith("word/document.xml", "<w/>"),
        "empty" => new TestWorkbook().With("Sheet1", "").ToBytes(),
        "headings" => "Some notes,and more\n1,2\n"u8.ToArray(),
        "quarter" => "Indicator,Latest Value\nReferrals,12\n"u8.ToArray(),
        "web-page" => "\r\n<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>Indicator</td></tr></table></html>\r\n"u8.ToArray(),
        "lock" or "lock-of-LibreOffice" => [9, .. "A Analyst"u8, .. new byte[155]],
        "hidden-sheet" =>
            new TestWorkbook()
                .With("Notes", "Nothing | here")
                .With("Quarter 4", Dashboard, new() { IsHidden = true })
                .ToBytes(),
        "hidden-row" =>
            new TestWorkbook()
                .With("Quarter 4", "Indicator | Latest Value\nReferrals | =5", new() { HiddenRows = [1] })
                .ToBytes(),
        _ => "Quarter 4 2023/24\nIndicator,Latest Value\n"u8.ToArray(),
    };

    private static byte[] ZipWith(string name, string text)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(text));
        }

        return stream.ToArray();
    }

    [GeneratedRegex(" r=\"[A-Z]*[0-9]+\"")]
    private static partial Regex AddressOfRowOrCell();

    private static byte[] Changed(byte[] workbook, string name, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = archive.GetEntry(name)!;
            string text;
            using (var reader = new StreamReader(part.Open()))
            {
                text = reader.ReadToEnd();
            }

            part.Delete();
            using var changed = archive.CreateEntry(name).Open();
            changed.Write(Encoding.UTF8.GetBytes(change(text)));
        }

        return stream.ToArray();
    }

    private static TemporaryFolder Workspace(TestWorkbook workbook)
    {
        var temporary = new TemporaryFolder();
        temporary.Write("scrutiny.yaml", Settings);
        File.WriteAllBytes(temporary.File("dashboard.xlsx"), workbook.ToBytes());
        return temporary;
    }

    private static string Written(TemporaryFolder temporary) => string.Concat(temporary.Files()
        .Where(file => file.EndsWith(".csv", StringComparison.Ordinal))
        .Select(file => $"--- {file}\n{File.ReadAllText(temporary.File(file))}"));
}
