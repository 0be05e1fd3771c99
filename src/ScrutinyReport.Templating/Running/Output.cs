using System.Buffers;
using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating.Running;

/// <summary>Text on its way out, with its marks. Where a code block is indented, so is each further line it
/// prints.</summary>
internal sealed class Output(string? indent, bool marksAuthorText = false)
{
    private const int Least = 120;

    private char[] buffer = [];
    private Mark[] marks = [];
    private int markCount;
    private int length;

    /// <summary>The white space before each line that is printed now; null where there is none.</summary>
    public string? Indent { get; set; } = indent;

    /// <summary>Text of the author.</summary>
    public void Write(Run run, string text, Place place)
    {
        if (Indent is null)
        {
            AppendOfAuthor(run, text, place);
            return;
        }

        var whole = new Mark(0, text.Length, AuthorText.Tag, place);
        foreach (var (start, count) in Lines.Of(text))
        {
            AppendIndent(run, place);
            AppendOfAuthor(run, text.AsSpan(start, count), whole.Within(start, count));
        }
    }

    private void AppendOfAuthor(Run run, ReadOnlySpan<char> text, Place place)
    {
        if (marksAuthorText && text.Length > 0)
        {
            AddMark(new(length, text.Length, AuthorText.Tag, place));
        }

        Append(run, text, place);
    }

    /// <summary>A value: literal text with what it stands for, or text that has its marks already.</summary>
    public void Print(Run run, object? value, Place place)
    {
        switch (value)
        {
            case null:
                return;
            case string text:
                WriteValue(run, text, null, place);
                return;
            case MarkedText marked:
                WriteMarked(run, marked, place);
                return;
            default:
                if (Texts.OfTag(value) is { } shown)
                {
                    WriteValue(run, shown, value, place);
                    return;
                }

                Print(run, Texts.Show(run, value, place), place);
                return;
        }
    }

    /// <summary>All that was written; nothing more can be.</summary>
    public MarkedText ToMarked()
    {
        if (length == 0)
        {
            return MarkedText.Empty;
        }

        var text = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
        return new(text, markCount == 0 ? [] : ImmutableArray.Create(marks, 0, markCount));
    }

    private void WriteValue(Run run, string text, object? tag, Place place)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (Indent is null || !text.Contains('\n', StringComparison.Ordinal))
        {
            AppendIndent(run, place);
            AddMark(new(length, text.Length, tag, place));
            Append(run, text, place);
            return;
        }

        foreach (var (start, count) in Lines.Of(text))
        {
            AppendIndent(run, place);
            AddMark(new(length, count, null, place));
            Append(run, text.AsSpan(start, count), place);
        }
    }

    private void WriteMarked(Run run, MarkedText text, Place place)
    {
        if (Indent is null || !text.Text.Contains('\n', StringComparison.Ordinal))
        {
            if (text.Text.Length > 0)
            {
                AppendIndent(run, place);
            }

            AddMarks(text.Marks);
            Append(run, text.Text, place);
            return;
        }

        foreach (var (start, count) in Lines.Of(text.Text))
        {
            AppendIndent(run, place);
            var line = text.Slice(start, count);
            AddMarks(line.Marks);
            Append(run, line.Text, place);
        }
    }

    private void AddMark(Mark mark)
    {
        if (markCount == marks.Length)
        {
            var larger = new Mark[Math.Max(16, markCount * 2)];
            Array.Copy(marks, larger, markCount);
            marks = larger;
        }

        marks[markCount++] = mark;
    }

    private void AddMarks(ImmutableArray<Mark> added)
    {
        foreach (var mark in added)
        {
            AddMark(length == 0 ? mark : mark with { Start = mark.Start + length });
        }
    }

    private void AppendIndent(Run run, Place place)
    {
        if (Indent is not null && length > 0 && buffer[length - 1] == '\n')
        {
            Append(run, Indent, place);
        }
    }

    private void Append(Run run, ReadOnlySpan<char> text, Place place)
    {
        var needed = length + text.Length;
        if (needed > buffer.Length)
        {
            run.CheckLength(needed, place);
            Enlarge(Math.Max(needed, Math.Max(Least, buffer.Length * 2)));
        }

        text.CopyTo(buffer.AsSpan(length));
        length = needed;
    }

    private void Enlarge(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(needed);
        buffer.AsSpan(0, length).CopyTo(larger);
        if (length > 0)
        {
            ArrayPool<char>.Shared.Return(buffer);
        }

        buffer = larger;
    }
}

/// <summary>The lines of a text, each with its ending.</summary>
internal static class Lines
{
    public static IEnumerable<(int Start, int Length)> Of(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            yield return (start, next - start);
            start = next;
        }
    }
}
