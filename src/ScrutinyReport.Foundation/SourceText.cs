using System.Collections.Immutable;
using System.Text;

namespace ScrutinyReport.Foundation;

/// <summary>The text of one file, under the name a reader knows it by. Lines end at LF, CRLF or CR.</summary>
public sealed class SourceText
{
    private readonly ReadOnlyMemory<byte>? ascii;
    private readonly Lazy<string> text;
    private readonly Lazy<ImmutableArray<int>> starts;

    public SourceText(string path, string text)
    {
        (Path, Length) = (path, text.Length);
        this.text = new(text);
        starts = new(() => LineStarts<char>(text, '\r', '\n'));
    }

    private SourceText(string path, ReadOnlyMemory<byte> ascii)
    {
        (Path, Length, this.ascii) = (path, ascii.Length, ascii);
        text = new(() => Encoding.ASCII.GetString(ascii.Span));
        starts = new(() => LineStarts(ascii.Span, (byte)'\r', (byte)'\n'));
    }

    /// <summary>The file's name as the reader knows it: relative to the workspace, with forward slashes.</summary>
    public string Path { get; }

    public string Text => text.Value;

    /// <summary>How many characters there are.</summary>
    public int Length { get; }

    public int LineCount => starts.Value.Length;

    /// <summary>
    /// A place in this text: <paramref name="length"/> characters from <paramref name="start"/> (from 0).
    /// </summary>
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
        var end = number < LineCount ? starts.Value[number] : Length;
        return Part(start, end - start).TrimEnd('\r', '\n');
    }

    /// <summary><paramref name="length"/> characters from <paramref name="start"/> (from 0).</summary>
    public string Part(int start, int length) => ascii is { } bytes
        ? Encoding.ASCII.GetString(bytes.Span.Slice(start, length))
        : Text.Substring(start, length);

    /// <summary>
    /// A large file in ASCII, as its bytes: its places, lines and parts are found without making characters of all of
    /// it.
    /// </summary>
    public static SourceText OfAscii(string path, ReadOnlyMemory<byte> ascii) => new(path, ascii);

    /// <summary>The same text under another name.</summary>
    public SourceText Named(string path) => ascii is { } bytes ? new(path, bytes) : new(path, Text);

    public override string ToString() => Path;

    private static ImmutableArray<int> LineStarts<T>(ReadOnlySpan<T> text, T carriage, T feed)
        where T : IEquatable<T>
    {
        var found = ImmutableArray.CreateBuilder<int>();
        found.Add(0);
        var from = 0;
        while (text[from..].IndexOfAny(carriage, feed) is var next and >= 0)
        {
            from += next + 1;
            if (text[from - 1].Equals(carriage) && from < text.Length && text[from].Equals(feed))
            {
                from++;
            }

            found.Add(from);
        }

        return found.ToImmutable();
    }
}
