using System.Globalization;

namespace ScrutinyReport.Writing;

/// <summary>A colour as Word and HTML name it: red, green and blue of sRGB.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>The colour that six hexadecimal digits say; null for anything else, such as <c>auto</c>.</summary>
    public static Colour? Parse(string? digits) =>
        digits is { Length: 6 } && int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number)
            ? new((byte)(number >> 16), (byte)(number >> 8), (byte)number)
            : null;

    /// <summary>Lighter, as <c>w:themeTint</c> says: 255 of 255 leaves the colour as it is (ECMA-376, 17.3.2.6).</summary>
    public Colour Tinted(int tint) => WithLightness(lightness => (lightness * tint / 255) + (1 - (tint / 255d)));

    /// <summary>Darker, as <c>w:themeShade</c> says: 255 of 255 leaves the colour as it is.</summary>
    public Colour Shaded(int shade) => WithLightness(lightness => lightness * shade / 255);

    /// <summary>This colour over another, so many hundredths of it: a pattern of Word's shading.</summary>
    public Colour Over(Colour under, int hundredths)
    {
        return new(Mix(Red, under.Red), Mix(Green, under.Green), Mix(Blue, under.Blue));

        byte Mix(byte over, byte below) => (byte)(((over * hundredths) + (below * (100 - hundredths))) / 100);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:X2}{Green:X2}{Blue:X2}");

    /// <summary>The same hue and saturation with another lightness (HSL).</summary>
    private Colour WithLightness(Func<double, double> change)
    {
        var (red, green, blue) = (Red / 255d, Green / 255d, Blue / 255d);
        var (most, least) = (Math.Max(red, Math.Max(green, blue)), Math.Min(red, Math.Min(green, blue)));
        var (lightness, range) = ((most + least) / 2, most - least);
        var saturation = range == 0 ? 0 : range / (1 - Math.Abs((2 * lightness) - 1));
        var changed = Math.Clamp(change(lightness), 0, 1);
        var chroma = (1 - Math.Abs((2 * changed) - 1)) * saturation;
        var (from, scale) = (changed - (chroma / 2), range == 0 ? 0 : chroma / range);
        return new(Part(red), Part(green), Part(blue));

        byte Part(double value) => (byte)Math.Round(
            Math.Clamp(from + ((value - least) * scale), 0, 1) * 255, MidpointRounding.AwayFromZero);
    }
}
