using System.Globalization;
using System.Text;

namespace ScrutinyReport.Templating.Running;

/// <summary>Dates, as templates see them: formats are those of <c>strftime</c>.</summary>
internal static class Dates
{
    public const string DefaultFormat = "%d %b %Y";

    /// <summary>How dates are read where nothing else is said: the day before the month, names in English.</summary>
    public static DateTimeFormatInfo British { get; } = new()
    {
        ShortDatePattern = "dd/MM/yyyy",
        LongDatePattern = "dd MMMM yyyy",
        ShortTimePattern = "HH:mm",
        LongTimePattern = "HH:mm:ss",
        FirstDayOfWeek = DayOfWeek.Monday,
    };

    public static DateTime? Of(object? value) => value switch
    {
        DateTime date => date,
        DateTimeOffset date => date.DateTime,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        _ => null,
    };

    public static string Format(DateTime date, string format, CultureInfo? culture = null, string usual = DefaultFormat)
    {
        var result = new StringBuilder();
        culture ??= CultureInfo.InvariantCulture;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length)
            {
                result.Append(format[i]);
                continue;
            }

            i++;
            if (format[i] == 'g')
            {
                culture = CultureInfo.InvariantCulture;
                if (format.Length == 2)
                {
                    return " " + Format(date, usual, culture);    // the space is Scriban's
                }

                continue;
            }

            result.Append(Part(date, format[i], culture));
        }

        return result.ToString();
    }

    /// <summary>A date that was written by a pattern; null where the text does not follow it.</summary>
    public static DateTime? Read(string text, string pattern, IFormatProvider culture)
    {
        var exact = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
            {
                exact.Append(ExactPart(pattern[++i]));
            }
            else
            {
                exact.Append(char.IsLetter(pattern[i]) || pattern[i] is '/' or ':' or '\\' or '"' or '\'' ? "\\"
                    : "").Append(pattern[i]);
            }
        }

        try
        {
            return DateTime.TryParseExact(text, exact.ToString(), culture, DateTimeStyles.AllowWhiteSpaces,
                out var date) ? date : null;
        }
        catch (FormatException)
        {
            return null;    // the pattern itself is none
        }
    }

    private static string Part(DateTime date, char sign, CultureInfo culture) => sign switch
    {
        'a' => date.ToString("ddd", culture),
        'A' => date.ToString("dddd", culture),
        'b' or 'h' => date.ToString("MMM", culture),
        'B' => date.ToString("MMMM", culture),
        'c' => Format(date, "%a %b %d %T %Y", culture),
        'C' => Digits(date.Year / 100, 2),
        'd' => Digits(date.Day, 2),
        'D' => Format(date, "%m/%d/%y", culture),
        'e' => Digits(date.Day, 2, ' '),
        'F' => Format(date, "%Y-%m-%d", culture),
        'H' => Digits(date.Hour, 2),
        'I' => Digits(Twelve(date), 2),
        'j' => Digits(date.DayOfYear, 3),
        'k' => Digits(date.Hour, 2, ' '),
        'l' => Digits(Twelve(date), 2, ' '),
        'L' => Digits(date.Millisecond, 3),
        'm' => Digits(date.Month, 2),
        'M' => Digits(date.Minute, 2),
        'n' => "\n",
        'N' => Digits((int)(date.Ticks % TimeSpan.TicksPerSecond * 100), 9),
        'p' => date.Hour < 12 ? "AM" : "PM",
        'P' => date.Hour < 12 ? "am" : "pm",
        'r' => Format(date, "%I:%M:%S %p", culture),
        'R' => Format(date, "%H:%M", culture),
        's' => ((long)(date - DateTime.UnixEpoch).TotalSeconds).ToString(CultureInfo.InvariantCulture),
        'S' => Digits(date.Second, 2),
        't' => "\t",
        'T' => Format(date, "%H:%M:%S", culture),
        'u' => Digits(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
        'U' => Digits(Week(date, DayOfWeek.Sunday), 2),
        'v' => Format(date, "%e-%b-%Y", CultureInfo.InvariantCulture).ToUpperInvariant(),
        'V' => Digits(ISOWeek.GetWeekOfYear(date), 2),
        'W' => Digits(Week(date, DayOfWeek.Monday), 2),
        'w' => Digits((int)date.DayOfWeek, 1),
        'x' => date.ToString("d", culture),
        'X' => date.ToString("T", culture),
        'y' => Digits(date.Year % 100, 2),
        'Y' => Digits(date.Year, 1),
        'Z' => date.ToString("zzz", CultureInfo.InvariantCulture),
        '%' => "%",
        _ => "%" + sign,
    };

    private static string ExactPart(char sign) => sign switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'd' => "dd",
        'e' => "d",
        'D' => "MM/dd/yy",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'k' => "H",
        'I' => "hh",
        'l' => "h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' => "HH:mm:ss",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        _ => "\\" + sign,
    };

    private static string Digits(int number, int width, char pad = '0') =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(width, pad);

    private static int Twelve(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    /// <summary>The number of the week, the first one being that of 1 January.</summary>
    private static int Week(DateTime date, DayOfWeek first) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, first);
}
