namespace ScrutinyReport.Documents;

/// <summary>Counts paragraphs and headings as Word does: a number of one level starts those below it again.</summary>
internal sealed class Numbers
{
    private readonly int[] counts = new int[ParagraphNumber.Deepest];
    private bool restarts;

    /// <summary>For a document of its own: its first number is 1, also where it follows another in one file.</summary>
    public static Numbers Anew() => new() { restarts = true };

    /// <summary>The next number of the first level is 1 again.</summary>
    public void Restart()
    {
        restarts = counts[0] > 0;
        Array.Clear(counts);
    }

    /// <summary>True where there is a number that one of this level (from 1) can stand under.</summary>
    public bool CanStand(int level) => level == 1 || counts[level - 2] > 0;

    public ParagraphNumber Next(int level)
    {
        counts[level - 1]++;
        Array.Clear(counts, level, counts.Length - level);
        var number = new ParagraphNumber([.. counts[..level]]) { Restarts = restarts };
        restarts = false;
        return number;
    }
}
