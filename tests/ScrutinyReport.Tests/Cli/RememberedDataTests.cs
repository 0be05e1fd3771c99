using System.Collections.Immutable;
using System.Text;
using ScrutinyReport.Cli;
using ScrutinyReport.Data;

namespace ScrutinyReport.Tests.Cli;

public static class RememberedDataTests
{
    private const string Rows = "Indicator,Latest Value,Previous Value\nVisits,90%,80%\n";

    private static readonly DatasetRequest Request = new()
    {
        Quarter = new(2023, 4),
        QuarterFile = File("data/2023-24-Q4.csv", Rows),
        Catalogue = File("indicators.csv", "id,name\nvisits,Visits\n"),
        Earlier = [new(new(2023, 3), File("data/2023-24-Q3.csv", Rows))],
        Benchmarks = [File("benchmarks/neighbours.csv", "a,b\n")],
    };

    [Fact]
    public static void A_quarter_is_read_once()
    {
        var data = new RememberedData(most: 1);

        Assert.Same(data.Read(Request),
            data.Read(Request with { Benchmarks = [File("benchmarks/neighbours.csv", "a,b\n")] }));
    }

    public static TheoryData<string> Changes => [.. Changed.Keys];

    private static readonly ImmutableSortedDictionary<string, DatasetRequest> Changed =
        new Dictionary<string, DatasetRequest>
        {
            ["the quarter"] = Request with { Quarter = new(2022, 4) },
            ["a value"] = Request with { QuarterFile = File("data/2023-24-Q4.csv", Rows.Replace('9', '8')) },
            ["the catalogue"] = Request with { Catalogue = File("indicators.csv", "id,name\nvisits,Visits made\n") },
            ["corrections"] = Request with { Corrections = File("corrections.csv", "id\n") },
            ["overrides"] = Request with { Overrides = File("overrides.csv", "id\n") },
            ["facts"] = Request with { Facts = File("facts/2023-24-Q4.csv", "name,value\n") },
            ["targets"] = Request with { Targets = File("targets.csv", "id\n") },
            ["records"] = Request with { Records = File("records.csv", "id\n") },
            ["an earlier quarter"] = Request with { Earlier = [] },
            ["a quarter that is published"] = Request with { Published = [new(2022, 4)] },
            ["national data"] = Request with { Benchmarks = [File("benchmarks/neighbours.csv", "a,c\n")] },
            ["the name of a file"] = Request with { Benchmarks = [File("benchmarks/others.csv", "a,b\n")] },
        }.ToImmutableSortedDictionary();

    [Theory]
    [MemberData(nameof(Changes))]
    public static void A_change_of_any_file_is_read(string what)
    {
        var data = new RememberedData(most: 2);
        var before = data.Read(Request);

        Assert.NotSame(before, data.Read(Changed[what]));
        Assert.Same(before, data.Read(Request));
    }

    [Fact]
    public static void No_more_quarters_are_kept_than_asked_for()
    {
        var data = new RememberedData(most: 2);
        var quarters = Enumerable.Range(2015, 5).Select(year => Read(data, year)).ToArray();
        GC.Collect();

        Assert.Equal(2, quarters.Count(one => one.TryGetTarget(out _)));
        GC.KeepAlive(data);
    }

    // On a frame of its own, so that nothing here holds what was read.
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference<Dataset> Read(RememberedData data, int year) =>
        new(data.Read(Request with { Quarter = new(year, 4) }).Value!);

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
