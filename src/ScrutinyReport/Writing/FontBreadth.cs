namespace ScrutinyReport.Writing;

/// <summary>
/// How wide the letters of fonts are beside those of Arial, for which widths are estimated; in hundredths.
/// </summary>
internal static class FontBreadth
{
    public const int Usual = 100;

    // A font that nobody has measured may be wide.
    private const int Unknown = 110;

    /// <summary>
    /// Narrower fonts count as Arial does: another may stand in for them where they are not installed.
    /// </summary>
    public static int Of(string? font) => font?.ToUpperInvariant() switch
    {
        null or "ARIAL" or "LIBERATION SANS" or "HELVETICA" or "CALIBRI" or "CARLITO" or "CAMBRIA" or "TAHOMA" or "TREBUCHET MS" or "SEGOE UI"
            or "APTOS" or "TIMES NEW ROMAN" or "LIBERATION SERIF" or "GARAMOND" or "GILL SANS MT" or "ARIAL NARROW" =>
                Usual,
        "OPEN SANS" or "NOTO SANS" or "GEORGIA" => 107,
        "VERDANA" or "DEJAVU SANS" => 118,
        _ => Unknown,
    };
}
