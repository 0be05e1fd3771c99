using System.Globalization;
using System.Xml.Linq;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Inspecting;

/// <summary>The colours of a file's theme, under the names that text and shading use for them.</summary>
internal sealed class ThemeColours
{
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private readonly Dictionary<string, Colour> colours = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> mapped = new(StringComparer.Ordinal)
    {
        ["text1"] = "dk1",
        ["background1"] = "lt1",
        ["text2"] = "dk2",
        ["background2"] = "lt2",
        ["dark1"] = "dk1",
        ["light1"] = "lt1",
        ["dark2"] = "dk2",
        ["light2"] = "lt2",
        ["hyperlink"] = "hlink",
        ["followedHyperlink"] = "folHlink",
    };

    public ThemeColours(XElement? theme, XElement? settings)
    {
        foreach (var entry in theme?.Descendants(Drawing + "clrScheme").Elements() ?? [])
        {
            var value = (string?)entry.Element(Drawing + "srgbClr")?.Attribute("val")
                ?? (string?)entry.Element(Drawing + "sysClr")?.Attribute("lastClr");
            if (Colour.Parse(value) is { } colour)
            {
                colours[entry.Name.LocalName] = colour;
            }
        }

        Map(settings, "t1", "text1");
        Map(settings, "bg1", "background1");
        Map(settings, "t2", "text2");
        Map(settings, "bg2", "background2");
    }

    /// <summary>
    /// The colour that attributes of an element say: of the theme where they name one (tinted or shaded), else as digits.
    /// Null for none and for <c>auto</c>.
    /// </summary>
    public Colour? Of(XElement? element, string plain = "val", string theme = "theme", string themeName = "themeColor")
    {
        if (element is null)
        {
            return null;
        }

        if ((string?)element.Attribute(Word.W + themeName) is { } name
            && colours.TryGetValue(mapped.GetValueOrDefault(name, name), out var colour))
        {
            return Hex(theme + "Shade") is { } shade ? colour.Shaded(shade)
                : Hex(theme + "Tint") is { } tint ? colour.Tinted(tint)
                : colour;
        }

        return Colour.Parse((string?)element.Attribute(Word.W + plain));

        int? Hex(string attribute) => int.TryParse(
            (string?)element.Attribute(Word.W + attribute), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    /// <summary>What a shading puts behind the letters; null where it puts nothing there.</summary>
    public Colour? Fill(XElement? shading)
    {
        var fill = Of(shading, "fill", "themeFill", "themeFill");
        var pattern = (string?)shading?.Attribute(Word.Value) ?? "clear";
        var hundredths = pattern == "solid" ? 100
            : pattern.StartsWith("pct", StringComparison.Ordinal) && int.TryParse(pattern[3..], out var share) ? share
            : 0;
        return hundredths == 0
            ? fill
            : (Of(shading, "color") ?? default).Over(fill ?? Colour.White, hundredths);
    }

    private void Map(XElement? settings, string attribute, string name)
    {
        mapped[name] = (string?)settings?.Element(Word.W + "clrSchemeMapping")?.Attribute(Word.W + attribute) switch
        {
            "dark1" => "dk1",
            "light1" => "lt1",
            "dark2" => "dk2",
            "light2" => "lt2",
            "hyperlink" => "hlink",
            "followedHyperlink" => "folHlink",
            { Length: > 0 } accent => accent,
            _ => mapped[name],
        };
    }
}
