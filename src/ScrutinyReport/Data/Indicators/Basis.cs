namespace ScrutinyReport.Data;

/// <summary>The stretch of time that a value is taken over (METHODS 1).</summary>
internal enum Basis
{
    NotGiven,
    Quarter,
    YearToDate,
    RollingYear,
    Snapshot,
    Term,
    Year,
}
