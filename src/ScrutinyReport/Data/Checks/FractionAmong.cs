namespace ScrutinyReport.Data;

/// <summary>What a figure that looks like a fraction stands among, by which it is found.</summary>
internal enum FractionAmong
{
    /// <summary>Percentages in its row.</summary>
    Row,

    /// <summary>Nothing but figures like it.</summary>
    Fractions,

    /// <summary>Percentages with their sign in its column.</summary>
    Column,

    /// <summary>The figures of the indicator, in another file.</summary>
    Indicator,
}
