using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyReport.Cli;

namespace ScrutinyReport.Tests.Disclosure;

/// <summary>
/// Reads everything that was published, knows the names, the rules and which counts add up, and works out for each
/// count which whole numbers it can be.
/// </summary>
internal sealed partial class Attacker
{
    private const int Most = 130;
    private static readonly string[] Words =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private readonly Secrets secrets;
    private readonly ExplainedLines explained = new();
    private string hashedFile = "";
    private readonly Dictionary<(string Id, int Quarter), Known> known = [];
    private readonly Dictionary<string, SortedSet<int>> facts = new(StringComparer.Ordinal);
    private string? pictured;

    public Attacker(Secrets secrets, string published)
    {
        this.secrets = secrets;
        var quarter = 0;
        foreach (var line in published.Split('\n'))
        {
            quarter = line.StartsWith("QUARTER ", StringComparison.Ordinal) ? line[8] - '0' : quarter;
            Read(line, quarter);
        }
    }

    /// <summary>Each small count that the attacker knows too much of: what is left of 1 to the threshold.</summary>
    public IEnumerable<string> Wins() =>
        from secret in secrets.All()
        where secret.Count >= 1 && secret.Count <= secrets.Threshold
        let possible = Possible(secret)
        where !Enumerable.Range(1, secrets.Threshold).All(possible.Contains)
        select $"{secret.Indicator} {secret.What}: {string.Join(' ', possible.Where(count => count <= 9))}";

    private SortedSet<int> Possible(Secret secret)
    {
        if (secret.Indicator == "facts")
        {
            return facts.GetValueOrDefault(secret.What) ?? [.. Enumerable.Range(0, Most)];
        }

        var parts = secret.What.Split(' ');
        var quarter = int.Parse(parts[1], CultureInfo.InvariantCulture);
        var row = secrets.Rows.Single(one => one.Id == secret.Indicator);
        return parts[0] switch
        {
            "n" => Counts(row, quarter),
            "rest" => [.. Pairs(row, quarter).Select(pair => pair.M - pair.N)],
            _ => [.. from before in Counts(row, quarter - 1)
                     from after in Counts(row, quarter)
                     where after >= before
                     select after - before],
        };
    }

    /// <summary>
    /// What n can be: by its own figures, by those of the quarter before and after, and by its total.
    /// </summary>
    private SortedSet<int> Counts(TrueRow row, int quarter)
    {
        var own = Alone(row, quarter);
        if (Get(row.Id, quarter).Step is { } step && quarter > 0)
        {
            own.IntersectWith(Alone(row, quarter - 1).Select(count => count + step));
        }

        if (quarter + 1 < Secrets.Quarters && Get(row.Id, quarter + 1).Step is { } next)
        {
            own.IntersectWith(Alone(row, quarter + 1).Select(count => count - next));
        }

        if (row.PartOf is { } totalId)
        {
            var total = Alone(secrets.Rows.Single(one => one.Id == totalId), quarter);
            SortedSet<int> others = [0];
            foreach (var other in secrets.Rows.Where(one => one.PartOf == totalId && one != row))
            {
                others = [.. from sum in others from count in Alone(other,
                    quarter) where sum + count <= Most select sum + count];
            }

            own.RemoveWhere(count => !others.Any(sum => total.Contains(sum + count)));
        }

        return own;
    }

    private SortedSet<int> Alone(TrueRow row, int quarter) => Secrets.IsShare(row)
        ? [.. Pairs(row, quarter).Select(pair => pair.N)]
        : Get(row.Id, quarter).N is { } n ? [n] : [.. Enumerable.Range(0, Most)];

    private IEnumerable<(int N, int M)> Pairs(TrueRow row, int quarter)
    {
        var of = Get(row.Id, quarter);
        return from m in of.M is { } whole ? [whole] : Enumerable.Range(1, 4 * Most)
               from n in of.N is { } part ? [part] : Enumerable.Range(0, Math.Min(m, Most) + 1)
               where n <= m && (of.Percentage is not { } shown
                   || Math.Round(n * 100m / m, 1, MidpointRounding.AwayFromZero) == shown)
               select (n, m);
    }

