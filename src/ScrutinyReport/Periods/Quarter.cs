using System.Globalization;

namespace ScrutinyReport.Periods;

/// <summary>
/// A quarter of a local-authority year, which runs April to March (METHODS 1): <see cref="Year"/> 2023 is 2023/24, and
/// its quarter 4 is January to March 2024.
/// </summary>
internal sealed record Quarter(int Year, int Number) : IComparable<Quarter>
{
    public DateOnly FirstDay => new DateOnly(Year, 4, 1).AddMonths((Number - 1) * 3);

    public DateOnly LastDay => FirstDay.AddMonths(3).AddDays(-1);

    public Quarter Next => Number == 4 ? new(Year + 1, 1) : new(Year, Number + 1);

    public Quarter Previous => Number == 1 ? new(Year - 1, 4) : new(Year, Number - 1);

    public Quarter SameLastYear => new(Year - 1, Number);

    /// <summary>The local-authority year it is of: <c>2023/24</c>.</summary>
    public string YearName => YearNames.Of(Year);

    /// <summary>Its name in the names of files: <c>2023-24-Q4</c>.</summary>
    public string FileName => string.Create(CultureInfo.InvariantCulture, $"{YearName.Replace('/', '-')}-Q{Number}");

    /// <summary>Its months in words: <c>January to March 2024</c>.</summary>
    public string Months => string.Create(
        CultureInfo.InvariantCulture, $"{DayWords.MonthOf(FirstDay)} to {DayWords.MonthOf(LastDay)} {LastDay.Year}");

    /// <summary>Of two of which one is not known, neither is before the other.</summary>
    public static bool operator <(Quarter? left, Quarter? right) =>
        left is not null && right is not null && left.CompareTo(right) < 0;

    public static bool operator >(Quarter? left, Quarter? right) =>
        left is not null && right is not null && left.CompareTo(right) > 0;

    public static bool operator <=(Quarter? left, Quarter? right) =>
        left is not null && right is not null && left.CompareTo(right) <= 0;

    public static bool operator >=(Quarter? left, Quarter? right) =>
        left is not null && right is not null && left.CompareTo(right) >= 0;

    /// <summary>The quarter that a day is in.</summary>
    public static Quarter Of(DateOnly day) =>
        new(day.Month < 4 ? day.Year - 1 : day.Year, day.Month < 4 ? 4 : (day.Month - 1) / 3);

    public int CompareTo(Quarter? other) => other is null ? 1 : (Year, Number).CompareTo((other.Year, other.Number));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Q{Number} {YearName}");
}
