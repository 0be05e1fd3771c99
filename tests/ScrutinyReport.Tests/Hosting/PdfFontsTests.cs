using ScrutinyReport.Hosting;
using ScrutinyReport.Tests.Documents;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Hosting;

/// <summary>Fonts that a house style asks for, and those that LibreOffice had.</summary>
public static class PdfFontsTests
{
    private const string Found = "/Type/Font/BaseFont/BAAAAA+LiberationSans-Bold\n/BaseFont /CAAAAA+OpenSans-Regular\n/BaseFont/OpenSymbol/BaseFont/DAAAAA+Calibri-Light";

    [Theory]
    [InlineData("Liberation Sans", true)]
    [InlineData("Open Sans", true)]
    [InlineData("open sans", true)]
    [InlineData("Arial", true)]    // Liberation Sans is as wide
    [InlineData("Calibri Light", true)]
    [InlineData("Calibri Bold", false)]
    [InlineData("Times New Roman", false)]
    [InlineData("Verdana", false)]
    [InlineData("Gill Sans MT", false)]
    public static void A_font_is_there_or_another_is_as_wide(string font, bool isThere) =>
        Assert.Equal(isThere, !PdfFonts.Replaced([font], [Pdf(Found)]).Any());

    [Fact]
    public static void A_font_that_is_not_installed_is_named_once() => Approved.Text(TreeText.Of(
        [.. PdfFonts.Replaced(["Gill Sans MT", "Open Sans"],
            [Pdf("/BaseFont/BAAAAA+LiberationSans"), Pdf("/BaseFont/BAAAAA+OpenSans")])]));

    [Fact]
    public static void Where_no_font_can_be_found_nothing_is_said() =>
        Assert.Empty(PdfFonts.Replaced(["Verdana"], [Pdf("%PDF-1.7")]));

    private static OutputFile Pdf(string content) => new("report.pdf", System.Text.Encoding.Latin1.GetBytes(content));
}
