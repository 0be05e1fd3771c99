using System.Collections.Immutable;
using DiffPlex;

namespace ScrutinyReport.Snapshots;

/// <summary>
/// Compares two texts line by line, and the lines that differ word by word. The only code that knows which library
/// compares.
/// </summary>
internal static class TextDifference
{
    /// <summary>The passages that differ, in their order; none where the texts are the same.</summary>
    public static ImmutableArray<Difference> Of(string approved, string received)
    {
        var lines = new Differ().CreateCustomDiffs(approved, received, false, text => text.Split('\n'));
        return
        [
            .. lines.DiffBlocks.Select(block => new Difference(
                block.DeleteStartA + 1,
                Words(
                    string.Join('\n', lines.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA)),
                    string.Join('\n', lines.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB))))),
        ];
    }

    private static ImmutableArray<Piece> Words(string before, string after)
    {
        var words = new Differ().CreateCustomDiffs(before, after, false, Split);
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var at = 0;
        foreach (var block in words.DiffBlocks)
        {
            var same = string.Concat(words.PiecesOld[at..block.DeleteStartA]);
            at = block.DeleteStartA + block.DeleteCountA;
            var gone = string.Concat(words.PiecesOld[block.DeleteStartA..at]);
            var came = string.Concat(words.PiecesNew[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]);
            var shared = SpaceBefore(gone) is var space && space == SpaceBefore(came) ? space.Length : 0;
            Add(pieces, PieceKind.Same, same + gone[..shared]);
            Add(pieces, PieceKind.Gone, gone[shared..]);
            Add(pieces, PieceKind.Came, came[shared..]);
        }

        Add(pieces, PieceKind.Same, string.Concat(words.PiecesOld[at..]));
        return pieces.ToImmutable();
    }

    private static void Add(ImmutableArray<Piece>.Builder pieces, PieceKind kind, string text)
    {
        if (text.Length > 0)
        {
            pieces.Add(new(kind, text));
        }
    }

    private static string SpaceBefore(string text) => text[..^text.TrimStart().Length];

    /// <summary>
    /// A word with the white space before it: so a lone space is never taken for what two texts share.
    /// </summary>
    private static string[] Split(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && !char.IsWhiteSpace(text[i - 1]))
            {
                words.Add(text[start..i]);
                start = i;
            }
        }

        return text.Length == 0 ? [] : [.. words, text[start..]];
    }
}
