using System.Globalization;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating.Functions;

/// <summary>Numbers and dates by a format of .NET; a figure keeps what it stands for.</summary>
internal static class Formats
{
    private const int LongestFormat = 100;

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
                null => "",
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

    /// <summary>The language of an argument; British English where there is none.</summary>
    public static CultureInfo Culture(CallOf call, int index)
    {
        if (call.Text(index) is not { Length: > 0 } name)
        {
            return CultureInfo.InvariantCulture;
        }

        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            throw call.Stop(TemplateProblems.BadCulture(call.PlaceOf(index), name));
        }
    }

    private static string Checked(CallOf call, string text)
    {
        call.Run.CheckLength(text.Length, call.Site.Place);
        return text;
    }
}
