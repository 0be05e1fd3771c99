using System.Xml;

namespace ScrutinyReport.Foundation;

/// <summary>
/// Which characters a document can hold: those of XML 1.0, which Word and HTML share. Any other (a control character,
/// half a surrogate pair) is shown as U+FFFD, the sign for a character that could not be shown.
/// </summary>
public static class Characters
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text, of the same length, with every character that cannot be held replaced.</summary>
    public static string Printable(string text)
    {
        if (Doubtful(text, 0) < 0)
        {
            return text;    // as most texts are
        }

        var found = Unprintable(text).ToArray();
        if (found.Length == 0)
        {
            return text;
        }

        var characters = text.ToCharArray();
        foreach (var position in found)
        {
            characters[position] = Replacement;
        }

        return new(characters);
    }

    /// <summary>The same without line breaks, each of which becomes a blank: for a name or a label.</summary>
    public static string OneLine(string text) => Printable(text).ReplaceLineEndings(" ");

    /// <summary>The positions of the characters that no document can hold.</summary>
    public static IEnumerable<int> Unprintable(string text)
    {
        for (var i = 0; Doubtful(text, i) is var next and >= 0; i++)
        {
            i += next;
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                yield return i;
            }
        }
    }

    // Where the next stands that a document may not hold; what stands between these two it can.
    private static int Doubtful(string text, int from) => text.AsSpan(from).IndexOfAnyExceptInRange(' ', '\uD7FF');
}
