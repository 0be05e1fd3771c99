using System.Globalization;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Functions;

/// <summary>Numbers and dates by a format of .NET; a figure keeps what it stands for.</summary>
internal static class Formats
{
    private const int LongestFormat = 100;

    private static readonly CultureInfo British = new("")
    {
        DateTimeFormat = Dates.British,
        NumberFormat = new()
        {
            CurrencySymbol = "£",
            CurrencyNegativePattern = 1,    // -£1
            PercentPositivePattern = 1,    // 1%
            PercentNegativePattern = 1,    // -1%
        },
    };

    public static object Format(CallOf call)
    {
        var format = call.Text(1) ?? "";
        if (format.Length > LongestFormat || (format.Length > 3 && format[1..].All(char.IsAsciiDigit)))
        {
            throw call.Stop(TemplateProblems.BadFormat(call.PlaceOf(1), format.Length > LongestFormat
                ? format[..LongestFormat] + "..." : format));
        }

        try
        {
            var culture = Culture(call, 2);
            return call[0] switch
            {
                null => call.Nothing(0),
                Figure figure => MarkedText.Value(figure.Number.ToString(format, culture), figure, call.Site.Place),
                IFormattable value => Checked(call, value.ToString(format, culture)),
                _ => throw call.Wrong(0, "a number or a date"),
            };
        }
        catch (FormatException)
        {
            throw call.Stop(TemplateProblems.BadFormat(call.PlaceOf(1), format));
        }
    }

    /// <summary>
    /// The language of an argument: none, or British English. No list of the machine's own is asked, so that a report
    /// is the same on every machine.
    /// </summary>
    public static CultureInfo Culture(CallOf call, int index) => call.Text(index) switch
    {
        null or "" => CultureInfo.InvariantCulture,
        var name when name.Equals("en-GB", StringComparison.OrdinalIgnoreCase)
            || name.Equals("en", StringComparison.OrdinalIgnoreCase) => British,
        var name => throw call.Stop(TemplateProblems.BadCulture(call.PlaceOf(index), name)),
    };

    private static string Checked(CallOf call, string text)
    {
        call.Run.CheckLength(text.Length, call.Site.Place);
        return text;
    }
}
