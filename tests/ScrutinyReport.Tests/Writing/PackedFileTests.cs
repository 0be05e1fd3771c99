using System.IO.Compression;
using System.Text;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

/// <summary>
/// Packed parts make the file that the framework's archive makes of them, and no system is named in it.
/// </summary>
public static class PackedFileTests
{
    [Theory]
    [InlineData]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2047)]
    [InlineData(2048)]
    [InlineData(2049)]
    [InlineData(200_000)]
    [InlineData(3, 200_000, 0, 5_000)]
    public static void Parts_lie_in_it_as_the_framework_packs_them(params int[] lengths)
    {
        var parts = lengths.Select((length, i) => (Name: $"word/part{i}.xml", Content: Content(length))).ToArray();
        using var file = new PackedFile();
        foreach (var (name, content) in parts)
        {
            file.Add(name, Packed.Of(content));
        }

        var bytes = file.Bytes();

        Assert.Equal(Convert.ToHexString(Framework(parts)), Convert.ToHexString(bytes));
        Assert.Equal(parts.Select(part => (part.Name, Convert.ToHexString(part.Content))), Read(bytes));
    }

    private static byte[] Content(int length) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i * i % 23)))));

    private static (string Name, string Content)[] Read(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return [.. archive.Entries.Select(entry => (entry.FullName, Convert.ToHexString(Content(entry))))];
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] Framework((string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                var entry = archive.CreateEntry(name,
                    content.Length < 2048 ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
                entry.LastWriteTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                entry.ExternalAttributes = 0;
                using var part = entry.Open();
                part.Write(content);
            }
        }

        // The framework names the system in the directory; its entries follow each other behind the parts.
        var bytes = stream.ToArray();
        for (var at = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8); at >= 0; at = Next(bytes, at))
        {
            bytes[at + 5] = 0;
        }

        return bytes;
    }

    private static int Next(byte[] bytes, int at) =>
        bytes.AsSpan(at + 1).IndexOf("PK\u0001\u0002"u8) is var next and >= 0 ? at + 1 + next : -1;
}
