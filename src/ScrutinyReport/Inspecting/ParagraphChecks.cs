using System.Text.RegularExpressions;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Inspecting;

/// <summary>Numbers, capitals and space that were typed instead of set.</summary>
internal static partial class ParagraphChecks
{
    // An abbreviation is seldom longer than the first, and never than the second.
    private const int Word = 4;
    private const int LongWord = 6;

    public static IEnumerable<Problem> Of(WordFile file)
    {
        var empty = new List<WordParagraph>();
        WordParagraph? before = null;
        foreach (var paragraph in file.Main.Paragraphs)
        {
            if (paragraph is { IsBlank: true, Cell: null } && before is { IsBlank: true, Cell: null })
            {
                empty.Add(paragraph);
            }

            if (TypedNumber(file, paragraph) is { } number)
            {
                yield return InspectingProblems.TypedNumber(paragraph.At(0, number.Length), number.Trim());
            }

            if (IsShouted(paragraph.Text))
            {
                yield return InspectingProblems.TypedCapitals(paragraph.Place);
            }

            before = Holds(paragraph) ? null : paragraph;
        }

        if (empty.Count > 0)
        {
            yield return InspectingProblems.EmptyParagraphs(empty[0].Place, empty.Count);
        }
    }

    /// <summary>A paragraph without words may still hold a picture or a break.</summary>
    private static bool Holds(WordParagraph paragraph) =>
        paragraph.IsBlank && paragraph.Xml.Descendants().Any(element =>
        element.Name.LocalName is "drawing" or "pict" or "object" or "br" or "sectPr" or "fldChar");

    private static string? TypedNumber(WordFile file, WordParagraph paragraph) =>
        paragraph.Cell is null && !file.Styles.IsNumbered(paragraph)
        && !file.Styles.NameOf(paragraph).StartsWith("toc", StringComparison.OrdinalIgnoreCase)
        && NumberOrBullet().Match(paragraph.Text) is { Success: true } match
            ? match.Groups["mark"].Value
            : null;

    /// <summary>Two words, one of them long, and no small letter anywhere: not abbreviations.</summary>
    private static bool IsShouted(string text)
    {
        if (text.Any(char.IsLower))
        {
            return false;
        }

        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Count(char.IsUpper)).ToArray();
        return words.Count(letters => letters >= Word) >= 2 && words.Max() >= LongWord;
    }

    // 1. or (a) or iv), 5.2.1 before a capital or a tab, or a sign that stands for a point.
    [GeneratedRegex(
        @"^\s*(?<mark>\(?(\d{1,3}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(\.\d{1,2}){1,3}\.?(?=\s+\p{Lu}|\t)"
        + @"|[\u2022\u00B7\u25AA\u25CF\u25CB*\u2013-])\s+\S",
        RegexOptions.ExplicitCapture)]
    private static partial Regex NumberOrBullet();
}
