using System.Globalization;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Readiness;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Readiness;

public static class ReadinessTests
{
    private const string Head = "---\nowner: Social Care\ndate: 2024-05-17\n---\n";

    private static readonly Quarter Q4 = new(2023, 4);

    [Theory]
    [InlineData("2024-06-11", "2024-06-03")]    // Tuesday: Monday, Friday, Thursday, Wednesday and Tuesday lie between
    [InlineData("2024-06-07", "2024-05-30")]    // Friday
    [InlineData("2024-06-10", "2024-05-31")]    // Monday: the weekend before it is not counted
    [InlineData("2024-06-04", "2024-05-24")]    // Tuesday: nothing is published on the bank holiday of 27 May
    [InlineData("2024-05-31", "2024-05-22")]    // Friday: it does not count either
    [InlineData("2025-01-07", "2024-12-27")]    // over the New Year
    [InlineData("2024-06-08", "2024-05-31")]    // Saturday
    public static void Five_clear_days_lie_between_papers_and_meeting(string meeting, string due) =>
        Assert.Equal(Day(due), PapersRule.Due(Day(meeting)));

    [Fact]
    public static void Papers_are_due_on_the_deadline_of_the_meeting_where_it_has_one()
    {
        var meeting = new Meeting
        {
            File = "meetings/2024-06-11.yaml",
            Committee = null,
            Items = [],
            Date = Set(Day("2024-06-11")),
            Deadline = Set(Day("2024-05-28")),
        };

        Assert.Equal(Day("2024-05-28"), PapersRule.Due(meeting));
        Assert.Equal(Day("2024-06-03"), PapersRule.Due(meeting with { Deadline = null }));

        static Setting<DateOnly> Set(DateOnly day) => new(day, Place.WholeFile("meetings/2024-06-11.yaml"));
    }

    [Theory]
    [InlineData("Q4 2023/24,87.4%", "In")]
    [InlineData("Q4 2023/24,[c]", "In")]
    [InlineData("Q3 2023/24,87.4%", "Overdue")]    // without a lag, a quarter's figure is of the quarter
    [InlineData("2022/23,87.4%", "InArrears")]
    [InlineData("2021/22,87.4%", "Overdue")]
    [InlineData("Q4 2023/24,N/A", "Explained")]
    [InlineData("Q4 2023/24,Not available: the system changed", "Explained")]
    [InlineData("Q4 2023/24,tbc", "Awaited")]
    [InlineData("Q4 2023/24,", "Awaited")]
    public static void A_figure_is_as_far_as_its_cell_says(string cells, string expected) =>
        Assert.Equal(expected, State(cells, Day("2024-05-27"), Day("2024-05-27")));

    [Theory]
    [InlineData("2024-05-26", "Awaited")]
    [InlineData("2024-05-27", "Awaited")]    // the day itself
    [InlineData("2024-05-28", "Late")]
    public static void A_missing_figure_is_late_when_papers_were_due(string today, string expected) =>
        Assert.Equal(expected, State("Q4 2023/24,tbc", Day("2024-05-27"), Day(today)));

    [Fact]
    public static void Without_a_day_that_papers_are_due_nothing_is_late() =>
        Assert.Equal("Awaited", State("Q4 2023/24,tbc", null, Day("2030-01-01")));

