using System.Runtime.CompilerServices;
using System.Text;
using ScrutinyReport.Data;

namespace ScrutinyReport.Tests.Data;

/// <summary>What is said of bad quarter files; each problem with the reader's own line.</summary>
public static class QuarterFileProblemsTests
{
    private const string Head = "Indicator,Value Type,Polarity,Latest Period,Latest Value,Target,National Quartile\n";

    [Fact]
    public static void An_empty_file_is_named() => Problems("\r\n \r\n");

    [Fact]
    public static void A_binary_file_is_named() => Problems([0x25, 0x00, 0x01, 0x02]);

    [Fact]
    public static void A_workbook_that_is_called_csv_is_named() => Problems([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]);

    [Fact]
    public static void Text_of_Windows_is_read_with_a_note() =>
        Problems(Encoding.Latin1.GetBytes(Head + "Pupils in caf\u00e9s,Percent,high,Q4 2023/24,85.9%,N/A,3\n"));

    [Fact]
    public static void A_quotation_mark_that_stays_open_hides_no_other_row() =>
        Problems(Head
            + "\"Care leavers EET,Percent,high,Q4 2023/24,60.6%,,2\nReviews,Percent,high,Q4 2023/24,97.2.1,,3\n");

    [Fact]
    public static void A_quotation_mark_that_is_closed_lines_below_is_named_where_it_opens() =>
        Problems(Head
            + "Moves,Percent,low,Q4 2023/24,60.6%,,2\n\"Children in care,Percent,high,Q4 2023/24,60.6%,,2\n"
            + "Visits,Percent,high,Q4 2023/24,60.6%,,2\n\"Education, training\",Percent,high,Q4 2023/24,97.2%,,3\nReviews,Percent,high,Q4 2023/24,97.2%,,3\n");

    [Fact]
    public static void A_cell_of_several_lines_in_a_whole_row_is_no_problem() => Assert.DoesNotContain(
        DatasetReader.Read(TestFiles.Request(Head
            + "\"Children\nin care\",Percent,high,Q4 2023/24,60.6%,,2\n")).Problems,
        problem => problem.Severity == ScrutinyReport.Foundation.Severity.Error);

    [Fact]
    public static void Errors_of_a_spreadsheet_are_named_in_every_column() => Problems(
        "Outcome,Indicator,Previous Period,Previous Value,Latest Value,Target,Benchmark Period,Reason\n"
        + "#REF!,#NAME?,#N/A,5,6,#REF!,#DIV/0!,#spill!\n");

    [Fact]
    public static void A_mark_behind_a_target_leads_to_its_note()
    {
        const string table = Head + "Reviews,Percent,high,Q4 2023/24,97.2%,>95%*,3\nVisits,Percent,high,Q4 2023/24,97.2%,90%†,3\n,,,,,,\n* Set in May\n";
        var read = DatasetReader.Read(TestFiles.Request(table));

        Assert.Equal("Set in May", read.Value!.Observations[0].Notes.Single().Cell.Text);
        Assert.Equal("90%†", read.Problems.Single(problem => problem.Code == "SR0194").Message.Split('`')[1]);
    }

    [Theory]
    [InlineData("90%,0.4,80%", 1)]
    [InlineData("90%,0.1,80%", 1)]
    [InlineData("90%,0.09,80%", 0)]    // as permanent exclusions are printed
    [InlineData("90%,1,80%", 1)]
    [InlineData("90%,1.1,80%", 0)]
    [InlineData("90%,0.4%,80%", 0)]
    [InlineData("90,0.4,80%", 0)]    // not alone without a sign
    [InlineData("90%,0.4,", 0)]    // of two nobody can say
    public static void A_fraction_that_alone_of_its_column_has_no_sign_is_named(string values, int times)
    {
        var rows = values.Split(',').Select((value, i) => $"Indicator {i},Percent,high,Q4 2023/24,{value},,\n");

        Assert.Equal(times,
            DatasetReader.Read(TestFiles.Request(Head + string.Concat(rows))).Problems.Count(problem =>
                problem.Code == "SR0125"));
    }

