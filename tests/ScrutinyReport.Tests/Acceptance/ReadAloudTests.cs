using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>Whatever the figures are, no sentence has a mistake that a reader would hear.</summary>
public static partial class ReadAloudTests
{
    private static readonly string[] Values =
        ["0%", "0.0%", "0.04%", "0.1%", "1%", "1.0%", "2%", "8.5%", "9%", "10%", "29%", "33.3%", "50%", "87.4%", "99.9%", "100%"];

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

        var run = ProgramRun.In(folder.Path, "build", "--quarter", "2023-24-Q4", "--to", "txt");

        Assert.True(run.ExitCode == 0, run.ToString());
        var text = File.ReadAllText(folder.File(folder.Files().Single(file => file.EndsWith(".txt", StringComparison.Ordinal))));
        var sentences = text.Split('\n').Where(line => line.Length > 0 && !line.Contains(" | ", StringComparison.Ordinal)).ToList();
        Assert.True(sentences.Count > 100, "the sentences are not found");
        Assert.Equal("", string.Join('\n', sentences.Where(line => Mistake().IsMatch(line))
            .Select(line => $"{Mistake().Match(line).Value} in: {line}")));
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
            string[] targets = ["N/A", "tbc", "1", "10", "10-15", "", polarity switch { "high" => ">50", "low" => "<50", _ => "12" }];
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

    private static string Letters(int i) => $"{(char)('A' + (i / 26))}{(char)('A' + (i % 26))}";

    [GeneratedRegex(
        @"(?<=\S)  +\S| [.,;:]|[.,;:]{2}|\b(?:a|an) (?:a|an)\b|\ba (?:increase|improvement|update)|\ban (?:decrease|further|slight|marked)"
        + @"|\b(the|of|from|in|to|is|was|and|at) \1\b| of -\d|\bof one (?:children|young people)|\bone (?:children|young people)\b"
        + @"|\b(?:two|three|four|five|six|seven|eight|nine|\d\d+) (?:child|young person)\b|\b1 of 1 [a-z ]+s\b"
        + @"|(?<![\d.])1(?:\.0+)? percentage points|(?<!(?<![\d.])1(?:\.0+)?) percentage point\b|\b(?:up|down|of) 0(?:\.0+)? percentage"
        + @"|from (\S+) to \2\b|\b(?:rose|fell|improved) (?:by|to) (?:not|N/A)|\bnull\b|\(\s*\)|\{\{|\}\}|: \.|, and \.|\bnone of 0\b")]
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
