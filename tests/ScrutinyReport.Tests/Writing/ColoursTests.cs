using System.Globalization;
using System.Xml.Linq;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

public static class ColoursTests
{
    private static readonly Colours Starter = new(WordPackage.Read(StarterStyle.Write().Content));

    [Theory]
    [InlineData("000000", "FFFFFF", "21.00")]
    [InlineData("FFFFFF", "FFFFFF", "1.00")]
    [InlineData("777777", "FFFFFF", "4.48")]    // just below what WCAG asks for
    [InlineData("767676", "FFFFFF", "4.54")]    // just above it
    [InlineData("FF0000", "FFFFFF", "4.00")]
    [InlineData("FFFFFF", "0000FF", "8.59")]
    public static void Contrast_is_that_of_WCAG(string one, string other, string expected) =>
        Assert.Equal(expected, Colours.Contrast(one, other).ToString("0.00", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("themeColor=accent1", "1F3864")]
    [InlineData("themeColor=text2", "1F3864")]
    [InlineData("themeColor=background1", "FFFFFF")]
    [InlineData("themeColor=accent1 themeTint=80", "6E92D2")]
    [InlineData("themeColor=accent1 themeShade=80", "101C32")]
    [InlineData("themeColor=background1 themeShade=BF", "BFBFBF")]
    [InlineData("themeColor=text1 themeTint=7F", "808080")]
    [InlineData("val=auto", null)]
    [InlineData("val=00703c", "00703C")]
    [InlineData("themeColor=nothing val=123456", "123456")]
    public static void Colours_of_the_theme_are_resolved(string attributes, string? expected)
    {
        var colour = new XElement(Word.W + "color", attributes.Split(' ')
            .Select(attribute => attribute.Split('='))
            .Select(pair => new XAttribute(Word.W + pair[0], pair[1])));
        Assert.Equal(expected, Starter.Of(colour));
    }
}
