namespace ScrutinyReport.Data;

/// <summary>What an indicator's values are; a percentage may be printed without its sign.</summary>
internal enum ValueKind
{
    Percent,
    Number,
    Rate,
}
