using System.Globalization;
using Markdig.Parsers;

namespace ScrutinyReport.Documents;

/// <content>Lists with letters, a) b) c), and with small roman numbers, i) ii) iii).</content>
internal sealed partial class MarkdownSyntax
{
    private const char Letters = 'a';
    private const char Romans = 'i';

    private static ListMark MarkOf(Markdig.Syntax.ListBlock list) => list.BulletType switch
    {
        Letters => ListMark.Letter,
        Romans => ListMark.Roman,
        _ => list.IsOrdered ? ListMark.Number : ListMark.Bullet,
    };

    /// <summary>
    /// Reads <c>a) </c> and <c>ii) </c>. A list that starts with i) or ii) has roman numbers, and so has one that
    /// starts with v) or x) and goes on with vi) or xi); inside a list of letters i) is the ninth.
    /// </summary>
    private sealed class LetteredItemParser : ListItemParser
    {
        private static readonly string[] Roman =
            ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

        public LetteredItemParser() =>
            OpeningCharacters = [.. Enumerable.Range('a', 26).Select(letter => (char)letter)];

        public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
        {
            result = default;
            var start = state.Line.Start;
            var end = state.Line.Text.IndexOf(')', start, Math.Min(6, state.Line.Length));
            if (end < 0)
            {
                return false;
            }

            var mark = state.Line.Text[start..end];
            var roman = pendingBulletType == Letters ? 0 : Array.IndexOf(Roman, mark) + 1;
            if (roman > 0
                && pendingBulletType != Romans
                && mark is "v" or "x"
                && !IsNext(Roman[roman], state.Line.Text, start, end))
            {
                roman = 0;
            }

            var number = roman > 0 ? roman : mark.Length == 1 && mark[0] is >= 'a' and <= 'z' ? mark[0] - 'a' + 1 : 0;
            if (number == 0)
            {
                return false;
            }

            // The parser goes on behind the mark, as those of the library leave it.
            for (var i = start; i <= end; i++)
            {
                state.NextChar();
            }

            result = new(roman > 0 ? Romans : Letters, number.ToString(CultureInfo.InvariantCulture), ')', "1");
            return true;
        }

        /// <summary>
        /// True where the next point below the one with a mark from <paramref name="start"/> has that mark.
        /// </summary>
        private static bool IsNext(string mark, string text, int start, int end)
        {
            var column = start - (text.LastIndexOf('\n', start) + 1);
            var below = text.IndexOf('\n', end);
            var isAfterBlank = false;
            foreach (var line in text.AsSpan(below < 0 ? text.Length : below + 1).EnumerateLines())
            {
                // In a quotation each line has a sign of its own before the mark.
                var words = line.TrimStart(" >");
                if (words.IsEmpty)
                {
                    isAfterBlank = true;
                }
                else if (line.Length - words.Length <= column)
                {
                    // What is not indented is the next point, or goes on with the text of this one.
                    if (words.StartsWith(mark) && words[mark.Length..].StartsWith(")"))
                    {
                        return true;
                    }

                    if (isAfterBlank || words[..Math.Min(5, words.Length)].Contains(')'))
                    {
                        return false;
                    }
                }
            }

            return false;
        }
    }
}
