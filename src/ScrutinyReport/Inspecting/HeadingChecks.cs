using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Inspecting;

/// <summary>One heading of level 1, no level skipped, and no paragraph that only looks like a heading.</summary>
internal static class HeadingChecks
{
    private const int MostWords = 12;

    public static IEnumerable<Problem> Of(WordFile file, LookReader looks)
    {
        var headings = (
            from paragraph in file.Main.Paragraphs
            let level = file.Styles.HeadingLevel(paragraph)
            where level is not null
            select (Paragraph: paragraph, Level: level.Value)).ToArray();
        var titles = headings.Where(heading => heading.Level == 1).ToArray();
        var title = titles.FirstOrDefault().Paragraph;
        var problems =
            titles.Skip(1).Select(second => InspectingProblems.SecondTitle(second.Paragraph.Place, title!.Place))
            .Concat(Skipped(headings))
            .Concat(LooksLikeOne(file, looks, title));
        return titles.Length == 0 ? problems.Prepend(InspectingProblems.NoTopHeading(file.Whole)) : problems;
    }

    private static IEnumerable<Problem> Skipped((WordParagraph Paragraph, int Level)[] headings)
    {
        var before = 0;
        foreach (var (paragraph, level) in headings)
        {
            if (level > before + 1 && before > 0)
            {
                yield return InspectingProblems.SkippedLevel(paragraph.Place, before, level);
            }

            before = level;
        }
    }

    private static IEnumerable<Problem> LooksLikeOne(WordFile file, LookReader looks, WordParagraph? title)
    {
        var text = file.Main.Paragraphs;
        var head = HeadOf(text, looks, title);
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!head.Contains(i) && IsShortLine(file, text[i]) && text[i + 1].Cell is null && !text[i + 1].IsBlank
                && file.Styles.HeadingLevel(text[i + 1]) is null
                && StandsOut(looks, text[i])
                && !StandsOut(looks, text[i + 1]))
            {
                yield return InspectingProblems.LooksLikeHeading(text[i].Place);
            }
        }
    }

    /// <summary>The lines around the title that belong to it: whose paper it is, of which day, by whom.</summary>
    private static HashSet<int> HeadOf(ImmutableArray<WordParagraph> text, LookReader looks, WordParagraph? title)
    {
        var at = title is null ? -1 : text.IndexOf(title);
        var end = at + 1;
        while (end > 0 && end < text.Length && (text[end].IsBlank || StandsOut(looks, text[end])))
        {
            end++;
        }

        return [.. Enumerable.Range(0, end)];
    }

    private static bool IsShortLine(WordFile file, WordParagraph paragraph)
    {
        var words = paragraph.Text.Trim();
        return paragraph.Cell is null && words.Length > 0 && words[^1] is not ('.' or ',' or ';' or '!' or '?')
            && words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= MostWords
            && words.Any(char.IsLetter)
            && file.Styles.HeadingLevel(paragraph) is null && !file.Styles.IsNumbered(paragraph)
            && !IsFurniture(file.Styles.NameOf(paragraph));
    }

    private static bool IsFurniture(string style) =>
        style.ToUpperInvariant() is "TITLE" or "SUBTITLE" or "CAPTION" or "SIGNATURE" or "TOC HEADING"
        || style.StartsWith("toc ", StringComparison.OrdinalIgnoreCase)
        || style.StartsWith("list", StringComparison.OrdinalIgnoreCase);

    private static bool StandsOut(LookReader looks, WordParagraph paragraph)
    {
        var shown = paragraph.Runs.Where(run => !string.IsNullOrWhiteSpace(run.Text))
            .Select(run => looks.Of(paragraph, run))
            .ToArray();
        return shown.Length > 0 && shown.All(look => look.IsBold || look.Size >= 28);
    }
}
