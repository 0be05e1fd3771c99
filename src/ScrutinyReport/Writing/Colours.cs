using System.Globalization;
using System.Xml.Linq;

namespace ScrutinyReport.Writing;

/// <summary>
/// The colours of a house style as six hexadecimal digits: those written out, and those of the theme with their tints
/// and shades (ECMA-376, 17.3.2.6 and 17.3.2.32).
/// </summary>
internal sealed class Colours
{
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private readonly Dictionary<string, string> theme;
    private readonly Dictionary<string, string> mapping;

    public Colours(WordPackage package)
    {
        var scheme =
            package.Parts.FirstOrDefault(part => part.ContentType.EndsWith("theme+xml", StringComparison.Ordinal))?
            .Xml().Descendants(Drawing + "clrScheme").FirstOrDefault();
        theme = scheme?.Elements().ToDictionary(colour => colour.Name.LocalName, colour =>
            (string?)colour.Elements().First().Attribute("lastClr")
            ?? (string?)colour.Elements().First().Attribute("val") ?? "") ?? [];
        mapping = package.Parts.FirstOrDefault(part => part.ContentType == Word.ContentType("settings"))?
            .Xml().Element(Word.W + "clrSchemeMapping")?.Attributes()
            .ToDictionary(attribute => attribute.Name.LocalName, attribute => attribute.Value) ?? [];
    }

    /// <summary>The colour of letters in <c>w:color</c>; null where it is left to Word.</summary>
    public string? Of(XElement? colour) => Of(colour, "val", "themeColor", "themeTint", "themeShade");

    /// <summary>The colour behind letters in <c>w:shd</c>; null where there is none.</summary>
    public string? Behind(XElement? shading) => Of(shading, "fill", "themeFill", "themeFillTint", "themeFillShade");

    /// <summary>The contrast of two colours as WCAG 2.2 defines it: 1 to 21.</summary>
    public static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private string? Of(XElement? element, string value, string name, string tint, string shade)
    {
        if ((string?)element?.Attribute(Word.W + name) is { } named && InTheme(named) is { } themed)
        {
            return Share(element, tint) is { } lighter ? Lightness(themed, light => (light * lighter) + 1 - lighter)
                : Share(element, shade) is { } darker ? Lightness(themed, light => light * darker)
                : themed;
        }

        return (string?)element?.Attribute(Word.W + value) is { Length: 6 } plain && IsColour(plain)
            ? plain.ToUpperInvariant()
            : null;
    }

    private string? InTheme(string name)
    {
        var key = name switch
        {
            "background1" => mapping.GetValueOrDefault("bg1", "light1"),
            "text1" => mapping.GetValueOrDefault("t1", "dark1"),
            "background2" => mapping.GetValueOrDefault("bg2", "light2"),
            "text2" => mapping.GetValueOrDefault("t2", "dark2"),
            _ => mapping.GetValueOrDefault(name, name),
        };
        var colour = theme.GetValueOrDefault(key switch
        {
            "light1" => "lt1",
            "light2" => "lt2",
            "dark1" => "dk1",
            "dark2" => "dk2",
            "hyperlink" => "hlink",
            "followedHyperlink" => "folHlink",
            _ => key,
        });
        return colour is { Length: 6 } && IsColour(colour) ? colour.ToUpperInvariant() : null;
    }

    private static double? Share(XElement element, string name) =>
        int.TryParse((string?)element.Attribute(Word.W + name), NumberStyles.HexNumber,
            CultureInfo.InvariantCulture, out var part)
            ? part / 255.0
            : null;

    private static bool IsColour(string text) => text.All(char.IsAsciiHexDigit);

    private static double[] Parts(string colour) =>
    [
        .. Enumerable.Range(0, 3).Select(i =>
            int.Parse(colour.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0),
    ];

    private static double Luminance(string colour)
    {
        var parts = Parts(colour)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    /// <summary>The colour with another lightness, in hue, saturation and lightness.</summary>
    private static string Lightness(string colour, Func<double, double> change)
    {
        var parts = Parts(colour);
        var (most, least) = (parts.Max(), parts.Min());
        var light = (most + least) / 2;
        var range = most - least;
        var saturation = range == 0 ? 0 : range / (1 - Math.Abs((2 * light) - 1));
        var hue = range == 0 ? 0
            : most == parts[0] ? (((parts[1] - parts[2]) / range) + 6) % 6
            : most == parts[1] ? ((parts[2] - parts[0]) / range) + 2
            : ((parts[0] - parts[1]) / range) + 4;
        light = Math.Clamp(change(light), 0, 1);
        var chroma = (1 - Math.Abs((2 * light) - 1)) * saturation;
        var middle = chroma * (1 - Math.Abs((hue % 2) - 1));
        var (red, green, blue) = (int)hue switch
        {
            0 => (chroma, middle, 0.0),
            1 => (middle, chroma, 0.0),
            2 => (0.0, chroma, middle),
            3 => (0.0, middle, chroma),
            4 => (middle, 0.0, chroma),
            _ => (chroma, 0.0, middle),
        };
        var white = light - (chroma / 2);
        return Hex(red + white) + Hex(green + white) + Hex(blue + white);
    }

    private static string Hex(double part) =>
        ((int)Math.Round(Math.Clamp(part, 0, 1) * 255)).ToString("X2", CultureInfo.InvariantCulture);
}