    [Theory]
    [InlineData(Head + "All reviews were held in time.", "")]
    [InlineData("All reviews were held in time.", "does not say who wrote it; has no date")]
    [InlineData("---\nowner: Social Care\ndate: 2024-04-01\n---\nIn time.", "")]
    [InlineData("---\nowner: Social Care\ndate: 2024-03-31\n---\nIn time.",
        "is of 31 March 2024, before its figure was known: Q4 2023/24 ended on 31 March 2024")]
    [InlineData(Head + "In quarter 4, 40 were held.", "")]
    [InlineData(Head + "In quarter 4 it rose from quarter 3.", "")]
    [InlineData(Head + "In quarter 3, 40 were held.", "names Q3 2023/24, and not Q4 2023/24")]
    [InlineData(Head + "In Q4 2022/23, 40 were held.", "names Q4 2022/23, and not Q4 2023/24")]
    [InlineData(Head + "In quarter 4 of 2023/24, 40 were held.", "")]
    [InlineData(Head + "In quarter {{ quarter.number }}, 40 were held.", "")]
    [InlineData(Head + "In the Autumn term 2023 it fell.", "names Autumn 2023, and not Q4 2023/24")]
    [InlineData(Head + "[To be written: why it fell]", "has a placeholder")]
    [InlineData("---\nowner: Social Care\ndate: 2024-05-17\nstatus: draft\n---\nIn time.", "is a draft")]
    [InlineData("---\nowner: Social Care\ndate: 2024-05-17\nstatus: final\n---\nIn time.", "")]
    [InlineData(Head + "The words of last time.", "has the words of the quarter before")]
    public static void Commentary_that_may_be_stale_is_asked_about(string text, string expected)
    {
        var read = CommentaryReader.Read(new SourceText("commentary/2023-24-Q4/reviews.md", text));

        Assert.Empty(read.Problems);
        Assert.Equal(expected, string.Join("; ",
            CommentaryRule.Remarks(read.Value!, Q4, null, "The words\nof last time.\n")));
    }

    [Theory]
    [InlineData("[to be written]", 1)]
    [InlineData("[To be written: why it fell, and what is done]", 1)]
    [InlineData("One. [ to be written by Education ] Two. [TO BE WRITTEN]", 2)]
    [InlineData("[to be written", 1)]
    [InlineData("[The officers' own text goes here.]", 0)]    // a council may print that, and the published sample does
    [InlineData("It is to be written off.", 0)]
    [InlineData("[to be writtenx]", 0)]
    [InlineData("[c]", 0)]
    public static void A_placeholder_is_a_text_in_brackets_that_says_so(string text, int expected)
    {
        var commentary = CommentaryReader.Read(new SourceText("a.md", Head + text)).Value!;

        Assert.Equal(expected, Placeholders.In(commentary).Count());
        Assert.All(Placeholders.In(commentary), place => Assert.Equal(5, place.Line));
    }

    [Theory]
    [InlineData("Up by [XX] to xx%.", "[XX] xx%")]
    [InlineData("Up by [xx%], X.X% and xx.x %.", "[xx%] X.X% xx.x %")]
    [InlineData("TODO TBC TBD ???", "TODO TBC TBD ???")]
    [InlineData("[insert figure] and [to be confirmed by Finance] and [figure]", "[insert figure] [to be confirmed by Finance] [figure]")]
    [InlineData("Lorem ipsum dolor", "Lorem ipsum")]
    [InlineData("XX children", "XX")]
    [InlineData("[tbc]", "[tbc]")]
    [InlineData("[x] [c] [r] [p] [low] [1] [a note]", "")]
    [InlineData("[The officers' own text goes here.]", "")]
    [InlineData("[Add your views](https://example.org) and [figure][one]", "")]
    [InlineData("[figure]: https://example.org", "")]
    [InlineData("[Insertion] and [Address]", "")]
    [InlineData("{{ # TODO }}{{ facts.xx }}% is what it is?", "")]
    [InlineData("A to-do list, in total 5%, exact? Really??", "")]
    public static void What_is_probably_a_placeholder_is_asked_about(string text, string expected)
    {
        var commentary = CommentaryReader.Read(new SourceText("a.md", Head + text)).Value!;

        Assert.Equal(expected,
            string.Join(' ',
                Placeholders.LikelyIn(commentary)
                    .Select(place => place.Source!.Text.Substring(place.Start, place.Length))));
        Assert.Empty(Placeholders.In(commentary));
    }

    private static string State(string cells, DateOnly? due, DateOnly today)
    {
        var file = new InputFile(
            "data/2023-24-Q4.csv",
            System.Text.Encoding.UTF8.GetBytes($"Indicator,Latest Period,Latest Value\nReviews,{cells}\n"));
        var observation = DatasetReader.Read(new() { Quarter = Q4, QuarterFile = file }).Value!.Observations[0];
        var rules = new RuleSettings();
        var assessed = Assessor.Assess(
            new Dataset { Quarter = Q4, Observations = [observation], Indicators = [observation.Indicator] }, rules);
        return FigureRule.Of(
            observation.Indicator, assessed.Value!.Indicators[0], Q4, due, today).State.ToString();
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