    [Theory]
    [InlineData("Percent,high,Q4 2023/24,100%,-20%", "SR0180")]
    [InlineData("Percent,high,Q4 2023/24,100%,>-20%", "SR0180")]
    [InlineData("Percent,low,Q4 2023/24,10%,<-20%", "SR0149")]
    [InlineData("Percent,high,Q4 2023/24,100%,0%", "")]
    [InlineData("Rate,high,Q4 2023/24,-1.0,-20", "")]
    [InlineData("Percent,high,Q4 2023/24,100%,120%", "SR0117")]
    public static void A_target_that_no_share_can_have_is_named(string figures, string code) =>
        Assert.Equal(code,
            string.Join(' ',
                DatasetReader.Read(TestFiles.Request(Head + $"Visits,{figures},\n")).Problems.Select(problem =>
                    problem.Code)));

    [Fact]
    public static void A_file_without_headings_is_named() => Problems("Care leavers EET,60.6%\nReviews,87.4%\n");

    [Fact]
    public static void A_missing_column_is_named() =>
        Problems("Indicator,Polarity,Latest Period\nCare leavers EET,high,Q4 2023/24\n");

    [Fact]
    public static void A_misspelt_column_is_offered_for_the_missing_one() =>
        Problems("Indicator,Polarity,Latset Value\nCare leavers EET,high,60.6%\n");

    [Fact]
    public static void A_column_twice_is_named() =>
        Problems("Indicator,Latest Value,Current figure\nCare leavers EET,60.6%,60.6%\n");

    [Fact]
    public static void Columns_that_are_not_used_are_named() =>
        Problems("Indicator,Latest Value,Trgaet,Comment,Last value,\nCare leavers EET,60.6%,>54.0%,none,59.0%,stray\n");

    [Theory]
    [InlineData("Target 2023/24", "read")]
    [InlineData("2023/24 Target", "read")]
    [InlineData("Target 23-24", "read")]
    [InlineData("Target (2023/2024)", "read")]
    [InlineData("Target (%)", "read")]
    [InlineData("% target", "read")]
    [InlineData("Target 2024/25", "Warning: is it the column `Target`? then rename it")]
    [InlineData("Target 2022/23", "Warning: is it the column `Target`? then rename it")]
    [InlineData("Annual target", "Warning: is it the column `Target`? then rename it")]
    [InlineData("Traget 2023/24", "Warning: is it the column `Target`? then rename it")]
    [InlineData("Goal", "Warning: is it the column `Target`? then rename it")]
    [InlineData("Trgaet", "Error: did you mean `Target`?")]
    [InlineData("Last value", "Warning: is it the column `Previous Value`? then rename it")]
    [InlineData("Quartile (1 = best)", "Warning: is it the column `National Quartile`? then rename it")]
    [InlineData("Comment", "Note: ")]
    [InlineData("Lead officer", "Note: ")]
    [InlineData("Data source", "Note: ")]
    [InlineData("2023/24", "Note: ")]
    [InlineData("(%)", "Note: ")]
    public static void A_heading_with_the_words_of_a_column_is_read_or_asked_about(string heading, string expected)
    {
        var read = DatasetReader.Read(TestFiles.Request($"Indicator,Polarity,Latest Value,{heading}\nReviews,high,60.6%,>54.0%\n"));
        var said = read.Problems.SingleOrDefault(problem => problem.Code == "SR0110");

        Assert.Equal(expected, said is not null ? $"{said.Severity}: {said.Hint}"
            : read.Value!.Observations[0].Target is { Shown: ">54.0%" } ? "read" : "neither");
    }

    [Theory]
    [InlineData("Target 2022/23,Target 2023/24", "<60%,>54.0%", ">54.0%")]
    [InlineData("Target,Target 2023/24", ">54.0%,<60%", ">54.0%")]
    [InlineData("Target (%),Target 2023/24", ">54.0%,>60%", "-")]    // either may be meant
    public static void Of_several_columns_of_targets_the_one_without_doubt_is_read(
        string headings, string cells, string expected)
    {
        var read = DatasetReader.Read(TestFiles.Request($"Indicator,Polarity,Latest Value,{headings}\nReviews,high,60.6%,{cells}\n"));

        Assert.Equal(expected, read.Value!.Observations[0].Target?.Shown ?? "-");
        Assert.Contains(read.Problems, problem => problem.Code == "SR0110");
    }

