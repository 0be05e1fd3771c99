using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Hosting;

/// <summary>An object of a PDF by its number, and its words as they stand in the file.</summary>
internal sealed record PdfObject(int Number, string Words);

/// <summary>
/// Gives a PDF that LibreOffice has made what its Word file says and LibreOffice leaves out. It is put behind the file
/// as a later version of it (an incremental update, ISO 32000-1, 7.5.6), so that nothing in it moves.
/// </summary>
internal static partial class PdfUpdate
{
    public static byte[] Set(byte[] pdf, ReadOnlyMemory<byte> paper)
    {
        if (DocumentOf(paper) is not { } document)
        {
            return pdf;
        }

        // Latin-1 maps each byte to the character of the same number, and back.
        var text = Encoding.Latin1.GetString(pdf);
        ImmutableArray<PdfObject> objects =
            [.. PdfAlternatives.Of(text, document).Concat(PdfRowHeaders.Of(text, document)).OrderBy(one => one.Number)];
        return !objects.IsEmpty && Trailer().Matches(text) is [.., var trailer]
            ? [.. pdf, .. Encoding.Latin1.GetBytes(Update(pdf.Length, objects, trailer))]
            : pdf;
    }

    private static string Update(int length, ImmutableArray<PdfObject> changed, Match trailer)
    {
        var (objects, places) = (new StringBuilder("\n"), new StringBuilder("xref\n"));
        foreach (var (number, words) in changed)
        {
            places.Append(CultureInfo.InvariantCulture, $"{number} 1\n{length + objects.Length:D10} 00000 n \n");
            objects.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{words}\nendobj\n");
        }

        var start = length + objects.Length;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{objects}{places}trailer\n<</Prev {trailer.Groups["start"].Value}\n{trailer.Groups["entries"].Value}>>\nstartxref\n{start}\n%%EOF\n");
    }

    /// <summary>The text of the Word file; null where it is none: LibreOffice opens more than Word files.</summary>
    private static XElement? DocumentOf(ReadOnlyMemory<byte> paper)
    {
        try
        {
            return WordPackage.Read(paper).Main?.Xml();
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException)
        {
            return null;
        }
    }

    [GeneratedRegex(
        @"trailer\n<<(?<entries>.*?)>>\nstartxref\n(?<start>\d+)\n%%EOF",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Trailer();
}
