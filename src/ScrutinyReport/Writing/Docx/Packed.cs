using System.IO.Compression;
using System.IO.Hashing;

namespace ScrutinyReport.Writing;

/// <summary>What a part holds as it lies in a file: packed, or as it is where that is quicker.</summary>
/// <param name="Bytes">The bytes that lie in the file.</param>
/// <param name="Length">How long the content is unpacked, in bytes.</param>
/// <param name="Checksum">The CRC-32 of the content.</param>
/// <param name="IsDeflated">Whether the bytes are packed.</param>
internal sealed record Packed(ReadOnlyMemory<byte> Bytes, int Length, uint Checksum, bool IsDeflated)
{
    // Below this, in bytes, laying out what packing needs takes longer than it saves.
    private const int Short = 2048;

    public static Packed Of(ReadOnlySpan<byte> content)
    {
        var isDeflated = content.Length >= Short;
        return new(isDeflated ? Deflated(content) : content.ToArray(), content.Length,
            Crc32.HashToUInt32(content), isDeflated);
    }

    private static ReadOnlyMemory<byte> Deflated(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream(content.Length / 4);
        using (var packing = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            packing.Write(content);
        }

        return packed.GetBuffer().AsMemory(0, (int)packed.Length);
    }
}
