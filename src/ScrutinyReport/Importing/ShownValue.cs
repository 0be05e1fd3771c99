using System.Globalization;

namespace ScrutinyReport.Importing;

/// <summary>
/// A cell's value as a reader of the workbook sees it: 0.874 under the format <c>0.0%</c> is 87.4%. Numbers have 15
/// significant digits, as in Excel, so that no floating tail is left.
/// </summary>
internal static class ShownValue
{
    public static string Of(object? value, string? format) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "TRUE" : "FALSE",
        DateTime day => OfDay(day, format ?? ""),
        double number => OfNumber(number, format ?? ""),
        IConvertible other => OfNumber(other.ToDouble(CultureInfo.InvariantCulture), format ?? ""),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string OfNumber(double value, string format)
    {
        if (!double.IsFinite(value) || Math.Abs(value) > 1e27)
        {
            return value.ToString("R", CultureInfo.InvariantCulture);
        }

        var number = (decimal)value;    // 15 significant digits
        var sections = NumberFormat.Sections(format);
        var isNegative = number < 0;
        var section = isNegative && sections.Length > 1 ? sections[1]
            : number == 0 && sections.Length > 2 ? sections[2]
            : sections[0];
        if (NumberFormat.Read(section) is not { } read)
        {
            return General(number);
        }

        return (isNegative ? "-" : "") + Rounded(Math.Abs(number) * read.Factor, read) + (read.HasPercentSign ? "%" : "");
    }

    private static string Rounded(decimal number, NumberFormat format)
    {
        var rounded = Math.Round(number, format.Decimals, MidpointRounding.AwayFromZero);
        var shown = rounded.ToString(
            (format.HasThousands ? "N" : "F") + format.Decimals.ToString(CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture);
        var fewest = shown.Length - (format.Decimals - format.FewestDecimals);
        while (shown.Length > fewest && shown[^1] == '0')
        {
            shown = shown[..^1];
        }

        return shown.TrimEnd('.');
    }

    private static string General(decimal number) =>
        (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    // Which order of day and month a short date has is for each machine to say: here it is the British one.
    private static string OfDay(DateTime day, string format)
    {
        var letters = NumberFormat.DateLetters(format);
        return day.ToString(
            letters.Contains('d', StringComparison.Ordinal) || letters.Length == 0 ? "dd/MM/yyyy"
                : letters.Contains('m', StringComparison.Ordinal) ? "MMMM yyyy"
                : "yyyy",
            CultureInfo.InvariantCulture);
    }
}
