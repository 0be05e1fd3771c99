using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ScrutinyReport.Foundation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Hosting;

/// <summary>
/// Which fonts LibreOffice had for a PDF: it puts another in the place of one that is not installed, and says nothing.
/// </summary>
internal static partial class PdfFonts
{
    /// <summary>
    /// Fonts that are made to stand in for others: their letters are as wide, so that all lines and pages are the same.
    /// </summary>
    private static readonly ImmutableArray<(string Font, string StandIn)> AsWide =
    [
        ("Arial", "Liberation Sans"), ("Helvetica", "Liberation Sans"), ("Times New Roman", "Liberation Serif"),
        ("Courier New", "Liberation Mono"), ("Arial Narrow", "Liberation Sans Narrow"), ("Calibri", "Carlito"),
        ("Cambria", "Caladea"),
        ("Georgia", "Gelasio"),
    ];

    /// <summary>
    /// A warning for each font that is in none of the PDFs of a report whose house style asks for it.
    /// </summary>
    public static IEnumerable<Problem> Replaced(ImmutableArray<string> fonts, ImmutableArray<OutputFile> pdfs)
    {
        // Latin-1 maps each byte to the character of the same number.
        var found = pdfs.SelectMany(pdf => Name().Matches(Encoding.Latin1.GetString(pdf.Content.Span)))
            .Select(match => match.Groups["name"].Value).Distinct().ToArray();
        return
            from font in found.Length == 0 ? [] : fonts
            let names = AsWide.Where(pair => pair.Font.Equals(font, StringComparison.OrdinalIgnoreCase))
                .Select(pair => pair.StandIn)
                .Prepend(font)
            where !names.Any(name =>
                found.Any(one => Joined(one).StartsWith(Joined(name), StringComparison.OrdinalIgnoreCase)))
            select HostingProblems.OtherFont(pdfs[0].Name, font);
    }

    // A PDF names a font without blanks, and some with a hyphen before its weight: Calibri-Light.
    private static string Joined(string name) =>
        name.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    [GeneratedRegex(@"/BaseFont\s*/(?:[A-Z]{6}\+)?(?<name>[A-Za-z0-9-]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