    [Fact]
    public static void A_ragged_row_is_named_and_hides_no_other() =>
        Problems(Head
            + "Care leavers EET,Percent,high,Q4 2023/24,60.6%\n"
            + "Education, training,Percent,high,Q4 2023/24,60.6%,,2\n"
            + "Reviews,Percent,high,Q4 2023/24,97.2.1,,3\n");

    [Fact]
    public static void A_mark_without_a_note_is_named() =>
        Problems(Head
            + "Care leavers EET,Percent,high,Q4 2023/24,60.6%*,,2\nReviews,Percent,high,Q4 2023/24,97.2%†,,3\n"
            + ",,,,,,\n* The count was late\n");

    [Fact]
    public static void A_table_without_rows_is_named() => Problems(Head);

    [Fact]
    public static void A_row_without_an_indicator_is_named() => Problems(Head + ",Percent,high,Q4 2023/24,60.6%,,2\n");

    [Fact]
    public static void An_indicator_twice_is_named() => Problems(Head
        + "Care leavers EET,Percent,high,Q4 2023/24,60.6%,,2\n"
        + "Reviews,Percent,high,Q4 2023/24,87.4%,,3\n"
        + "Care  leavers EET.,Percent,high,Q4 2023/24,60.6%,,2\n");

    [Fact]
    public static void Words_that_are_no_polarity_or_value_type_are_named() =>
        Problems(Head
            + "Care leavers EET,Precent,Hihg = Good,Q4 2023/24,60.6%,,2\nReviews,Percent,purple,Q4 2023/24,87.4%,,3\n");

    [Fact]
    public static void What_is_no_number_is_named() => Problems(Head
        + "Care leavers EET,Percent,high,Q4 2023/24,6O.6%,,2\n"
        + "Reviews,Percent,high,Q4 2023/24,87.4%,>97.2.1,3\n"
        + "Accommodation,Percent,high,Q4 2023/24,#DIV/0!,#N/A,1\n"
        + "Costs,Number,low,Q4 2023/24,\"\u00A31,250\",12-Mar,1\n"
        + "Visits,Percent,high,Q4 2023/24,\uFF18\uFF17.\uFF14\uFF05,>97.2%,1\n");

    [Theory]
    [InlineData("\u00A312", "is an amount of money")]
    [InlineData("\u00A31,250.50", "is an amount of money")]
    [InlineData("-\u00A312", "is an amount of money")]
    [InlineData("1,250 GBP", "is an amount of money")]
    [InlineData(">\u00A312", "is an amount of money")]
    [InlineData("\u00A3", "is not a number")]
    [InlineData("\u00A312m", "is not a number")]
    [InlineData("\uFF11\uFF12", "is written in full-width digits or the like")]
    [InlineData("1\uFF12", "is written in full-width digits or the like")]
    [InlineData("\uFF11\uFF12 of", "is not a number")]
    [InlineData("12\u2460", "is not a number")]    // a circled 1
    [InlineData("12\u2077", "is not a number")]    // a footnote 7
    [InlineData("12-Mar", "is a day: a spreadsheet has taken what was typed for a date")]
    [InlineData("12-mar-24", "is a day: a spreadsheet has taken what was typed for a date")]
    [InlineData("Mar-12", "is a day: a spreadsheet has taken what was typed for a date")]
    [InlineData("12/03/2024", "is a day: a spreadsheet has taken what was typed for a date")]
    [InlineData("12-Mat", "is not a number")]
    [InlineData("March", "is not a number")]
    public static void What_is_nearly_a_number_is_named_for_what_it_is(string value, string expected)
    {
        var read = DatasetReader.Read(TestFiles.Request($"Indicator,Latest Value\nCosts,\"{value}\"\n"));

        Assert.Equal(expected, Assert.Single(read.Problems).Message.Split("` ")[^1]);
    }

    [Fact]
    public static void A_percentage_over_100_is_named() =>
        Problems(Head + "Care leavers EET,Percent,high,Q4 2023/24,606%,,2\n");