    private void Read(string line, int quarter)
    {
        if (Fact().Matches(line) is { Count: > 0 } told)
        {
            foreach (var fact in told.Cast<Match>())
            {
                var pair = fact.Groups["m"].Success;
                facts[fact.Groups["name"].Value] = [Number(fact, pair ? "m" : "n") - (pair ? Number(fact, "n") : 0)];
            }
        }

        if (Greedy().Match(line) is { Success: true } greedy)
        {
            Note(greedy, greedy.Groups["which"].Value == "latest" ? quarter : quarter - 1);
        }
        else if (Change().Match(line) is { Success: true } change)
        {
            Get(change.Groups["id"].Value, quarter).Step =
                (int)Number(change, "by") * (change.Groups["way"].Value == "up" ? 1 : -1);
        }
        else if (Series().Match(line) is { Success: true } point)
        {
            Note(point, point.Groups["quarter"].Value[0] - '1');
        }
        else if (Chart().Match(line) is { Success: true } chart)
        {
            pictured = chart.Groups["id"].Value;
            Ends(chart.Groups["words"].Value);
        }
        else if (line.StartsWith("[data] ", StringComparison.Ordinal))
        {
            foreach (var drawn in Point().Matches(line).Cast<Match>())
            {
                Pictured(drawn.Groups["quarter"].Value, drawn.Groups["value"].Value);
            }
        }
        else if (Paragraph().Match(line) is { Success: true } paragraph)
        {
            Sentence(paragraph.Groups["id"].Value, line[paragraph.Index..], quarter);
        }
        else if (Dashboard(line) is [var name, .., var before, _, var latest])
        {
            Value(name, quarter - 1, before);
            Value(name, quarter, latest);
        }

        Problem(line);
        Guess(line, quarter);
        foreach (var (id, of, what, value) in explained.Read(line, quarter))
        {
            Told(id, of, what, value);
        }
    }

    private void Told(string id, int quarter, string what, string value)
    {
        if (quarter < 0 || secrets.Rows.All(row => row.Id != id))
        {
            return;
        }

        switch (what)
        {
            case "Value":
                Value(id, quarter, value);
                break;
            case "Numerator":
                Get(id, quarter).N = Whole(value) ?? Get(id, quarter).N;
                break;
            case "Denominator":
                Get(id, quarter).M = Whole(value) ?? Get(id, quarter).M;
                break;
        }
    }

    /// <summary>
    /// Who knows the rest of a file tries each count until the hash of the file is the one that was printed.
    /// </summary>
    private void Guess(string line, int quarter)
    {
        if (Hashed().Match(line) is { Success: true } hashed)
        {
            hashedFile = hashed.Groups["path"].Value;
        }

        if (Sha().Match(line) is not { Success: true } sha || !hashedFile.StartsWith("data/", StringComparison.Ordinal))
        {
            return;
        }

        for (var i = 0; i < Secrets.Quarters; i++)
        {
            foreach (var row in secrets.Rows.Where(_ => hashedFile == $"data/{Secrets.QuarterAt(i).FileName}.csv"))
            {
                for (var count = 0; count <= secrets.Threshold; count++)
                {
                    var guess = row with { Quarters = row.Quarters.SetItem(i, (count, row.Quarters[i].M)) };
                    var file =
                        (secrets with { Rows = secrets.Rows.Replace(row, guess) }).Files(quarter).Read(hashedFile);
                    if (Manifest.Hash(file.Value!.Content) == sha.Groups["hash"].Value)
                    {
                        Get(row.Id, i).N = count;
                    }
                }
            }
        }
    }

