using System.Globalization;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing.Charts;

/// <summary>How numbers are written into charts, and what makes Word and Excel show them as the report does.</summary>
internal static class NumberForm
{
    /// <summary>Excel's format for the display: a percentage is kept as 87.4, with the sign behind it.</summary>
    public static string Code(Display display) => Code(display.Decimals, display.Unit);

    public static string Code(int decimals, Unit unit) =>
        "#,##0" + (decimals > 0 ? "." + new string('0', decimals) : "") + (unit == Unit.Percent ? "\"%\"" : "");

    /// <summary>The number itself, as XML Schema writes decimals.</summary>
    public static string Exact(decimal number) =>
        (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
