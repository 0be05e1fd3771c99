namespace ScrutinyReport.Inspecting;

/// <summary>
/// How letters look: their size in half points, their colour (null where Word chooses black or white), and what is
/// behind them; colours as six hexadecimal digits.
/// </summary>
internal readonly record struct Look(int Size, bool IsBold, bool IsHidden, string? Ink, string Behind)
{
    private const int Large = 36;
    private const int LargeInBold = 28;

    /// <summary>The contrast that WCAG 2.2 asks for (1.4.3): less for large letters, 18 points or 14 in bold.</summary>
    public double LeastContrast => Size >= Large || (IsBold && Size >= LargeInBold) ? 3 : 4.5;
}
