using System.Globalization;

namespace ScrutinyReport.Periods;

/// <summary>
/// The time a figure is of, in one of the forms that councils print (METHODS 1). <c>ToString</c> prints it.
/// </summary>
internal abstract record Period
{
    /// <summary>The last day of the period, where its words decide it; it orders periods of one form.</summary>
    public abstract DateOnly? LastDay { get; }

    /// <summary>The first day on which it can begin; null where its words do not say.</summary>
    public virtual DateOnly? FirstDay => null;

    /// <summary>The months that it is of; null where its words do not say.</summary>
    public virtual int? Months => null;

    /// <summary>The quarter whose figure it is: of all of it or of its last month. Null for every other form.</summary>
    public virtual Quarter? OfQuarter => null;

    /// <summary>The period directly before, of the same form; null where the form has none.</summary>
    public virtual Period? Previous => null;

    /// <summary>The same period a year earlier; null where the form has none.</summary>
    public virtual Period? SameLastYear => null;

    /// <summary>
    /// How many quarters lie between the one in which this period ends and another: 0 where it ends in that one. Null
    /// where its words do not decide when it ends.
    /// </summary>
    public int? QuartersBefore(Quarter quarter) => LastDay is { } day
        ? ((quarter.LastDay.Year - day.Year) * 4) + ((quarter.LastDay.Month - 1) / 3) - ((day.Month - 1) / 3)
        : null;

    /// <summary>Whether this period ends before another; null where the words of one do not decide it.</summary>
    public bool? IsBefore(Period other) => LastDay is { } mine && other.LastDay is { } theirs ? mine < theirs : null;
}

/// <summary>A quarter: <c>Q4 2023/24</c>.</summary>
internal sealed record QuarterPeriod(Quarter Quarter) : Period
{
    public override DateOnly? FirstDay => Quarter.FirstDay;

    public override int? Months => 3;

    public override Quarter? OfQuarter => Quarter;

    public override DateOnly? LastDay => Quarter.LastDay;

    public override Period? Previous => new QuarterPeriod(Quarter.Previous);

    public override Period? SameLastYear => new QuarterPeriod(Quarter.SameLastYear);

    public override string ToString() => Quarter.ToString();
}

/// <summary>The last month of a quarter, where an indicator is of that month alone.</summary>
internal sealed record LastMonthOfQuarter(Quarter Quarter) : Period
{
    public override DateOnly? FirstDay => new(Quarter.LastDay.Year, Quarter.LastDay.Month, 1);

    public override int? Months => 1;

    public override Quarter? OfQuarter => Quarter;

    public override DateOnly? LastDay => Quarter.LastDay;

    public override Period? Previous => new LastMonthOfQuarter(Quarter.Previous);

    public override Period? SameLastYear => new LastMonthOfQuarter(Quarter.SameLastYear);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{DayWords.MonthOf(Quarter.LastDay)} {Quarter.LastDay.Year}");
}

/// <summary>A school term in the calendar year that is printed with it: <c>Spring 2024</c>.</summary>
internal sealed record TermPeriod(Term Term, int Year) : Period
{
    public override DateOnly? FirstDay => Term switch
    {
        Term.Autumn => new(Year, 9, 1),
        Term.Spring => new(Year, 1, 1),
        _ => new DateOnly(Year, 4, 1),
    };

    public override int? Months => 4;

    public override DateOnly? LastDay => Term switch
    {
        Term.Autumn => new(Year, 12, 31),
        Term.Spring => new(Year, 4, 15),
        _ => new DateOnly(Year, 8, 31),
    };

    public override Period? Previous => Term switch
    {
        Term.Autumn => new TermPeriod(Term.Summer, Year),
        Term.Spring => new TermPeriod(Term.Autumn, Year - 1),
        _ => new TermPeriod(Term.Spring, Year),
    };

    public override Period? SameLastYear => this with { Year = Year - 1 };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Term} {Year}");
}

