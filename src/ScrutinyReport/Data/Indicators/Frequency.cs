namespace ScrutinyReport.Data;

/// <summary>How often an indicator is reported.</summary>
internal enum Frequency
{
    Quarter,
    Term,
    Year,
    Month,

    /// <summary>Each quarter, for the last month of it alone: <c>Last Mth of Qtr</c>.</summary>
    LastMonthOfQuarter,
    HalfTerm,
}
