using System.Globalization;
using System.Text.RegularExpressions;

namespace ScrutinyReport.Periods;

/// <summary>Reads the quarter that somebody asks for (METHODS 1).</summary>
internal static partial class QuarterWords
{
    /// <summary>
    /// Every reading of <c>Q4-2024</c> (calendar notation first), the one reading of <c>Q4-2023/24</c>, <c>Q4
    /// 2023-24</c> and <c>2023-24-Q4</c>, or <c>latest</c>; null where the words are none of these.
    /// </summary>
    public static QuarterRequest? Read(string text)
    {
        var words = text.Trim();
        if (words.Equals("latest", StringComparison.OrdinalIgnoreCase))
        {
            return new(true, []);
        }

        var match = NumberFirst().Match(words) is { Success: true } first ? first : YearFirst().Match(words);
        if (!match.Success)
        {
            return null;
        }

        var number = match.Groups["number"].ValueSpan[0] - '0';
        if (match.Groups["end"].Success)
        {
            return YearNames.Start(match.Groups["year"].Value, match.Groups["end"].Value) is { } start
                ? new(false, [new(new(start, number), null)])
                : null;
        }

        if (match.Groups["year"].Length != 4)
        {
            return null;
        }

        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (!YearNames.IsLikely(year))
        {
            return null;
        }

        return new(false,
        [
            new(new(number == 4 ? year - 1 : year, number), QuarterNotation.Calendar),
            new(new(year, number), QuarterNotation.YearStart),
            new(new(year - 1, number), QuarterNotation.YearEnd),
        ]);
    }

    [GeneratedRegex(@"^Q(uarter\s*)?(?<number>[1-4])[\s-]*(?<year>\d{4}|\d{2}(?=\D))(\s*[/-]\s*(?<end>\d{4}|\d{2}))?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NumberFirst();

    [GeneratedRegex(@"^(?<year>\d{4}|\d{2}(?=\D))(\s*[/-]\s*(?<end>\d{4}|\d{2}))?[\s-]*Q(uarter\s*)?(?<number>[1-4])$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();
}
