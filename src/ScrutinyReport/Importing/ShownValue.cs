using System.Globalization;

namespace ScrutinyReport.Importing;

/// <summary>
/// A cell's value as a reader of the workbook sees it: 0.874 under the format <c>0.0%</c> is 87.4%. Numbers have 15
/// significant digits, as in Excel, so that no floating tail is left. Null where that is not certain.
/// </summary>
internal static class ShownValue
{
    public static string? Of(object? value, string? format) => value switch
    {
        null => "",
        string text => OfText(text, format ?? ""),
        bool truth => truth ? "TRUE" : "FALSE",
        DateTime day => OfDay(day, format ?? ""),
        double number => OfNumber(number, format ?? ""),
        IConvertible other => OfNumber(other.ToDouble(CultureInfo.InvariantCulture), format ?? ""),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>
    /// What a number under a format is with all its decimals, where the format shows fewer: 57.49% for 0.5749 under
    /// <c>0%</c>. Null where nothing is lost, or the format is not one for numbers.
    /// </summary>
    public static string? Unrounded(object? value, string? format)
    {
        if (value is not (double or int or long or float or decimal)
            || Convert.ToDouble(value, CultureInfo.InvariantCulture) is not (> -1e15 and < 1e15 and var exact)
            || format is null or "" || FormatSection.For((decimal)exact, FormatSection.Of(format)) is not { } section
            || NumberFormat.Read(section) is not { IsGeneral: false, IsText: false } read)
        {
            return null;
        }

        var number = (decimal)exact * read.Factor;
        return number == Math.Round(number, read.Decimals, MidpointRounding.AwayFromZero) ? null
            : General(number) + (read.Behind.Contains('%', StringComparison.Ordinal) ? "%" : "");
    }

    private static string? OfText(string text, string format) =>
        FormatSection.ForText(FormatSection.Of(format)) is not { } section ? text
            : section.Parts.Any(part => part.Is('@'))
                ? string.Concat(section.Parts.Select(part => part.Is('@') ? text : part.Character.ToString()))
            : section.IsEmpty || section.Parts.All(part => part.IsLiteral)
                ? string.Concat(section.Parts.Select(part => part.Character))
            : NumberFormat.Read(section) is { IsGeneral: true, Before: "", Behind: "" } ? text
            : null;

    private static string? OfNumber(double value, string format)
    {
        if (!double.IsFinite(value) || Math.Abs(value) > 1e27)
        {
            return value.ToString("R", CultureInfo.InvariantCulture);
        }

        var number = (decimal)value;    // 15 significant digits
        if (format.Length == 0)
        {
            return General(number);
        }

        var sections = FormatSection.Of(format);
        if (FormatSection.For(number, sections) is not { } section || NumberFormat.Read(section) is not { } read)
        {
            return null;
        }

        if (number < 0 && sections.Length > 1)
        {
            return read.OfNegative(section.HasColour) is { } negative ? Shown(-number, negative) : null;
        }

        // Accounting formats show a nought as a dash, which stands for "not available" elsewhere.
        var shown = Shown(Math.Abs(number), read);
        return number < 0 ? "-" + shown : number == 0 && shown == "-" ? "0" : shown;
    }

    private static string Shown(decimal number, NumberFormat format) => (format.Before
        + (format.IsText ? "" : format.IsGeneral ? General(number) : Rounded(number * format.Factor, format))
        + format.Behind).Trim();

    private static string Rounded(decimal number, NumberFormat format)
    {
        var rounded = Math.Round(number, format.Decimals, MidpointRounding.AwayFromZero);
        var shown = rounded.ToString(
            (format.HasThousands ? "N" : "F") + format.Decimals.ToString(CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture);
        if (format.HidesZero && rounded == 0)
        {
            return "";
        }

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
