namespace ScrutinyReport.Periods;

/// <summary>
/// The bank and public holidays of England: by rule (Banking and Financial Dealings Act 1971, the common law, and the
/// days proclaimed each year since 1978), and those of single years since 2011.
/// </summary>
internal static class BankHolidays
{
    public static bool Has(DateOnly day) => Proclaimed(day) ?? (day.DayOfWeek, day.Month) switch
    {
        (DayOfWeek.Monday, 5) => day.Day <= 7 || day.Day > 31 - 7,
        (DayOfWeek.Monday, 8) => day.Day > 31 - 7,
        (_, 1) => day == WorkingDayFrom(new(day.Year, 1, 1)),
        (_, 12) => day == Christmas(day.Year) || day == WorkingDayFrom(new(day.Year, 12, 26), Christmas(day.Year)),
        _ => day == Easter(day.Year).AddDays(-2) || day == Easter(day.Year).AddDays(1),
    };

    /// <summary>Holidays of one year, and days that were moved in one; null where the rule holds.</summary>
    private static bool? Proclaimed(DateOnly day) => (day.Year, day.Month, day.Day) switch
    {
        (2011, 4, 29) or (2012, 6, 4) or (2012, 6, 5) or (2020, 5, 8) or (2022, 6, 2) or (2022, 6, 3) or (2022, 9,
            19) or (2023, 5, 8) => true,
        (2012, 5, 28) or (2020, 5, 4) or (2022, 5, 30) => false,
        _ => null,
    };

    // Where Christmas Day is a Sunday, Boxing Day keeps its Monday and the day for Christmas is the Tuesday.
    private static DateOnly Christmas(int year) => new DateOnly(year, 12, 25) is { DayOfWeek: not DayOfWeek.Sunday } day
        ? WorkingDayFrom(day)
        : new(year, 12, 27);

    private static DateOnly WorkingDayFrom(DateOnly day, DateOnly? taken = null)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || day == taken)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>Easter Sunday of the Gregorian calendar (the anonymous computus).</summary>
    private static DateOnly Easter(int year)
    {
        var golden = year % 19;
        var (century, ofCentury) = (year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var number = epact + weekday - (7 * late) + 114;
        return new(year, number / 31, (number % 31) + 1);
    }
}
