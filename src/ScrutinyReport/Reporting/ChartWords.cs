using System.Globalization;
using ScrutinyReport.Data;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Reporting;

/// <summary>
/// The words on charts and in what is said of them: axes, counts in words, ranks in figures (METHODS 7).
/// </summary>
internal static class ChartWords
{
    /// <summary>Zero to nine in words, zero as "none"; more in figures.</summary>
    public static string Number(int number) => number switch
    {
        0 => "none",
        < 10 => NumberWords.InWords[number],
        _ => number.ToString("#,##0", CultureInfo.InvariantCulture),
    };

    /// <summary>"3rd", "12th", "101st": a rank, always in figures (decision 0035).</summary>
    public static string Rank(int number) =>
        number.ToString(CultureInfo.InvariantCulture) + (number / 10 % 10 == 1 ? "th" : (number % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        });

    /// <summary>"6th of 8", "joint 6th of 8".</summary>
    public static string Rank(int number, int of, bool isJoint) =>
        string.Create(CultureInfo.InvariantCulture, $"{(isJoint ? "joint " : "")}{Rank(number)} of {of}");

    /// <summary>The name of a quartile; without a polarity no end is the top.</summary>
    public static string Quartile(int number, Polarity polarity) => (number, polarity) switch
    {
        (1, Polarity.None) => "lowest",
        (4, Polarity.None) => "highest",
        (1, _) => "top",
        (2, _) => "second",
        (3, _) => "third",
        _ => "bottom",
    };

    /// <summary>What the values of an indicator are, on an axis.</summary>
    public static string Values(Indicator indicator) => indicator.Kind switch
    {
        ValueKind.Percent => "Percentage",
        ValueKind.Number => "Number",
        _ => "Rate",
    };

    /// <summary>
    /// What a period is called, singular and plural; a value of the year to date is shown once a year.
    /// </summary>
    public static (string One, string Many) Periods(Period period, Basis basis) => (period, basis) switch
    {
        (_, Basis.YearToDate) or (YearPeriod or CalendarYear, _) => ("year", "years"),
        (QuarterPeriod or LastMonthOfQuarter, _) => ("quarter", "quarters"),
        (TermPeriod, _) => ("term", "terms"),
        (HalfTermPeriod, _) => ("half term", "half terms"),
        (MonthPeriod, _) => ("month", "months"),
        _ => ("period", "periods"),
    };

    /// <summary>The first letter large, for the start of a sentence or an axis.</summary>
    public static string Capital(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
