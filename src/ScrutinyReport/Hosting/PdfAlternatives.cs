using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Hosting;

/// <summary>
/// Gives the charts of a PDF that LibreOffice has made their alternative texts, which it leaves out: it takes those of pictures
/// and shapes along, and of charts nothing but the letters on their axes. They are put behind the file as a later version of it
/// (an incremental update, ISO 32000-1, 7.5.6), so that nothing in it moves.
/// </summary>
internal static partial class PdfAlternatives
{
    /// <summary>
    /// The PDF with the texts that the charts of the Word file have. A file whose figures without text are not as many as its
    /// charts stays as it is: a wrong text is worse than none.
    /// </summary>
    public static byte[] Set(byte[] pdf, ReadOnlyMemory<byte> paper)
    {
        var texts = ChartTexts(paper);
        if (texts.IsEmpty)
        {
            return pdf;
        }

        // Latin-1 maps each byte to the character of the same number, and back.
        var text = Encoding.Latin1.GetString(pdf);
        var figures = Figure().Matches(text)
            .Where(figure => !figure.Value.Contains("/Alt", StringComparison.Ordinal))
            .OrderBy(figure => int.Parse(figure.Groups["number"].Value, CultureInfo.InvariantCulture))
            .ToArray();
        return figures.Length == texts.Length && Trailer().Matches(text) is [.., var trailer]
            ? [.. pdf, .. Encoding.Latin1.GetBytes(Update(pdf.Length, figures.Zip(texts), trailer))]
            : pdf;
    }

    private static string Update(int length, IEnumerable<(Match Figure, string Text)> figures, Match trailer)
    {
        var (objects, places) = (new StringBuilder("\n"), new StringBuilder("xref\n"));
        foreach (var (figure, text) in figures)
        {
            var number = figure.Groups["number"].Value;
            places.Append(CultureInfo.InvariantCulture, $"{number} 1\n{length + objects.Length:D10} 00000 n \n");
            objects.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{figure.Groups["start"].Value}\n/Alt <FEFF")
                .Append(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text)))
                .Append(CultureInfo.InvariantCulture, $">{figure.Groups["rest"].Value}\nendobj\n");
        }

        var start = length + objects.Length;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{objects}{places}trailer\n<</Prev {trailer.Groups["start"].Value}\n{trailer.Groups["entries"].Value}>>\nstartxref\n{start}\n%%EOF\n");
    }

    /// <summary>The alternative texts of the charts, in the order of the text.</summary>
    private static ImmutableArray<string> ChartTexts(ReadOnlyMemory<byte> paper)
    {
        try
        {
            return ChartTexts(WordPackage.Read(paper));
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException)
        {
            // LibreOffice opens more than Word files.
            return [];
        }
    }

    private static ImmutableArray<string> ChartTexts(WordPackage package)
    {
        var main = package.From(WordPackage.Root).FirstOrDefault(link => link.Type == Word.Relation("officeDocument"));
        return main is null || package.Part(main.Target) is not { } document
            ? []
            :
            [
                .. from chart in document.Xml().Descendants()
                   where chart.Name.LocalName == "chart" && chart.Parent?.Name.LocalName == "graphicData"
                   let drawing = chart.Ancestors().First(element => element.Name.LocalName is "inline" or "anchor")
                   let about = drawing.Elements().First(element => element.Name.LocalName == "docPr")
                   select (string?)about.Attribute("descr") ?? "",
            ];
    }

    [GeneratedRegex(
        @"(?<number>\d+) 0 obj\n(?<start><</Type ?/StructElem\n/S ?/Figure)(?<rest>.*?>>)\nendobj",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Figure();

    [GeneratedRegex(
        @"trailer\n<<(?<entries>.*?)>>\nstartxref\n(?<start>\d+)\n%%EOF",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Trailer();
}