    [Theory]
    [InlineData("103%", "92%", "2023-24-Q4.csv indicators.csv")]
    [InlineData("100%", "92%", "indicators.csv")]
    public static void Neither_can_a_forecast_or_a_fixed_earlier_value_be(
        string forecast, string value, string expected)
    {
        var read = DatasetReader.Read(TestFiles.Request(
            $"Indicator,Polarity,Latest Period,Latest Value,Forecast,Forecast For\nReviews,high,Q4 2023/24,{value},{forecast},2024/25\n") with
        {
            Catalogue =
                TestFiles.Text("indicators.csv", "id,name,unit,baseline\nreviews,Reviews,percent,2018/19: 233.3%\n"),
        });
        Assert.Equal(expected,
            string.Join(' ',
                read.Problems.Where(problem => problem.Code == "SR0117")
                    .Select(problem => Path.GetFileName(problem.Place.File))));
    }

    [Fact]
    public static void N_of_m_that_does_not_give_the_percentage_is_named() => Problems(
        "Indicator,Value Type,Polarity,Latest Value,Latest Numerator,Latest Denominator,Previous Value,Previous Numerator,"
        + "Previous Denominator\nReviews,Percent,high,87.4%,291,330,82.6%,266,322\n");

    [Fact]
    public static void A_target_on_the_wrong_side_is_named() => Problems(Head
        + "Care leavers EET,Percent,high,Q4 2023/24,60.6%,<54.0%,2\nRe-referrals,Percent,low,Q4 2023/24,24.1%,at least 18.7%,4\n");

    [Theory]
    [InlineData("Percent,high,Q4 2023/24,100%,>100%", true)]
    [InlineData("Percent,high,Q4 2023/24,100%,>99.9%", false)]
    [InlineData("Percent,high,Q4 2023/24,100%,>=100%", false)]
    [InlineData("Percent,high,Q4 2023/24,100%,at least 101%", true)]
    [InlineData("Percent,high,Q4 2023/24,103%,>100%", false)]
    [InlineData("Percent,low,Q4 2023/24,1%,<0%", true)]
    [InlineData("Percent,low,Q4 2023/24,1%,<0.1%", false)]
    [InlineData("Percent,low,Q4 2023/24,1%,<=0%", false)]
    [InlineData("Number,low,Q4 2023/24,4,<0", true)]
    [InlineData("Number,high,Q4 2023/24,104,>100", false)]
    [InlineData("Rate,low,Q4 2023/24,-0.4,<0", false)]
    public static void A_target_that_no_figure_can_meet_is_named(string figures, bool isNamed)
    {
        var problems = DatasetReader.Read(TestFiles.Request(Head + $"Visits,{figures},\n")).Problems;

        Assert.Equal(isNamed, problems.Any(problem => problem.Code == "SR0149"));
    }

    [Fact]
    public static void A_target_out_of_reach_says_how_to_write_it() => Problems(Head
        + "Reviews,Percent,high,Q4 2023/24,87.4%,>100%,2\nRepeats,Number,low,Q4 2023/24,4,<0,\n");

    [Fact]
    public static void An_intervention_level_that_is_better_than_the_target_is_named() => Problems(
        "Indicator,Polarity,Latest Period,Latest Value,Target,Intervention\n"
        + "Reviews,high,Q4 2023/24,87.4%,85.0%,85.1%\nRepeats,low,Q4 2023/24,12,10,9\n"
        + "Visits,high,Q4 2023/24,87.4%,85.0%,85.0%\nPlans,,Q4 2023/24,87.4%,85.0%,90.0%\n"
        + "Checks,high,Q4 2023/24,87.4%,80% to 90%,95.0%\n");

    [Fact]
    public static void A_forecast_of_what_is_over_is_named() => Problems(
        "Indicator,Polarity,Latest Period,Latest Value,Forecast,Forecast For\n"
        + "Reviews,high,Q4 2023/24,87.4%,90%,Q3 2023/24\nPlans,high,Q4 2023/24,87.4%,90%,2022/23\n"
        + "Visits,high,Q4 2023/24,87.4%,90%,Q4 2023/24\nChecks,high,Q4 2023/24,87.4%,90%,2023/24\n");

    [Fact]
    public static void A_fifth_quartile_is_named() =>
        Problems(Head + "Care leavers EET,Percent,high,Q4 2023/24,60.6%,,5\n");

