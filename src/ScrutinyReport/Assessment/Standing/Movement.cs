namespace ScrutinyReport.Assessment;

/// <summary>Whether a quartile is new (METHODS 4): "now in", "continues in".</summary>
internal enum Movement
{
    /// <summary>Nothing places the previous value.</summary>
    Unknown,
    Now,
    Continues,
}
