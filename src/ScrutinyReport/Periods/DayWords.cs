using System.Globalization;

namespace ScrutinyReport.Periods;

/// <summary>
/// Days as people and programs read and write them. The framework's own reader asks the operating system's rules of
/// every language for the names of the months, which takes longer than all else in a settings file; a day here is of
/// one language.
/// </summary>
internal static class DayWords
{
    private const int OldestTwoDigitYear = 50;    // 50 is 1950, 49 is 2049

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ];

    /// <summary>The day as <c>4 June 2024</c>.</summary>
    public static string Of(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {MonthOf(day)} {day.Year}");

    /// <summary>The day as <c>Tuesday, 4 June 2024</c>.</summary>
    public static string WithWeekday(DateOnly day) => $"{day.DayOfWeek}, {Of(day)}";

    /// <summary>The name of its month.</summary>
    public static string MonthOf(DateOnly day) => Months[day.Month - 1];

    /// <summary>The day as <c>2023-10-01</c>, for programs and names of files.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day in <c>2023-10-01</c>; null where the text is anything else.</summary>
    public static DateOnly? Iso(string text) => text.Length == 10 && text[4] == '-' && text[7] == '-'
        ? Day(Year(text[..4]), Number(text[5..7]), Number(text[8..]))
        : null;

    /// <summary>
    /// The day in <c>01/10/2023</c>, <c>1/10/23</c>, <c>2023-10-01</c>, <c>1 October 2023</c>, <c>1 Oct 2023</c>,
    /// <c>1-Oct-2023</c> or <c>1-Oct-23</c>, the figures also with the hour that spreadsheets put behind them; null
    /// where the text is none.
    /// </summary>
    public static DateOnly? In(string text)
    {
        text = text.Trim();
        return text.Split(' ') switch
        {
            [var figures] when figures.Split('/') is [var d, var m, var y] => Day(Year(y), Number(m), Number(d)),
            [var figures] when figures.Split('-') is [{ Length: <= 2 } d, var name, var y] =>
                Day(Year(y), Month(name, isShort: true), Number(d)),
            [var figures] => Iso(figures),
            [var figures, { Length: 5 } hour] when IsTime(hour)
                && figures.Split('/') is [var d, var m, { Length: 4 } y] =>
                Day(Year(y), Number(m), Number(d)),
            [var figures, { Length: 8 } time] when IsTime(time) => Iso(figures),
            [var d, var name, { Length: 4 } y] =>
                Day(Year(y), Month(name, isShort: true) ?? Month(name, isShort: false), Number(d)),
            _ => null,
        };
    }

    private static DateOnly? Day(int? year, int? month, int? day) =>
        year is > 0 and var y
            && month is >= 1 and <= 12 and var m
            && day is >= 1 and var d
            && d <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, d)
            : null;

    private static int? Year(string text) => text.Length switch
    {
        2 => Number(text) is { } two ? (two < OldestTwoDigitYear ? 2000 : 1900) + two : null,
        4 => (Number(text[..2]) * 100) + Number(text[2..]),
        _ => null,
    };

    /// <summary>
    /// The number of a month by its name, or by the first three letters of it; null where there is none of that name.
    /// </summary>
    public static int? Month(string name, bool isShort)
    {
        var at = Array.FindIndex(Months,
            month => (isShort ? month.AsSpan(0, 3) : month).Equals(name, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : at + 1;
    }

    /// <summary>A time of the day as <c>09:30</c> or <c>09:30:00</c>.</summary>
    private static bool IsTime(string text)
    {
        var parts = text.Split(':');
        return parts.All(part => part.Length == 2)
            && Number(parts[0]) is < 24
            && parts.Skip(1).All(part => Number(part) is < 60);
    }

    /// <summary>A number of one or two digits.</summary>
    private static int? Number(string text) => text switch
    {
        [>= '0' and <= '9' and var one] => one - '0',
        [>= '0' and <= '9' and var ten, >= '0' and <= '9' and var one] => ((ten - '0') * 10) + one - '0',
        _ => null,
    };
}