/// <summary>A half term of a school year, 1 to 6: <c>HT2 2023/24</c>.</summary>
internal sealed record HalfTermPeriod(int Number, int SchoolYear) : Period
{
    public override DateOnly? FirstDay => new(SchoolYear, 9, 1);

    public override int? Months => 2;

    public override DateOnly? LastDay => Number switch
    {
        1 => new(SchoolYear, 10, 31),
        2 => new(SchoolYear, 12, 31),
        3 => new(SchoolYear + 1, 2, 20),
        4 => new(SchoolYear + 1, 4, 15),
        5 => new(SchoolYear + 1, 5, 31),
        _ => new DateOnly(SchoolYear + 1, 7, 31),
    };

    public override Period? Previous =>
        Number == 1 ? new HalfTermPeriod(6, SchoolYear - 1) : this with { Number = Number - 1 };

    public override Period? SameLastYear => this with { SchoolYear = SchoolYear - 1 };

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"HT{Number} {YearNames.Of(SchoolYear)}");
}

/// <summary>A year over two calendar years, financial or academic: the words <c>2022/23</c> do not say which.</summary>
internal sealed record YearPeriod(int Start) : Period
{
    public override DateOnly? FirstDay => new(Start, 4, 1);

    public override int? Months => 12;

    public override DateOnly? LastDay => new(Start + 1, 8, 31);

    public override Period? Previous => new YearPeriod(Start - 1);

    public override Period? SameLastYear => new YearPeriod(Start - 1);

    public override string ToString() => YearNames.Of(Start);
}

/// <summary>A calendar year, or in national files the year that ends in it: <c>2023</c>.</summary>
internal sealed record CalendarYear(int Year) : Period
{
    public override DateOnly? FirstDay => new(Year, 1, 1);

    public override int? Months => 12;

    public override DateOnly? LastDay => new(Year, 12, 31);

    public override Period? Previous => new CalendarYear(Year - 1);

    public override Period? SameLastYear => new CalendarYear(Year - 1);

    public override string ToString() => Year.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A month: <c>June 2017</c>.</summary>
internal sealed record MonthPeriod(int Year, int Month) : Period
{
    public override DateOnly? FirstDay => new(Year, Month, 1);

    public override int? Months => 1;

    public override DateOnly? LastDay => new DateOnly(Year, Month, 1).AddMonths(1).AddDays(-1);

    public override Period? Previous => Month == 1 ? new MonthPeriod(Year - 1, 12) : this with { Month = Month - 1 };

    public override Period? SameLastYear => this with { Year = Year - 1 };

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{DayWords.MonthOf(new(Year, Month, 1))} {Year}");
}

/// <summary>Several years taken together, as in a three-year average: <c>2013-2016</c>.</summary>
internal sealed record YearsPeriod(int From, int To) : Period
{
    public override DateOnly? FirstDay => new(From, 1, 1);

    public override int? Months => 12 * (To - From);

    public override DateOnly? LastDay => new(To, 12, 31);

    public override Period? Previous => new YearsPeriod(From - 1, To - 1);

    public override Period? SameLastYear => Previous;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From}-{To}");
}

/// <summary>Several years over two calendar years taken together: <c>2013/14-2015/16</c>.</summary>
internal sealed record SplitYearsPeriod(int From, int To) : Period
{
    public override DateOnly? FirstDay => new(From, 4, 1);

    public override int? Months => 12 * (To - From + 1);

    public override DateOnly? LastDay => new(To + 1, 8, 31);

    public override Period? Previous => new SplitYearsPeriod(From - 1, To - 1);

    public override Period? SameLastYear => Previous;

    public override string ToString() => $"{YearNames.Of(From)}-{YearNames.Of(To)}";
}

/// <summary>A period in words that no form covers; it is printed as it stands and never compared.</summary>
internal sealed record OtherPeriod(string Text) : Period
{
    public override DateOnly? LastDay => null;

    public override string ToString() => Text;
}
