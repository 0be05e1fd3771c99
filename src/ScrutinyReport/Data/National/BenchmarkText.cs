using System.Text;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>
/// The text of a national file, in UTF-8; made into characters only where it has others than ASCII's and a place in it
/// is asked for.
/// </summary>
internal sealed class BenchmarkText(string path, ReadOnlyMemory<byte> utf8)
{
    private readonly Lazy<SourceText> source = new(() => Ascii.IsValid(utf8.Span)
        ? SourceText.OfAscii(path, utf8)
        : new(path, Encoding.UTF8.GetString(utf8.Span)));

    public string Path { get; } = path;

    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    /// <summary>The place of a run of bytes. Most national files are ASCII: a byte is a character there.</summary>
    public Place At(int offset, int length) => source.Value.Length == Utf8.Length
        ? source.Value.At(offset, length)
        : source.Value.At(
            Encoding.UTF8.GetCharCount(Utf8.Span[..offset]),
            Encoding.UTF8.GetCharCount(Utf8.Span.Slice(offset, length)));
}
