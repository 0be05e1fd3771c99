using System.Text.RegularExpressions;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>
/// A sentence without what differs from figure to figure: numbers, periods, subjects, nouns and names. Two sentences of
/// one form come of one branch of a template.
/// </summary>
internal static partial class SentenceForm
{
    private static readonly Lazy<string[]> Subjects =
        new(() => Words("subject").Distinct().OrderByDescending(one => one.Length).ToArray());
    private static readonly Lazy<string[]> Nouns = new(() => Words("numerator").Concat(Words("denominator"))
        .SelectMany(both => both.Split('|'))
        .Where(one => one.Length > 0)
        .Distinct()
        .OrderByDescending(one => one.Length)
        .ToArray());

    /// <summary>The forms of a line's sentences; none of a heading, a table or what stands between brackets.</summary>
    public static IEnumerable<string> AllOf(string line) =>
        line.Length == 0 || line[0] is '#' or '[' || line.Contains(" | ", StringComparison.Ordinal)
            ? []
            : End().Split(Number().Replace(line, "")).Where(sentence => sentence.EndsWith('.')).Select(Of);

    private static string Of(string sentence)
    {
        var form = sentence;
        foreach (var subject in Subjects.Value)
        {
            form = form.Replace(subject, "SUBJECT", StringComparison.Ordinal);
        }

        form = Source().Replace(form, "");
        form = Symbol().Replace(form, "");
        form = Council().Replace(form, "NAME");
        form = Months().Replace(form, "(MONTHS)");
        form = Region().Replace(form, "The Department for Education counts NAME among TYPE, in REGION.");
        form = Neighbours().Replace(form, "are: NAMES.");
        form = Missing().Replace(form, "NAME on: NAMES.");
        form = Period().Replace(form, "TIME");
        form = Figure().Replace(form, "#");
        form = Spelt().Replace(form, "#");
        form = Ordinal().Replace(form, "NTH");
        form = Regex.Replace(form, $@"# (?:{string.Join('|', Nouns.Value.Select(Regex.Escape))})\b", "# THINGS");
        form = Counts().Replace(When().Replace(form, "AT TIME"), "");
        form = form.Replace(" the # statistical neighbours with a figure", " its statistical neighbours",
            StringComparison.Ordinal);
        form = form.Replace("percentage points", "POINTS", StringComparison.Ordinal)
            .Replace("percentage point", "POINTS", StringComparison.Ordinal);
        form = Way().Replace(form, match => match.Value switch
        {
            "up" or "down" => "WAY",
            "rise" or "fall" => "RISE",
            "rises" or "falls" => "RISES",
            "rose" or "fell" => "ROSE",
            "above" or "below" => "SIDE",
            "highest" or "lowest" => "EXTREME",
            "an increase" or "a decrease" => "A CHANGE",
            _ => "CHANGE",
        });
        return Band().Replace(Quartile().Replace(form, "NTH quartile"), "rated BAND");
    }

    /// <summary>A column of every catalogue of the samples and of the families' cases.</summary>
    private static IEnumerable<string> Words(string column) => new[] { BuiltReport.Sample(""), SampleCase.Templates() }
        .SelectMany(folder => Directory.EnumerateFiles(folder, "indicators.csv", SearchOption.AllDirectories))
        .SelectMany(file =>
        {
            var lines = File.ReadAllLines(file)
                .Select(line => Cell().Matches(line).Select(match => match.Groups["cell"].Value.Trim('"')).ToArray())
                .ToArray();
            var at = Array.IndexOf(lines[0], column);
            return at < 0
                ? []
                : lines.Skip(1).Where(cells => cells.Length > at && cells[at].Length > 0).Select(cells => cells[at]);
        });

    [GeneratedRegex(@"(?<=[.!?]) (?=[\p{Lu}\[])")]
    private static partial Regex End();

    [GeneratedRegex(@"^(?:\s*-\s+|\d+(?:\.\d+)*\.? )")]
    private static partial Regex Number();

    [GeneratedRegex(@" \(source: [^)]*\)")]
    private static partial Regex Source();

    [GeneratedRegex(@" \[[a-z]+\]")]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^(?:The Council|(?!It )[\p{Lu}][\w',. -]*?)(?= (?:ranks|lies in|is now in|continues to be in|is in) )|(?<= of )[\p{Lu}][\w', -]*?(?= beside those)|(?<=published for )[\p{Lu}][\w', -]*?(?= on: )")]
    private static partial Regex Council();

    [GeneratedRegex(@"\((?:January to March|April to June|July to September|October to December) \d{4}\)")]
    private static partial Regex Months();

    [GeneratedRegex(@"^The Department for Education counts .* among the [\w -]+, in [^.]+\.")]
    private static partial Regex Region();

    [GeneratedRegex(@"are: .*\.")]
    private static partial Regex Neighbours();

    [GeneratedRegex(@"NAME on: .*\.")]
    private static partial Regex Missing();

    [GeneratedRegex(@"(?:the )?(?:Autumn|Spring|Summer) term \d{4}|[Qq]uarter \d(?: \d{4}/\d{2})?|\b(?:19|20)\d\d(?:/\d\d)?\b")]
    private static partial Regex Period();

    [GeneratedRegex(@"(?:(?<=[ (])-)?\b\d[\d,]*(?:\.\d+)?%?(?:(?:st|nd|rd|th)\b)?")]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?:in|at the end of|in the year to the end of|between April and the end of|in the twelve months to the end of) TIME")]
    private static partial Regex When();

    [GeneratedRegex(@" \(# of #(?: THINGS)?\)| \(# THINGS\)")]
    private static partial Regex Counts();

    [GeneratedRegex(@"\b(?:none|zero|no|one|two|three|four|five|six|seven|eight|nine)\b(?= (?:of )?[a-z(])",
        RegexOptions.IgnoreCase)]
    private static partial Regex Spelt();

    [GeneratedRegex(@"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b|(?<=the )#(?= (?:rise|fall))|(?<=ranks )#|(?<=TIME: )#")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\b(?:up|down|rises|falls|rise|fall|rose|fell|above|below|highest|lowest|an increase|a decrease|increase|decrease)\b")]
    private static partial Regex Way();

    [GeneratedRegex(@"\b(?:top|bottom|NTH) quartile")]
    private static partial Regex Quartile();

    [GeneratedRegex(@"rated (?:Green|Amber|Red|Blue)")]
    private static partial Regex Band();

    [GeneratedRegex(@"(?:^|,)(?<cell>""[^""]*""|[^,]*)")]
    private static partial Regex Cell();
}
