using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace ScrutinyReport.Writing;

/// <summary>
/// A file of packed parts (a zip archive, APPNOTE 6.3), which takes them packed already, as the framework's archive does not;
/// the bytes are the same. It names no time and no system.
/// </summary>
internal sealed class PackedFile
{
    private const int Version = 20;    // of the form: 2.0
    private const int Deflate = 8;
    private const int Quickest = 6;    // the flag that tells how it was packed
    private const int FirstDay = 0x21;    // 1 January 1980, the first day that can be named

    private readonly ArrayBufferWriter<byte> file = new(1 << 16);
    private readonly ArrayBufferWriter<byte> directory = new(1 << 11);
    private int count;

    public void Add(string name, Packed content)
    {
        var (at, letters) = (file.WrittenCount, Encoding.UTF8.GetBytes(name));
        Four(file, 0x04034B50);
        About(file, content, letters.Length);
        file.Write(letters);
        file.Write(content.Bytes.Span);

        Four(directory, 0x02014B50);
        Two(directory, Version);
        About(directory, content, letters.Length);
        directory.Write(new byte[10]);    // no comment, the first disk, no attributes
        Four(directory, (uint)at);
        directory.Write(letters);
        count++;
    }

    /// <summary>The file, complete.</summary>
    public byte[] Bytes()
    {
        var at = file.WrittenCount;
        file.Write(directory.WrittenSpan);
        Four(file, 0x06054B50);
        Four(file, 0);
        Two(file, count);
        Two(file, count);
        Four(file, (uint)directory.WrittenCount);
        Four(file, (uint)at);
        Two(file, 0);
        return file.WrittenSpan.ToArray();
    }

    private static void About(ArrayBufferWriter<byte> to, Packed content, int nameLength)
    {
        Two(to, Version);
        Two(to, content.IsDeflated ? Quickest : 0);
        Two(to, content.IsDeflated ? Deflate : 0);
        Two(to, 0);
        Two(to, FirstDay);
        Four(to, content.Checksum);
        Four(to, (uint)content.Bytes.Length);
        Four(to, (uint)content.Length);
        Two(to, nameLength);
        Two(to, 0);
    }

    private static void Two(ArrayBufferWriter<byte> to, int number)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(to.GetSpan(2), (ushort)number);
        to.Advance(2);
    }

    private static void Four(ArrayBufferWriter<byte> to, uint number)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to.GetSpan(4), number);
        to.Advance(4);
    }
}
