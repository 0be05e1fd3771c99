namespace ScrutinyReport.Periods;

/// <summary>
/// Days as people and programs write them. The framework's own reader asks the operating system's rules of every language for
/// the names of the months, which takes longer than all else in a settings file; a day here is of one language.
/// </summary>
internal static class DayWords
{
    private const int OldestTwoDigitYear = 50;    // 50 is 1950, 49 is 2049

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>The day in <c>2023-10-01</c>; null where the text is anything else.</summary>
    public static DateOnly? Iso(string text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-' ? Day(text[..4], text[5..7], text[8..]) : null;

    /// <summary>
    /// The day in <c>01/10/2023</c>, <c>1/10/23</c>, <c>2023-10-01</c>, <c>1 October 2023</c>, <c>1 Oct 2023</c>, <c>1-Oct-2023</c>
    /// or <c>1-Oct-23</c>, the figures also with the hour that spreadsheets put behind them; null where the text is none.
    /// </summary>
    public static DateOnly? In(string text)
    {
        text = text.Trim();
        if (Iso(text) is { } day)
        {
            return day;
        }

        var parts = text.Split(' ');
        return parts switch
        {
            [var figures] => figures.Split('/') is [var d, var m, var y] ? Day(Year(y), m, d)
                : figures.Split('-') is [var dd, var name, var year] && Month(name, isShort: true) is { } month ? Day(Year(year), month, dd)
                : null,
            [var figures, { Length: 5 } hour] when IsTime(hour) && figures.Split('/') is [var d, var m, { Length: 4 } y] => Day(y, m, d),
            [var figures, { Length: 8 } time] when IsTime(time) => Iso(figures),
            [var d, var name, { Length: 4 } y] when (Month(name, isShort: true) ?? Month(name, isShort: false)) is { } month => Day(y, month, d),
            _ => null,
        };
    }

    private static string Year(string year) => year.Length == 2 && Number(year, 2) is { } two
        ? (two < OldestTwoDigitYear ? "20" : "19") + year
        : year;

    private static string? Month(string name, bool isShort)
    {
        var at = Array.FindIndex(Months, month => (isShort ? month.AsSpan(0, 3) : month).Equals(name, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : (at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static DateOnly? Day(string year, string month, string day) =>
        year.Length == 4 && Number(year, 4) is > 0 and var y
        && Number(month, 2) is >= 1 and <= 12 and var m
        && Number(day, 2) is >= 1 and var d && d <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, d)
            : null;

    /// <summary>A time of the day as <c>09:30</c> or <c>09:30:00</c>.</summary>
    private static bool IsTime(string text)
    {
        var parts = text.Split(':');
        return parts.All(part => part.Length == 2)
            && Number(parts[0], 2) is < 24
            && parts.Skip(1).All(part => Number(part, 2) is < 60);
    }

    private static int? Number(string text, int most)
    {
        if (text.Length == 0 || text.Length > most || !text.All(char.IsAsciiDigit))
        {
            return null;
        }

        return text.Aggregate(0, (number, digit) => (number * 10) + digit - '0');
    }
}
