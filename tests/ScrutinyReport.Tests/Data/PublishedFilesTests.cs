using ScrutinyReport.Data;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Tests.Data;

public static class PublishedFilesTests
{
    [Fact]
    public static void The_quarter_file_of_the_sample_is_read_whole() =>
        Check(TestFiles.Sample("data/2023-24-Q4.csv"), TestFiles.Q4);

    [Fact]
    public static void The_table_as_the_council_printed_it_is_enough() =>
        Check(TestFiles.Fixture("2023-24-Q4.as-printed.csv"), TestFiles.Q4);

    [Fact]
    public static void The_2020_21_form_is_read_whole() => Check(TestFiles.Fixture("2020-21-Q3.csv"), new(2020, 3));

    [Fact]
    public static void The_2020_21_form_as_printed_gives_outcomes_counts_and_quartiles() =>
        Check(TestFiles.Fixture("2020-21-Q3.as-printed.csv"), new(2020, 3));

    private static void Check(
        InputFile file, Quarter quarter, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var dataset = DatasetReader.Read(new() { Quarter = quarter, QuarterFile = file });
        Assert.NotNull(dataset.Value);
        Approved.Text(DatasetText.Of(dataset.Value) + "\n\n" + TestFiles.Printed(dataset.Problems), test: test);
    }
}
