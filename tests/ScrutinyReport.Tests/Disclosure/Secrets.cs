using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Disclosure;

/// <summary>A true count: an indicator's n, or m less n, in a period; a step of a year to date; a part.</summary>
internal sealed record Secret(string Indicator, string What, int Count);

/// <summary>n of m in four quarters of one year; m is 0 where the indicator is a number.</summary>
internal sealed record TrueRow(string Id, string Basis, string? PartOf, ImmutableArray<(int N, int M)> Quarters)
{
    public bool PrintsDenominator { get; init; } = true;
}

/// <summary>A workspace whose true counts are known to the test, and all of them that have to stay secret.</summary>
internal sealed record Secrets(ImmutableArray<TrueRow> Rows, int Threshold)
{
    public const int Quarters = 4;

    /// <summary>Every way that a small count can be given back, once.</summary>
    public static Secrets Chosen { get; } = new(
        [
            new("custody", "quarter", null, [(8, 0), (6, 0), (8, 0), (3, 0)]),
            new("homes", "snapshot", null, [(35, 41), (34, 40), (33, 39), (38, 39)]),
            new("moves", "snapshot", null, [(11, 118), (9, 118), (4, 119), (12, 120)]),
            new("second-plans", "year to date", null, [(8, 31), (14, 52), (20, 70), (23, 79)]),
            new("two-years", "snapshot", null, [(8, 0), (7, 0), (5, 0), (10, 0)]) { PrintsDenominator = false },
            new("care", "snapshot", null, [(62, 0), (61, 0), (60, 0), (60, 0)]),
            new("foster", "snapshot", "care", [(45, 0), (44, 0), (43, 0), (45, 0)]),
            new("residential", "snapshot", "care", [(9, 0), (9, 0), (10, 0), (12, 0)]),
            new("other-homes", "snapshot", "care", [(8, 0), (8, 0), (7, 0), (3, 0)]),
        ],
        5);

    public static Secrets Of(int seed)
    {
        var state = (uint)(seed * 2654435761);
        int Next(int most)
        {
            state = (state * 1664525) + 1013904223;
            return (int)(state >> 16) % (most + 1);
        }

        ImmutableArray<(int, int)> Each(Func<(int, int)> one) => [.. Enumerable.Range(0, Quarters).Select(_ => one())];
        ImmutableArray<(int, int)> ToDate()
        {
            var (n, m) = (0, 0);
            return Each(() =>
            {
                var more = Next(9);
                return (n += more, m += more + Next(12));
            });
        }

        (int, int) Share(int most)
        {
            var m = 2 + Next(most);
            return (Next(m), m);
        }

        ImmutableArray<(int N, int M)>[] parts =
            [Each(() => (6 + Next(30), 0)), Each(() => (Next(14), 0)), Each(() => (Next(8), 0))];
        return new(
            [
                new("custody", "quarter", null, Each(() => (Next(9), 0))),
                new("homes", "snapshot", null, Each(() => Share(30))),
                new("moves", "snapshot", null, Each(() => Share(120))),
                new("second-plans", "year to date", null, ToDate()),
                new("care", "snapshot", null,
                    [.. Enumerable.Range(0, Quarters).Select(i => (parts.Sum(part => part[i].N), 0))]),
                new("foster", "snapshot", "care", parts[0]),
                new("residential", "snapshot", "care", parts[1]),
                new("other-homes", "snapshot", "care", parts[2]),
            ],
            5);
    }

    public static Quarter QuarterAt(int index) => new(2023, index + 1);

    public IEnumerable<Secret> All()
    {
        foreach (var row in Rows)
        {
            for (var i = 0; i < Quarters; i++)
            {
                var (n, m) = row.Quarters[i];
                yield return new(row.Id, $"n {i}", n);
                if (m > 0)
                {
                    yield return new(row.Id, $"rest {i}", m - n);
                }

                if (row.Basis == "year to date" && i > 0)
                {
                    yield return new(row.Id, $"step {i}", n - row.Quarters[i - 1].N);
                }
            }
        }

        yield return new("facts", "few", 4);
        yield return new("facts", "most", 1);
    }

    /// <summary>The files up to and with a quarter.</summary>
    public WorkspaceFiles Files(int quarter, string? template = null)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["scrutiny.yaml"] =
                $"council:\n  name: Exampleshire\nrules:\n  spc: true\n  disclosure:\n    threshold: {Threshold}\n"
                + "reports:\n  committee-report:\n    template: committee-report\n",
            ["indicators.csv"] = "id,name,subject,numerator,denominator,unit,decimals,polarity,basis,part_of\n"
                + string.Concat(
                Rows.Select(row => $"{row.Id},{row.Id},subject {row.Id} subject,child|children,child|children,"
                    + $"{(IsShare(row) ? "percent,1" : "number,0")},low,{row.Basis},{row.PartOf}\n")),
            ["corrections.csv"] = "quarter,indicator,column,was,now,reason,who\n"
                + $"{QuarterAt(0).FileName},custody,Latest Value,99,{Rows[0].Quarters[0].N},typed wrongly,Team\n"
                + $"{QuarterAt(quarter).FileName},homes,Latest Numerator,999,{Rows[1].Quarters[quarter].N},typed wrongly,Team\n",
            [$"facts/{QuarterAt(quarter).FileName}.csv"] = "name,value,n,m\nfew,4,,\nmost,,38,39\n",
            [$"commentary/{QuarterAt(quarter).FileName}/custody.md"] =
                "FACT few {{ facts.few }} and {{ counted facts.few \"child|children\" }}; FACT most {{ facts.most }}, {{ words facts.most_n }}.\n",
        };
        for (var i = 0; i <= quarter; i++)
        {
            files[$"data/{QuarterAt(i).FileName}.csv"] = File(i);
        }

        if (template is not null)
        {
            files["templates/committee-report/report.scriban.md"] = template;
        }

        return new([.. files.Keys], name => Checked.Of(new InputFile(name, Encoding.UTF8.GetBytes(files[name]))));
    }

    public static bool IsShare(TrueRow row) => row.Quarters[0].M > 0 || !row.PrintsDenominator;

    // A table with everything that can be asked of it: counts, changes as printed, quartiles, words of trend and rating.
    private string File(int i) =>
        "Indicator,Previous Period,Previous Value,Previous Numerator,Previous Denominator,Latest Period,"
            + "Latest Value,Latest Numerator,Latest Denominator,Target,Trend,Status RAG,National Quartile,Printed change (points),Polarity\n"
            + string.Concat(Rows.Select(row => string.Join(',',
                row.Id, i == 0 ? "" : QuarterAt(i - 1), i == 0 ? ",," : Cells(row, i - 1), QuarterAt(i), Cells(row, i),
                "<2.0", "Increase", "Red", "2", "0.7", row.Id == "homes" ? "lwo" : "") + "\n"))
            + "moves,too,few\n";

    private static string Cells(TrueRow row, int i)
    {
        var (n, m) = row.Quarters[i];
        var whole = row.PrintsDenominator ? m : 440;
        return !IsShare(row)
            ? string.Create(CultureInfo.InvariantCulture, $"{n},,")
            : string.Create(CultureInfo.InvariantCulture,
                $"{Math.Round(n * 100m / whole, 1, MidpointRounding.AwayFromZero):0.0}%,{n},")
                + (row.PrintsDenominator ? m.ToString(CultureInfo.InvariantCulture) : "");
    }
}
