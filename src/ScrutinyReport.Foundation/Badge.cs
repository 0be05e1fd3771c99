namespace ScrutinyReport.Foundation;

/// <summary>
/// A judgement on its way to a reader: always a word, and the tone in which a house style may colour it. It never
/// stands by colour alone (METHODS 3).
/// </summary>
public sealed record Badge(string Word, Tone Tone)
{
    public override string ToString() => Word;
}

/// <summary>How a judgement sounds, from worst to best; a house style gives each its colour.</summary>
public enum Tone
{
    Neutral,
    Poor,
    Fair,
    Good,
    Excellent,
}
