using System.Text;

namespace ScrutinyReport.Data;

/// <summary>
/// Walks through the records of a large comma-separated file in UTF-8 (RFC 4180): the fields of the record it stands
/// on, and where it stands, in bytes. Blank lines are no records. Nothing is made of a field until it is asked for.
/// </summary>
/// <remarks>
/// National files have tens of thousands of records of which a run may want a few hundred; docs/performance/rank.md has
/// what the walk costs beside the library that reads the other files.
/// </remarks>
internal sealed class CsvFields(ReadOnlyMemory<byte> text)
{
    private int[] starts = new int[32];
    private int[] lengths = new int[32];
    private int at;

    public int Count { get; private set; }

    public int Offset { get; private set; }

    public int Length { get; private set; }

    /// <summary>Records that start with these bytes are passed over; none where it is empty.</summary>
    public byte[] Passed { get; set; } = [];

    /// <summary>A field without its quotation marks.</summary>
    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            var field = text.Span.Slice(starts[index], lengths[index]);
            return field.IndexOf("\"\""u8) >= 0 && IsQuoted(index)
                ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(field).Replace("\"\"", "\"", StringComparison.Ordinal))
                : field;
        }
    }

    public string Text(int index) => Encoding.UTF8.GetString(this[index]);

    /// <summary>Where a field's text starts in the file, in bytes.</summary>
    public int Start(int index) => starts[index];

    /// <summary>Goes to the next record; false at the end of the file.</summary>
    public bool Read()
    {
        var span = text.Span;
        if (!ToRecord(span))
        {
            return false;
        }

        (Offset, Count) = (at, 0);
        while (true)
        {
            ReadField(span);
            if (at >= span.Length || span[at] != (byte)',')
            {
                Length = at - Offset;
                return true;
            }

            at++;
        }
    }

    private bool ToRecord(ReadOnlySpan<byte> span)
    {
        while (at < span.Length)
        {
            if (span[at] is (byte)'\r' or (byte)'\n')
            {
                at++;
            }
            else if (Passed.Length > 0 && span[at..].StartsWith(Passed)
                && span[at..].IndexOfAny((byte)'\n', (byte)'"') is var end and >= 0 && span[at + end] == (byte)'\n')
            {
                at += end + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private void ReadField(ReadOnlySpan<byte> span)
    {
        var start = at;
        var isQuoted = start < span.Length && span[start] == (byte)'"';
        if (isQuoted)
        {
            at = ClosingMark(span, ++start);
            Add(start, at - start);
        }

        var end = at < span.Length ? span[at..].IndexOfAny((byte)',', (byte)'\r', (byte)'\n') : -1;
        at = end < 0 ? span.Length : at + end;
        if (!isQuoted)
        {
            Add(start, at - start);
        }
    }

    private static int ClosingMark(ReadOnlySpan<byte> span, int from)
    {
        while (true)
        {
            var mark = span[from..].IndexOf((byte)'"');
            if (mark < 0)
            {
                return span.Length;
            }

            from += mark;
            if (from + 1 >= span.Length || span[from + 1] != (byte)'"')
            {
                return from;
            }

            from += 2;
        }
    }

    private void Add(int start, int length)
    {
        if (Count == starts.Length)
        {
            Array.Resize(ref starts, Count * 2);
            Array.Resize(ref lengths, Count * 2);
        }

        (starts[Count], lengths[Count]) = (start, length);
        Count++;
    }

    private bool IsQuoted(int index) => starts[index] > 0 && text.Span[starts[index] - 1] == (byte)'"';
}
