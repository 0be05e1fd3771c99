using System.Text;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>
/// Turns the bytes of a file into text: UTF-8, UTF-16 with its mark, else Windows-1252 as Excel writes it.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>
    /// The text without a byte-order mark; nothing, and a problem, where the file is empty or not text.
    /// </summary>
    public static Checked<SourceText> Decode(InputFile file)
    {
        var bytes = file.Content.Span;
        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return Checked.Failed<SourceText>(DataProblems.Workbook(file));
        }

        var (text, problem) = bytes switch
        {
            [0xFF, 0xFE, .. var rest] => (Encoding.Unicode.GetString(rest), null),
            [0xFE, 0xFF, .. var rest] => (Encoding.BigEndianUnicode.GetString(rest), null),
            _ when bytes.Contains((byte)0) => (null, DataProblems.Binary(file)),
            [0xEF, 0xBB, 0xBF, .. var rest] => Utf8OrWindows(file, rest),
            _ => Utf8OrWindows(file, bytes),
        };
        if (text is null)
        {
            return Checked.Failed<SourceText>(problem!);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return Checked.Failed<SourceText>(DataProblems.Empty(file));
        }

        var source = new SourceText(file.Path, text);
        return problem is null ? Checked.Of(source) : Checked.Of(source, problem);
    }

    private static (string? Text, Problem? Problem) Utf8OrWindows(InputFile file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return (StrictUtf8.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
            return (windows.GetString(bytes), DataProblems.WindowsText(file));
        }
    }
}
