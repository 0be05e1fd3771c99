namespace ScrutinyReport.Writing;

/// <summary>How well letters stand out from what is behind them (WCAG 2.2, 1.4.3).</summary>
internal static class Contrast
{
    /// <summary>The least ratio for text.</summary>
    public const double ForText = 4.5;

    /// <summary>The least ratio for large text: 18 points, or 14 in bold.</summary>
    public const double ForLargeText = 3;

    private const int Large = 36;
    private const int LargeInBold = 28;

    /// <summary>The least ratio for letters of a size in half points.</summary>
    public static double Least(int size, bool isBold) => size >= Large || (isBold && size >= LargeInBold) ? ForLargeText : ForText;

    /// <summary>The ratio of two colours, from 1 (the same) to 21 (black and white), whichever is the lighter.</summary>
    public static double Ratio(Colour one, Colour other)
    {
        var (light, dark) = (Luminance(one), Luminance(other));
        return (Math.Max(light, dark) + 0.05) / (Math.Min(light, dark) + 0.05);
    }

    private static double Luminance(Colour colour) =>
        (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

    private static double Linear(byte part) =>
        part / 255d is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
}