    private static int? Whole(string value) =>
        int.TryParse(value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    /// <summary>What the words of a chart say of its first and its last value.</summary>
    private void Ends(string words)
    {
        foreach (var end in FirstAndLast().Matches(words).Cast<Match>())
        {
            Pictured(end.Groups["quarter"].Value, end.Groups["value"].Value);
        }
    }

    // The workbook has the number without the sign of its unit.
    private void Pictured(string quarter, string value)
    {
        if (secrets.Rows.SingleOrDefault(row => row.Id == pictured) is { } row)
        {
            Value(row.Id, quarter[0] - '1', Secrets.IsShare(row) && !value.EndsWith('%') ? value + "%" : value);
        }
    }

    /// <summary>The committee report's sentences: value and counts now, and those "on" or "from" before.</summary>
    private void Sentence(string id, string text, int quarter)
    {
        if (Now().Match(text) is { Success: true } now)
        {
            Note(id, quarter, now);
        }

        if (Then().Match(text) is { Success: true } then)
        {
            Note(id, quarter - 1, then);
        }

        if (ByCount().Match(text) is { Success: true } by)
        {
            Get(id, quarter).Step = (int)Number(by, "by") * (by.Groups["way"].Value is "increase" ? 1 : -1);
        }
    }

    /// <summary>
    /// A quoted line of a quarter file, as the command line shows it, and what messages say of an indicator.
    /// </summary>
    private void Problem(string line)
    {
        if (Excerpt().Match(line) is { Success: true } excerpt
            && excerpt.Groups["csv"].Value.Split(',') is [var id, var before, var value, var n, var m, var period,
                var latest, var part, var whole, ..]
            && QuarterOf(period) is { } quarter)
        {
            Cell(id, quarter, latest, part, whole);
            Cell(id, (QuarterOf(before) ?? quarter) - (QuarterOf(before) is null ? 1 : 0), value, n, m);
        }
    }

    private void Cell(string id, int quarter, string value, string n, string m)
    {
        Value(id, quarter, value);
        if (int.TryParse(n, CultureInfo.InvariantCulture, out var part))
        {
            Get(id, quarter).N = part;
        }

        if (int.TryParse(m, CultureInfo.InvariantCulture, out var whole))
        {
            Get(id, quarter).M = whole;
        }
    }

    private void Note(Match match, int quarter) => Note(match.Groups["id"].Value, quarter, match);

    private void Note(string id, int quarter, Match match)
    {
        Value(id, quarter, match.Groups["value"].Value);
        if (match.Groups["n"].Success)
        {
            Get(id, quarter).N = (int)Number(match, "n");
        }

        if (match.Groups["m"].Success)
        {
            Get(id, quarter).M = (int)Number(match, "m");
        }
    }

    private void Value(string id, int quarter, string value)
    {
        if (!decimal.TryParse(value.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return;
        }

        if (value.EndsWith('%'))
        {
            Get(id, quarter).Percentage = number;
        }
        else
        {
            Get(id, quarter).N = (int)number;
        }
    }

    private ImmutableArray<string> Dashboard(string line) =>
        line.Split(" | ") is { Length: > 8 } cells && secrets.Rows.Any(row => row.Id == cells[0])
            ? [.. cells.Take(8)]
            : [];

    private Known Get(string id, int quarter) =>
        known.TryGetValue((id, quarter), out var one) ? one : known[(id, quarter)] = new();

    private static int Number(Match match, string group)
    {
        var text = match.Groups[group].Value;
        var word = Array.IndexOf(Words, text);
        return word >= 0 ? word : (int)decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
    }

    private static int? QuarterOf(string period) =>
        period.EndsWith(" 2023/24", StringComparison.Ordinal) ? period[1] - '1' : null;

    private sealed record Known
    {
        public int? N { get; set; }

        public int? M { get; set; }

        public decimal? Percentage { get; set; }

        public int? Step { get; set; }
    }

    private const string Counted = @"(?<n>\d+|zero|one|two|three|four|five|six|seven|eight|nine)";

    [GeneratedRegex(@"FACT (?<name>\w+) " + Counted + @"( of (?<m>\d+))?")]
    private static partial Regex Fact();

    [GeneratedRegex(@"GREEDY (?<id>\S+) (?<which>latest|previous) (?<value>\S+) ((?<n>\d+)|\S+) ((?<m>\d+)|\S+)")]
    private static partial Regex Greedy();

    [GeneratedRegex(@"GREEDY (?<id>\S+) change \S+ (?<by>\d+) (?<way>up|down)")]
    private static partial Regex Change();

    [GeneratedRegex(@"SERIES (?<id>\S+) Q(?<quarter>\d) 2023/24: (?<value>\S+) ((?<n>\d+)|\S+) ((?<m>\d+)|\S+)")]
    private static partial Regex Series();

    [GeneratedRegex(@"(\[chart\]|SPARK) (?<id>[^ :]+):? (?<words>.*)$")]
    private static partial Regex Chart();

    [GeneratedRegex(@"Q(?<quarter>\d) 2023/24 (\| )?(?<value>\d[\d.,]*%?)")]
    private static partial Regex Point();

    [GeneratedRegex(@"(from|to|at) (?<value>\d\S*) (in|from) Q(?<quarter>\d) 2023/24")]
    private static partial Regex FirstAndLast();

    [GeneratedRegex(@"subject (?<id>\S+) subject")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"stood at (?<value>\S+)( (at|in) [^(.]*)?( \(" + Counted + @"( of (?<m>\d+))? child)?")]
    private static partial Regex Now();

    [GeneratedRegex(@"(on|from|to the) (?<value>\d[\d.,]*%?)( \(" + Counted + @"( of (?<m>\d+))?[ )])?")]
    private static partial Regex Then();

    [GeneratedRegex(@"an? (slight )?(?<way>increase|decrease|improvement) of (?<by>\d+|one|two|three|four|five|six|seven|eight|nine) child")]
    private static partial Regex ByCount();

    [GeneratedRegex("^ *\"path\": \"(?<path>[^\"]*)\"")]
    private static partial Regex Hashed();

    [GeneratedRegex("^ *\"sha256\": \"(?<hash>[0-9a-f]{64})\"")]
    private static partial Regex Sha();

    [GeneratedRegex(@"^ +\d+ \| (?<csv>.*)$")]
    private static partial Regex Excerpt();
}
