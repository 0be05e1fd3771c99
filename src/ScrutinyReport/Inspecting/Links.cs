using System.Xml.Linq;
using ScrutinyReport.Foundation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Inspecting;

/// <summary>Words that lead elsewhere, and where they stand.</summary>
internal sealed record FoundLink(string Words, Place Place);

/// <summary>Finds the links of a story: hyperlinks, and fields that are links.</summary>
internal static class Links
{
    private static readonly XName Hyperlink = Word.W + "hyperlink";

    public static IEnumerable<FoundLink> In(Story story) => story.Paragraphs.SelectMany(In);

    private static IEnumerable<FoundLink> In(WordParagraph paragraph)
    {
        var elements = paragraph.Runs.ToLookup(run => run.Xml.Ancestors(Hyperlink).FirstOrDefault());
        foreach (var link in paragraph.Xml.Descendants(Hyperlink))
        {
            var runs = elements[link].ToArray();
            if (runs.Length > 0)
            {
                yield return New(paragraph, runs);
            }
        }

        foreach (var link in Fields(paragraph))
        {
            yield return link;
        }
    }

    private static IEnumerable<FoundLink> Fields(WordParagraph paragraph)
    {
        var (instruction, shown, isShown) = ("", new List<WordRun>(), false);
        foreach (var run in paragraph.Runs)
        {
            instruction += string.Concat(run.Xml.Elements(Word.W + "instrText").Select(element => element.Value));
            switch ((string?)run.Xml.Element(Word.W + "fldChar")?.Attribute(Word.W + "fldCharType"))
            {
                case "begin":
                    (instruction, isShown) = ("", false);
                    shown.Clear();
                    break;
                case "separate":
                    isShown = true;
                    break;
                case "end":
                    if (isShown
                        && instruction.TrimStart().StartsWith("HYPERLINK", StringComparison.Ordinal)
                        && shown.Count > 0)
                    {
                        yield return New(paragraph, [.. shown]);
                    }

                    isShown = false;
                    break;
                default:
                    if (isShown)
                    {
                        shown.Add(run);
                    }

                    break;
            }
        }
    }

    private static FoundLink New(WordParagraph paragraph, WordRun[] runs)
    {
        var words = string.Concat(runs.Select(run => run.Text));
        return new(words.Trim(), words.Length > 0 ? paragraph.At(runs[0].Start, words.Length) : paragraph.Place);
    }
}
