using System.Buffers.Binary;
using System.Text;

namespace ScrutinyReport.Writing;

/// <summary>
/// A file of packed parts (a zip archive, APPNOTE 6.3), which takes them packed already, as the framework's archive
/// does not; the bytes are the same. It names no time and no system.
/// </summary>
internal sealed class PackedFile : IDisposable
{
    private const int Version = 20;    // of the form: 2.0
    private const int Deflate = 8;
    private const int Quickest = 6;    // the flag that tells how it was packed
    private const int FirstDay = 0x21;    // 1 January 1980, the first day that can be named

    private readonly PartText file = new();
    private readonly PartText directory = new();
    private int count;

    public void Add(string name, Packed content)
    {
        var (at, letters) = (file.Length, Encoding.UTF8.GetBytes(name));
        Four(file, 0x04034B50);
        About(file, content, letters.Length);
        file.Put(letters);
        file.Put(content.Bytes.Span);

        Four(directory, 0x02014B50);
        Two(directory, Version);
        About(directory, content, letters.Length);
        directory.Put(stackalloc byte[10]);    // no comment, the first disk, no attributes
        Four(directory, (uint)at);
        directory.Put(letters);
        count++;
    }

    /// <summary>The file, complete.</summary>
    public byte[] Bytes()
    {
        var at = file.Length;
        file.Put(directory.Written.Span);
        Four(file, 0x06054B50);
        Four(file, 0);
        Two(file, count);
        Two(file, count);
        Four(file, (uint)directory.Length);
        Four(file, (uint)at);
        Two(file, 0);
        return file.Written.ToArray();
    }

    public void Dispose()
    {
        file.Dispose();
        directory.Dispose();
    }

    private static void About(PartText to, Packed content, int nameLength)
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

    private static void Two(PartText to, int number)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)number);
        to.Put(bytes);
    }

    private static void Four(PartText to, uint number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        to.Put(bytes);
    }
}
