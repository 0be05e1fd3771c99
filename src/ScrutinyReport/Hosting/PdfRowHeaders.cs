using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Hosting;

/// <summary>
/// The cells that head the rows of tables in a PDF that LibreOffice has made, which marks the heads of columns alone.
/// They are the first of their rows in the tables whose first column is special in the Word file.
/// </summary>
internal static partial class PdfRowHeaders
{
    private const string Scope = "<</O/Table/Scope/Row>>";

    /// <summary>
    /// The cells as heads of their rows; none where the tables are not as many as those of the Word file.
    /// </summary>
    public static IEnumerable<PdfObject> Of(string pdf, XElement document)
    {
        var haveHeads = document.Descendants(Word.W + "tbl").Select(HasHeads).ToArray();
        if (!haveHeads.Contains(true))
        {
            return [];
        }

        var elements =
            Element().Matches(pdf).ToDictionary(element => element.Groups["number"].Value, StringComparer.Ordinal);
        var tables = elements.Values.Where(element => Kind(element) == "Table").OrderBy(Number).ToArray();
        if (tables.Length != haveHeads.Length)
        {
            return [];
        }

        var headed = tables.Zip(haveHeads).Where(table => table.Second).Select(table => table.First).ToHashSet();
        return
            from row in elements.Values
            where Kind(row) == "TR"
                && elements.TryGetValue(row.Groups["parent"].Value, out var table)
                && headed.Contains(table)
            let first = FirstKid().Match(row.Value).Groups["number"].Value
            where elements.TryGetValue(first, out var cell) && Kind(cell) == "TD"
            select Head(elements[first]);
    }

    private static bool HasHeads(XElement table) =>
        (string?)table.Element(Word.W + "tblPr")?.Element(Word.W + "tblLook")?.Attribute(Word.W
            + "firstColumn") is "1" or "true" or "on";

    private static PdfObject Head(Match cell)
    {
        var words = cell.Groups["rest"].Value;
        var scoped = Attributes().IsMatch(words)
            ? Attributes().Replace(words, $"/A [ ${{attributes}} {Scope} ]", 1)
            : $"/A {Scope}\n{words}";
        return new(Number(cell), $"<</Type/StructElem\n/S/TH\n/P {cell.Groups["parent"].Value} 0 R\n{scoped}");
    }

    private static string Kind(Match element) => element.Groups["kind"].Value;

    private static int Number(Match element) => int.Parse(element.Groups["number"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<number>\d+) 0 obj\n<</Type ?/StructElem\n/S ?/(?<kind>Table|TR|TD)\n/P (?<parent>\d+) 0 R\n(?<rest>.*?>>)\nendobj",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Element();

    [GeneratedRegex(@"/K ?\[ ?(?<number>\d+) 0 R", RegexOptions.ExplicitCapture)]
    private static partial Regex FirstKid();

    [GeneratedRegex(@"/A (\[ ?)?(?<attributes>\d+ 0 R( \d+ 0 R)*)( ?\])?", RegexOptions.ExplicitCapture)]
    private static partial Regex Attributes();
}
