namespace ScrutinyReport.Periods;

/// <summary>A term of the school year, in the order of the school year.</summary>
internal enum Term
{
    Autumn,
    Spring,
    Summer,
}
