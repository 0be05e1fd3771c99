using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>Whatever the figures are, no sentence has a mistake that a reader would hear.</summary>
public static partial class ReadAloudTests
{
    private static readonly string[] Values =
        ["0%", "0.0%", "0.04%", "0.1%", "1%", "1.0%", "2%", "8.5%", "9%", "10%", "29%", "33.3%", "50%", "87.4%",
            "99.9%", "100%"];

    [Theory]
    [InlineData("committee-report", 1)]
    [InlineData("committee-report", 2)]
    [InlineData("committee-report", 3)]
    [InlineData("performance-update", 4)]
    [InlineData("performance-update", 5)]
    public static void No_sentence_on_any_figures_has_a_mistake_that_is_heard(string family, int seed)
    {
        using var folder = new TemporaryFolder();
        Write(folder, family, seed);
        HasNoMistake(folder, "--quarter", "2023-24-Q4");
    }

    [Theory]
    [InlineData("Aton", 6)]
    [InlineData("Bedham", 6)]
    [InlineData("Cester", 7)]
    [InlineData("Dunford", 7)]
    public static void No_sentence_on_any_national_figures_has_a_mistake_that_is_heard(string authority, int seed)
    {
        using var folder = new TemporaryFolder();
        WriteNational(folder, seed);
        HasNoMistake(folder, "--authority", authority);
    }

    private static void HasNoMistake(TemporaryFolder folder, params string[] which)
    {
        var run = ProgramRun.In(folder.Path, ["build", "--to", "txt", .. which]);

        Assert.True(run.ExitCode == 0, run.ToString());
        var text = File.ReadAllText(folder.File(folder.Files()
            .Single(file => file.EndsWith(".txt", StringComparison.Ordinal))));
        var sentences =
            text.Split('\n').Where(line => line.Length > 0 && !line.Contains(" | ", StringComparison.Ordinal)).ToList();
        Assert.True(sentences.Count > 100, "the sentences are not found");
        var mistakes = string.Join('\n', sentences.Where(line => Mistake().IsMatch(line))
            .Select(line => $"{Mistake().Match(line).Value} in: {line}"));
        Assert.True(mistakes.Length == 0, mistakes);
    }

    [Theory]
    [InlineData("an increase of -3 children")]
    [InlineData("a increase")]
    [InlineData("an decrease")]
    [InlineData("the the figure")]
    [InlineData("1 of 1 special schools")]
    [InlineData("one children")]
    [InlineData("down two child")]
    [InlineData("1.0 percentage points")]
    [InlineData("0.1 percentage point.")]
    [InlineData("up 0.0 percentage points")]
    [InlineData("from  82.6%")]
    [InlineData("87.4% .")]
    [InlineData("is met..")]
    [InlineData("fell by one, from 12 to 12")]
    public static void Each_mistake_is_heard(string text) => Assert.Matches(Mistake(), text);

    private static void Write(TemporaryFolder folder, string family, int seed)
    {
        var next = new Sequence(seed);
        var catalogue = new StringBuilder(
            "id,name,subject,numerator,denominator,unit,decimals,polarity,basis,tolerance,section,group,lag\n");
        var rows = new StringBuilder[3];
        for (var quarter = 0; quarter < rows.Length; quarter++)
        {
            rows[quarter] = new(
                "Indicator,Latest Period,Latest Value,Latest Numerator,Latest Denominator,Previous Period,Previous Value,Year Ago Value,"
                + "Target,Previous National Quartile,National Quartile,National Average,Statistical Neighbour Average,Events,Previous Events,Forecast\n");
        }

        for (var i = 0; i < 120; i++)
        {
            var unit = next.Of("percent", "number", "rate");
            var basis = next.Of("snapshot", "quarter", "year to date", "rolling year");
            var subject = next.Of($"measure of kind {Letters(i)}", "");
            var noun = next.Of("child|children", "young person|young people", "");
            var polarity = next.Of("high", "low", "none");
            string[] targets =
                ["N/A", "tbc", "1", "10", "10-15", "", polarity switch { "high" => ">50", "low" => "<50", _ => "12" }];
            var group = next.Of("", "", $"Group {i / 7}");
            catalogue.Append(CultureInfo.InvariantCulture,
                $"i{i},Indicator {Letters(i)},{subject},{noun},{noun},{unit},{(unit == "number" ? 0 : 1)},{polarity},{basis},{next.Of("", "0.3")},all,{group},{next.Of("", "1")}\n");
            string Value() => unit switch
            {
                "number" => next.Of("0", "1", "2", "9", "10", "31", "1204"),
                "rate" => next.Of(Values).TrimEnd('%'),
                _ => next.Of(Values),
            };
            var before = "";
            for (var quarter = 0; quarter < rows.Length; quarter++)
            {
                var value = next.Of("", "", "", "not available") is { Length: > 0 } none ? none : Value();
                rows[quarter].Append(CultureInfo.InvariantCulture,
                    $"Indicator {Letters(i)},Q{quarter + 2} 2023/24,{value},{(unit == "percent" ? next.Of(",", "31,1204", basis == "snapshot" ? "1,1" : "31,31") : ",")},{(before.Length == 0 ? "" : $"Q{quarter + 1} 2023/24")},{before},{next.Of("", Value())},");
                rows[quarter].Append(CultureInfo.InvariantCulture,
                    $"{next.Of(targets)},{next.Of("", "1", "4")},{next.Of("", "1", "2", "3", "4")},{next.Of("", Value())},{next.Of("", Value())},");
                rows[quarter].Append(CultureInfo.InvariantCulture, $"{(basis == "quarter" ? "" : next.Of("", "1", "26"))},{next.Of("", "1", "9")},{next.Of("", Value())}\n");
                before = value == "not available" ? "" : value;
            }
        }

        folder.Write("indicators.csv", catalogue.ToString());
        folder.Write("scrutiny.yaml", $"""
            council:
              name: Exampleshire County Council
              short_name: Exampleshire
            rules:
              rag: {(family == "committee-report" ? "target-then-quartile" : "target-and-intervention")}
            reports:
              {family}:
                template: {family}
                sections:
                  - id: all
                    title: All of them
            """);
        for (var quarter = 0; quarter < rows.Length; quarter++)
        {
            folder.Write($"data/2023-24-Q{quarter + 2}.csv", rows[quarter].ToString());
        }
    }

