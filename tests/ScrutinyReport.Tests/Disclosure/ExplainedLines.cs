using System.Text.RegularExpressions;

namespace ScrutinyReport.Tests.Disclosure;

/// <summary>
/// What the attacker takes from <c>explain</c>: the cells behind figures, and the sentences, as text and as JSON.
/// </summary>
internal sealed partial class ExplainedLines
{
    private string id = "";
    private int fileQuarter = -1;
    private string heading = "";

    /// <summary>
    /// What a line tells: of which indicator and quarter, value, numerator or denominator, and the number.
    /// </summary>
    public IEnumerable<(string Id, int Quarter, string What, string Value)> Read(string line, int quarter)
    {
        // The problems of all indicators follow: they are read as problems are.
        if (line is "END" or "  \"problems\": [" || line.StartsWith("QUARTER ", StringComparison.Ordinal))
        {
            id = "";
        }

        if (Header().Match(line) is { Success: true } header)
        {
            id = header.Groups["id"].Value;
        }

        if (id.Length == 0)
        {
            yield break;
        }

        if (JsonFile().Match(line) is { Success: true } file)
        {
            fileQuarter = file.Groups["quarter"].Value[0] - '1';
        }
        else if (JsonHeading().Match(line) is { Success: true } under)
        {
            heading = under.Groups["heading"].Value;
        }
        else if (JsonText().Match(line) is { Success: true } text)
        {
            foreach (var told in Of(heading, fileQuarter, text.Groups["text"].Value))
            {
                yield return told;
            }
        }
        else if (Cell().Match(line) is { Success: true } cell)
        {
            foreach (var told in Of(cell.Groups["heading"].Value, cell.Groups["quarter"].Value[0] - '1',
                cell.Groups["text"].Value))
            {
                yield return told;
            }
        }

        if (ValueSentence().Match(line) is { Success: true } value)
        {
            yield return (id, quarter, "Value", value.Groups["value"].Value);
            yield return (id, quarter, "Numerator", value.Groups["n"].Value);
            yield return (id, quarter, "Denominator", value.Groups["m"].Value);
        }

        if (DifferenceSentence().Match(line) is { Success: true } difference)
        {
            yield return (id, quarter, "Value", difference.Groups["latest"].Value);
            yield return (id, quarter - 1, "Value", difference.Groups["earlier"].Value);
        }

        if (CorrectionSentence().Match(line) is { Success: true } correction)
        {
            foreach (var told in Of(correction.Groups["heading"].Value, quarter, correction.Groups["now"].Value))
            {
                yield return told;
            }
        }
    }

    private IEnumerable<(string Id, int Quarter, string What, string Value)> Of(string under, int of, string text) =>
        under.Split(' ') is [("Latest" or "Previous") and var which,
            ("Value" or "Numerator" or "Denominator") and var what]
            ? [(id, which == "Latest" ? of : of - 1, what, text)]
            : [];

    [GeneratedRegex(@"^(\S+ \((?<id>[a-z-]+)\): Q\d 2023/24, | *""indicator"": ""(?<id>[a-z-]+)"",$)")]
    private static partial Regex Header();

    [GeneratedRegex(@"^ *""file"": ""data/2023-24-Q(?<quarter>\d)\.csv""")]
    private static partial Regex JsonFile();

    [GeneratedRegex(@"^ *""heading"": ""(?<heading>[^""]*)""")]
    private static partial Regex JsonHeading();

    [GeneratedRegex(@"^ *""text"": ""(?<text>[^""]*)""")]
    private static partial Regex JsonText();

    [GeneratedRegex(@"data/2023-24-Q(?<quarter>\d)\.csv:\d+:\d+  `(?<text>[^`]*)` in `(?<heading>[^`]*)`")]
    private static partial Regex Cell();

    [GeneratedRegex(@"(?<value>\d[\d.,]*%?) in Q\d 2023/24(, (?<n>\d+) of (?<m>\d+)|, a count of (?<n>\d+))?")]
    private static partial Regex ValueSentence();

    [GeneratedRegex(@"(?<latest>\d[\d.,]*%?) less (?<earlier>\d[\d.,]*%?) is ")]
    private static partial Regex DifferenceSentence();

    [GeneratedRegex(@"`(?<heading>[^`]*)` was published as `[^`]*` and is `(?<now>[^`]*)`")]
    private static partial Regex CorrectionSentence();
}
