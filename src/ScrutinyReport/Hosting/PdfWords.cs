using System.Text;
using System.Text.RegularExpressions;

namespace ScrutinyReport.Hosting;

/// <summary>
/// The title, subject and keywords in the metadata (XMP) of a PDF, where LibreOffice 7.4 escapes what has been escaped:
/// <c>Children's</c> is <c>Children&amp;amp;apos;s</c> there, and is read out so. What is taken away is made up with
/// blanks behind the element, and so every offset in the file stays right.
/// </summary>
internal static partial class PdfWords
{
    public static byte[] Set(byte[] pdf)
    {
        // Latin-1 maps each byte to the character of the same number, and back.
        var text = Encoding.Latin1.GetString(pdf);
        return Metadata().IsMatch(text)
            ? Encoding.Latin1.GetBytes(Metadata().Replace(text, packet => Element().Replace(packet.Value, Once)))
            : pdf;
    }

    private static string Once(Match element) => EscapedTwice().Replace(element.Value, "&").PadRight(element.Length);

    [GeneratedRegex("<x:xmpmeta .*?</x:xmpmeta>", RegexOptions.Singleline)]
    private static partial Regex Metadata();

    [GeneratedRegex("[^<>]+</[a-zA-Z]+:[a-zA-Z]+>")]
    private static partial Regex Element();

    [GeneratedRegex("&amp;(?=(amp|lt|gt|quot|apos);)", RegexOptions.ExplicitCapture)]
    private static partial Regex EscapedTwice();
}
