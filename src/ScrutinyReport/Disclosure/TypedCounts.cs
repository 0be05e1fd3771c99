using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyReport.Data;

namespace ScrutinyReport.Disclosure;

/// <summary>
/// Finds small counts that somebody typed into text: "3 children", "three young people", "38 of 39". Control cannot
/// take them out; it can only say where they are.
/// </summary>
internal static partial class TypedCounts
{
    /// <summary>A count as people type it.</summary>
    private const string Count = @"\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten";

    /// <summary>Where each typed small count starts and how long it is.</summary>
    public static IEnumerable<(int Start, int Length)> Find(string text, ImmutableArray<Noun> nouns, int threshold)
    {
        text = Printed(text);
        foreach (var match in Pair().Matches(text).Cast<Match>())
        {
            var (n, m) = (Number(match.Groups["n"].Value), Number(match.Groups["m"].Value));
            if (Share.IsIn(n, threshold) || Share.IsIn(m, threshold) || Share.IsIn(m - n, threshold))
            {
                yield return (match.Index, match.Length);
            }
        }

        foreach (var match in Single().Matches(text).Cast<Match>())
        {
            var what = match.Groups["what"].Value;
            if (Share.IsIn(Number(match.Groups["n"].Value), threshold)
                && nouns.Any(noun => Starts(what, noun.Singular) || Starts(what, noun.Plural)))
            {
                yield return (match.Groups["n"].Index, match.Groups["n"].Length);
            }
        }
    }

    /// <summary>
    /// The text without the signs of Markdown that a reader does not see, each character where it was.
    /// </summary>
    private static string Printed(string text) => Signs().Replace(text, sign => new(' ', sign.Length));

    private static bool Starts(string text, string noun) => noun.Length > 0
        && Regex.IsMatch(text, @"^([\w'’-]+\s+)?" + Regex.Escape(noun) + @"\b",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number
        : NumberWords.InWords.IndexOf(text, StringComparer.OrdinalIgnoreCase) is var at and >= 0 ? at
        : null;

    [GeneratedRegex(
        @"\b(?<n>" + Count + @")\s+(?:out\s+)?of\s+(?:the\s+)?(?<m>" + Count + @")\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    [GeneratedRegex(
        @"(?<![\d.,/-])\b(?<n>" + Count + @")\s+(?=(?<what>[\w'’-]+(\s+[\w'’-]+){0,3}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Single();

    [GeneratedRegex(@"[*`]|(?<!\w)_|_(?!\w)|&nbsp;")]
    private static partial Regex Signs();
}
