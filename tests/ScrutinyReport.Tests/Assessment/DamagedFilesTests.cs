using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests.Data;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>
/// Laws over files that somebody has damaged: they may be full of problems, but never a fault of ours.
/// </summary>
public static class DamagedFilesTests
{
    private static readonly string[] Pieces =
    [
        ",", "\"", "\n", "\r", ";", "\t", "%", "-", "<", ">", "N/A", "", "0", "5", "1e99", "Q4 2023/24", "\u00A0",
        "9999999999999999999999999999", "0.0000000000000000000000000001", "9999999999999", "0.00000000000000000",
    ];

    [Fact]
    public static void Whatever_is_written_over_a_quarter_file_it_is_read_and_judged_without_a_fault()
    {
        var text = Encoding.UTF8.GetString(TestFiles.Sample("data/2023-24-Q4.csv").Content.Span);
        Assert.NotEmpty(text);
        Hold(text, damaged =>
            TestFiles.Request("") with { QuarterFile = TestFiles.Text("data/2023-24-Q4.csv", damaged) });
    }

    [Fact]
    public static void Whatever_is_written_over_national_files_they_are_read_and_used_without_a_fault()
    {
        var lines = Encoding.UTF8.GetString(TestFiles.Sample("benchmarks/lait-2023.csv").Content.Span).Split(
            '\n').Take(40);
        Hold(string.Join('\n', lines), damaged =>
            TestFiles.Request("Indicator,Polarity,Latest Value\nReviews,high,87.4%\n") with
            {
                Catalogue = TestFiles.Text("indicators.csv", "id,name,benchmark\nreviews,Reviews,PrevRegCPR\n"),
                Benchmarks = [TestFiles.Text("benchmarks/lait-2023.csv", damaged),
                TestFiles.Sample("benchmarks/neighbours.csv")],
            });
    }

    [Fact]
    public static void Numbers_beyond_all_reason_are_problems_and_extreme_ones_are_judged()
    {
        string[] beyond = ["9999999999999999999999999999", "0.0000000000000000000000000001"];
        string[] extreme = ["999999999999", "0.000000001", "-999999999999", "0"];
        foreach (var (latest, previous) in from a in beyond.Concat(extreme)
                                           from b in beyond.Concat(extreme)
                                           select (a,
            b))
        {
            var read = DatasetReader.Read(TestFiles.Request(
                "Indicator,Polarity,Latest Value,Latest Numerator,Latest Denominator,Previous Value,Target,National Average\n"
                + $"Reviews,high,{latest},{latest},{previous},{previous},{previous},{previous}\n"));
            Assert.Equal(
                beyond.Contains(latest) || beyond.Contains(previous),
                read.Problems.Any(problem => problem.Code is "SR0112" or "SR0124"));
            Assert.Equal(beyond.Contains(latest),
                Assessor.Assess(read.Value!, new()).Value!.Indicators[0].Latest is null);
        }
    }

    /// <summary>Writes a piece over one character, or over a whole cell.</summary>
    private static string Damage(string text, int place, int piece)
    {
        var at = place % text.Length;
        var written = Pieces[piece % Pieces.Length];
        if (place % 2 == 0)
        {
            return text[..at] + written + text[(at + 1)..];
        }

        var start = text.LastIndexOfAny([',', '\n'], at) + 1;
        var end = text.IndexOfAny([',', '\n'], start);
        return text[..start] + written + (end < 0 ? "" : text[end..]);
    }

    private static void Hold(string text, Func<string, DatasetRequest> request) => Prop
        .ForAll<PositiveInt[], PositiveInt[]>((places, pieces) =>
        {
            var damaged = places.Zip(pieces).Aggregate(text, (sofar, one) =>
                Damage(sofar, one.First.Get * 7919, one.Second.Get));
            var read = DatasetReader.Read(request(damaged));
            Problem[] judged = read.Value is { } dataset ? [.. Assessor.Assess(dataset, Leicestershire.Rules).Problems]
                : [];
            Assert.All(
                read.Problems.Concat(judged),
                problem => Assert.True(problem.Place.File.Length > 0 && problem.Message.Length > 0
                    && problem.Message[^1] != '.'));
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