    /// <summary>
    /// 120 measures of twelve authorities in two years; the first four have none, one, two and ten neighbours.
    /// </summary>
    private static void WriteNational(TemporaryFolder folder, int seed)
    {
        string[] authorities =
            ["Aton", "Bedham", "Cester", "Dunford", "Elmwick", "Farley", "Gorton", "Hadham", "Inworth", "Kelby",
                "Linton", "Marden"];
        var next = new Sequence(seed);
        var catalogue = new StringBuilder("id,name,subject,unit,decimals,polarity,frequency,basis,section,benchmark\n");
        var values =
            new StringBuilder("measure_short,polarity,dps,no_quartile,year,area,la_number,la_type,region,value\n");
        for (var i = 0; i < 120; i++)
        {
            var (unit, polarity) = (next.Of("percent", "rate", "number"), next.Of("high", "low", "none"));
            catalogue.Append(CultureInfo.InvariantCulture,
                $"i{i},Measure {Letters(i)},{next.Of($"measure of kind {Letters(i)}", "")},{unit},{(unit == "number" ? 0 : 1)},{polarity},annual,year,{next.Of("all", "")},M{i}\n");
            var ranked = next.Of("NA", "NA", "NA", "Yes");

            // Of some measures all have the same value but one of the authorities that are told of.
            var odd = next.Of("", "", "", "901", "902", "903", "904");
            foreach (var year in (string[])["2023", "2024"])
            {
                void Row(string area, int number, string type, string region)
                {
                    if (next.Of("", "", "", "", "none").Length == 0)
                    {
                        var value = odd.Length > 0 && number.ToString(CultureInfo.InvariantCulture) != odd ? "9"
                            : unit == "number"
                                ? next.Of("0", "1", "2", "9", "10", "31", "1204")
                                : next.Of(Values).TrimEnd('%');
                        values.Append(CultureInfo.InvariantCulture,
                            $"M{i},{(polarity == "none" ? "NA" : polarity)},NA,{ranked},{year},{area},{number},{type},{region},{value}\n");
                    }
                }

                for (var one = 0; one < authorities.Length; one++)
                {
                    Row(authorities[one], 901 + one, "SC", "East Midlands");
                }

                Row("England", 970, "NA", "NA");
            }
        }

        int[] counts = [0, 1, 2, 10];
        folder.Write("benchmarks/neighbours.csv",
            "model,la_number,la_name,order,neighbour_la_number,neighbour_la_name\n"
            + string.Concat(
                from one in Enumerable.Range(0, counts.Length)
                from order in Enumerable.Range(1, counts[one])
                let other = (one + order) % authorities.Length
                select string.Create(CultureInfo.InvariantCulture,
                    $"may_2025,{901 + one},{authorities[one]},{order},{901 + other},{authorities[other]}\n")));
        folder.Write("benchmarks/lait.csv", values.ToString());
        folder.Write("indicators.csv", catalogue.ToString());
        folder.Write("scrutiny.yaml", """
            council:
              name: Authorities that do not exist
            rules:
              neighbours: may_2025
            reports:
              benchmark-report:
                template: benchmark-report
                figures: national
                charts: [trend, standing]
                sections:
                  - id: all
                    title: All of them
            """);
    }

    private static string Letters(int i) => $"{(char)('A' + (i / 26))}{(char)('A' + (i % 26))}";

    [GeneratedRegex(
        @"(?<=\S)  +\S| [.,;:]|[.,;:]{2}|\b(?:a|an) (?:a|an)\b|\ba (?:increase|improvement|update)|\ban (?:decrease|further|slight|marked)"
        + @"|\b(the|of|from|in|to|is|was|and|at) \1\b| of -\d|\bof one (?:children|young people)|\bone (?:children|young people)\b"
        + @"|\b(?:two|three|four|five|six|seven|eight|nine|\d\d+) (?:child|young person)\b|\b1 of 1 [a-z ]+s\b"
        + @"|(?<![\d.])1(?:\.0+)? percentage points|(?<!(?<![\d.])1(?:\.0+)?) percentage point\b|\b(?:up|down|of) 0(?:\.0+)? percentage"
        + @"|from (\S+) to \2(?![\d%]|[,.]\d)|\b(?:rose|fell|improved) (?:by|to) (?:not|N/A)|\bnull\b|\(\s*\)|\{\{|\}\}|: \.|, and \.|\bnone of 0\b")]
    private static partial Regex Mistake();

    /// <summary>Choices that look like chance and are the same in every run.</summary>
    private sealed class Sequence(int seed)
    {
        private ulong state = (ulong)seed * 2654435761UL + 1;

        public string Of(params string[] choices)
        {
            state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
            return choices[(int)((state >> 33) % (ulong)choices.Length)];
        }
    }
}