    [Fact]
    public static void A_file_of_another_quarter_is_named() => Problems(Head
        + "Care leavers EET,Percent,high,Q3 2023/24,61.6%,,1\nReviews,Percent,high,Q3 2023/24,82.6%,,4\n");

    [Fact]
    public static void A_previous_period_that_is_not_the_one_before_is_named() => Problems(
        "Indicator,Polarity,Previous Period,Previous Value,Latest Period,Latest Value\n"
        + "NEET,low,Q3 2022/23,0.7%,Q4 2023/24,0.8%\n"
        + "Home education,,Q4 2022/23,\"1,018\",Q4 2023/24,\"1,176\"\n"
        + "Places,high,Summer 2023,79.4%,Spring 2024,71.2%\n"
        + "Exclusions,low,2022/23,0.07,2022/23,0.07\n");

    [Theory]
    [InlineData("December 2023", "March 2024", "")]
    [InlineData("Q3 2023/24", "March 2024", "SR0173")]         // of another length
    [InlineData("September 2023", "March 2024", "SR0123")]
    [InlineData("February 2024", "March 2024", "")]
    public static void The_last_month_of_a_quarter_follows_on_that_of_the_quarter_before(
        string previous, string latest, string code) =>
        Assert.Equal(
            code,
            string.Join(' ', DatasetReader.Read(TestFiles.Request(
                "Indicator,Reporting Frequency,Polarity,Previous Period,Previous Value,Latest Period,Latest Value\n"
                    + $"NEET,Last Mth of Qtr,low,{previous},0.7%,{latest},0.8%\n")).Problems.Select(problem => problem.Code)));

    [Fact]
    public static void A_fraction_among_percentages_is_named() =>
        Problems(Head + "Reviews,Percent,high,Q4 2023/24,0.874,>97.2%,3\n");

    [Theory]
    [InlineData("0.874,0.9,", 1)]
    [InlineData("1,1,", 1)]
    [InlineData("0.874,,", 1)]
    [InlineData("0,0.9,", 1)]
    [InlineData("0,0,", 0)]
    [InlineData("0.07,0.05,", 0)]
    [InlineData("0.07 [p],0.05,", 0)]
    [InlineData("0.07,0.054,", 1)]
    [InlineData("0.5,0.5,", 0)]
    [InlineData("0.51,0.5,", 1)]
    [InlineData("0.9%,1.0,", 0)]    // with its sign it is what it says
    [InlineData("0.9,1.1,", 0)]
    [InlineData("90.4,0.9,", 1)]    // told with the others of its row
    public static void Fractions_throughout_a_row_are_named(string figures, int times) =>
        Assert.Equal(times, DatasetReader.Read(new()
        {
            Quarter = TestFiles.Q4,
            QuarterFile = new("data/2023-24-Q4.csv",
                Encoding.UTF8.GetBytes(Head + $"Reviews,Percent,high,Q4 2023/24,{figures}\n")),
        }).Problems.Count(problem => problem.Code == "SR0125"));

    [Fact]
    public static void A_percentage_of_a_number_is_named() =>
        Problems(Head + "Children,Number,none,Q4 2023/24,24%,,\n");

    [Fact]
    public static void A_figure_behind_its_lag_is_named() => Problems(Head
        + "Entrants,Number,low,Q2 2023/24,16,,\nCustody,Number,low,Q4 2023/24,2,,\n");

    [Fact]
    public static void Several_in_one_run_are_all_reported() => Problems(Head
        + "Care leavers EET,Percent,hihg,Q4 2023/24,60.6.1%,<54.0%,5\n"
        + "Reviews,Percent\n"
        + "Custody,Number,low,Q4 2023/24,two,,\n");

    private static void Problems(string text, [CallerMemberName] string test = "") =>
        Problems(Encoding.UTF8.GetBytes(text), test);

    private static void Problems(byte[] file, [CallerMemberName] string test = "")
    {
        var read = DatasetReader.Read(new() { Quarter = TestFiles.Q4, QuarterFile = new("data/2023-24-Q4.csv", file) });
        Approved.Text(TestFiles.Printed(read.Problems), test: test);
    }
}
