namespace ScrutinyReport.Data;

/// <summary>Which way is good; without polarity nothing is ever better or worse (METHODS 2).</summary>
internal enum Polarity
{
    None,
    HighIsGood,
    LowIsGood,
}
