using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ScrutinyReport.Hosting;

/// <summary>
/// The figures of a PDF that LibreOffice has made, with the alternative texts of charts, which it leaves out: it takes
/// those of pictures and shapes along, and of charts nothing but the letters on their axes.
/// </summary>
internal static partial class PdfAlternatives
{
    /// <summary>
    /// The figures with the texts that the charts of the Word file have. Where the figures without text are not as many
    /// as the charts there are none: a wrong text is worse than none.
    /// </summary>
    public static IEnumerable<PdfObject> Of(string pdf, XElement document)
    {
        var texts = ChartTexts(document).ToArray();
        var figures = texts.Length == 0 ? [] : Figure().Matches(pdf)
            .Where(figure => !figure.Value.Contains("/Alt", StringComparison.Ordinal))
            .OrderBy(Number)
            .ToArray();
        return figures.Length == texts.Length ? figures.Zip(texts, With) : [];
    }

    private static PdfObject With(Match figure, string text)
    {
        var words = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
        return new(Number(figure), $"{figure.Groups["start"].Value}\n/Alt <FEFF{words}>{figure.Groups["rest"].Value}");
    }

    private static int Number(Match figure) => int.Parse(figure.Groups["number"].Value, CultureInfo.InvariantCulture);

    /// <summary>The alternative texts of the charts, in the order of the text.</summary>
    private static IEnumerable<string> ChartTexts(XElement document) =>
        from chart in document.Descendants()
        where chart.Name.LocalName == "chart" && chart.Parent?.Name.LocalName == "graphicData"
        let drawing = chart.Ancestors().First(element => element.Name.LocalName is "inline" or "anchor")
        let about = drawing.Elements().First(element => element.Name.LocalName == "docPr")
        select (string?)about.Attribute("descr") ?? "";

    [GeneratedRegex(
        @"(?<number>\d+) 0 obj\n(?<start><</Type ?/StructElem\n/S ?/Figure)(?<rest>.*?>>)\nendobj",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Figure();
}
