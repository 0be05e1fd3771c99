using System.Collections.Immutable;

namespace ScrutinyReport.Foundation;

/// <summary>The text of one file, under the name a reader knows it by. Lines end at LF, CRLF or CR.</summary>
public sealed class SourceText(string path, string text)
{
    private readonly Lazy<ImmutableArray<int>> starts = new(() => LineStarts(text));

    /// <summary>The file's name as the reader knows it: relative to the workspace, with forward slashes.</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;

    public int LineCount => starts.Value.Length;

    /// <summary>A place in this text: <paramref name="length"/> characters from <paramref name="start"/> (from 0).</summary>
    public Place At(int start, int length) => new(this, start, length);

    /// <summary>The number of the line, from 1, on which the character at <paramref name="position"/> stands.</summary>
    public int LineAt(int position)
    {
        var found = starts.Value.BinarySearch(position);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The column, from 1, of the character at <paramref name="position"/>.</summary>
    public int ColumnAt(int position) => position - starts.Value[LineAt(position) - 1] + 1;

    /// <summary>Where the line with that number (from 1) starts, from 0.</summary>
    public int StartOf(int line) => starts.Value[line - 1];

    /// <summary>The line with that number (from 1), without its ending.</summary>
    public string Line(int number)
    {
        var start = starts.Value[number - 1];
        var end = number < LineCount ? starts.Value[number] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    public override string ToString() => Path;

    private static ImmutableArray<int> LineStarts(string text)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        found.Add(0);
        var from = 0;
        while (text.AsSpan(from).IndexOfAny('\r', '\n') is var next and >= 0)
        {
            from += next + 1;
            if (text[from - 1] == '\r' && from < text.Length && text[from] == '\n')
            {
                from++;
            }

            found.Add(from);
        }

        return found.ToImmutable();
    }
}
