using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ScrutinyReport.Hosting;

/// <summary>
/// The times in a PDF that LibreOffice has made, set to a given day, so that the same paper gives the same bytes. What
/// is replaced keeps its length, and so every offset in the file stays right.
/// </summary>
internal static partial class PdfDates
{
    public static byte[] Set(byte[] pdf, DateOnly day)
    {
        // Latin-1 maps each byte to the character of the same number, and back.
        var text = Encoding.Latin1.GetString(pdf);
        var compact = day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var dashed = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        text = CompactDate().Replace(text, match => $"{match.Groups["name"].Value}(D:{compact}000000");
        text = DashedDate().Replace(text, match => $"{match.Groups["name"].Value}>{dashed}T00:00:00");
        text = Checksum().Replace(text, match => match.Groups["name"].Value + new string('0', 32));
        text = Identity().Replace(text, match => Regex.Replace(match.Value, "[0-9A-F]{32}", new string('0', 32)));
        var identity = Convert.ToHexString(SHA256.HashData(Encoding.Latin1.GetBytes(text)))[..32];
        return Encoding.Latin1.GetBytes(
            Identity()
                .Replace(text, match => match.Value.Replace(new string('0', 32), identity, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"(?<name>/(CreationDate|ModDate))\(D:[0-9]{14}", RegexOptions.ExplicitCapture)]
    private static partial Regex CompactDate();

    [GeneratedRegex(
        "(?<name><xmp:(CreateDate|ModifyDate|MetadataDate))>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}",
        RegexOptions.ExplicitCapture)]
    private static partial Regex DashedDate();

    [GeneratedRegex("(?<name>/DocChecksum /)[0-9A-F]{32}", RegexOptions.ExplicitCapture)]
    private static partial Regex Checksum();

    [GeneratedRegex(@"/ID \[ <[0-9A-F]{32}>\s*<[0-9A-F]{32}> \]")]
    private static partial Regex Identity();
}
