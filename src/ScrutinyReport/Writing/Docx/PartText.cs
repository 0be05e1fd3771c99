using System.Buffers;
using System.Globalization;
using System.Text.Unicode;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>The text of a part as it grows, in memory that other parts are written in later.</summary>
internal sealed class PartText : IDisposable
{
    private const int LongestCharacter = 3;    // bytes that one of the characters of a text takes
    private const int LongestNumber = 64;    // a decimal has at most 29 digits, and 28 places

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(1 << 14);

    public int Length { get; private set; }

    /// <summary>What has been written, until this is disposed of.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    public void Put(ReadOnlySpan<byte> more)
    {
        more.CopyTo(Room(more.Length));
        Length += more.Length;
    }

    public void Put(byte more)
    {
        Room(1)[0] = more;
        Length++;
    }

    /// <summary>Characters that XML can hold; any other is refused (<see cref="ArgumentException"/>).</summary>
    public void Put(ReadOnlySpan<char> characters)
    {
        var room = Room(characters.Length * LongestCharacter);
        if (Utf8.FromUtf16(characters, room, out _, out var written,
            replaceInvalidSequences: false) != OperationStatus.Done
            || (written > characters.Length && characters.ContainsAny('\uFFFE', '\uFFFF')))
        {
            throw NoXml();
        }

        Length += written;
    }

    public void Put(int number)
    {
        number.TryFormat(Room(LongestNumber), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>A number as it is shown, without commas or signs.</summary>
    public void Put(decimal number, Display display) => Length += display.Write(number, Room(LongestNumber));

    /// <summary>A name with what stands before it. Almost all are ASCII, and short.</summary>
    public void Name(byte sign, string prefix, string name)
    {
        var room = Room(prefix.Length + name.Length + 2);
        room[0] = sign;
        var at = 1;
        var all = 0;
        if (prefix.Length > 0)
        {
            foreach (var letter in prefix)
            {
                all |= letter;
                room[at++] = (byte)letter;
            }

            room[at++] = (byte)':';
        }

        foreach (var letter in name)
        {
            all |= letter;
            room[at++] = (byte)letter;
        }

        if (all < 0x80)
        {
            Length += at;
            return;
        }

        Put(sign);
        Put(prefix.Length > 0 ? $"{prefix}:{name}" : name);
    }

    /// <summary>What was put down from there on is put down again.</summary>
    public void Again(int start, int length)
    {
        var room = Room(length);
        bytes.AsSpan(start, length).CopyTo(room);
        Length += length;
    }

    public void Dispose()
    {
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
            (bytes, Length) = ([], 0);
        }
    }

    public static ArgumentException NoXml() => new("a character that no XML holds");

    private Span<byte> Room(int more)
    {
        if (bytes.Length - Length < more)
        {
            Enlarge(more);
        }

        return bytes.AsSpan(Length);
    }

    private void Enlarge(int more)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * bytes.Length, Length + more));
        bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
