namespace ScrutinyReport.Data;

/// <summary>What national files write where there is no number.</summary>
internal static class BenchmarkSymbols
{
    /// <summary>Not available, not applicable, suppressed, or too unreliable to give: no value.</summary>
    public static bool IsOne(ReadOnlySpan<byte> text)
    {
        var word = text.Trim((byte)' ');
        if (word is [(byte)'[', .., (byte)']'])
        {
            word = word[1..^1];
        }

        return word is []
            || word.SequenceEqual("-"u8) || word.SequenceEqual("c"u8) || word.SequenceEqual("x"u8)
            || word.SequenceEqual("z"u8) || word.SequenceEqual("u"u8) || word.SequenceEqual("NA"u8)
            || word.SequenceEqual("N/A"u8) || word.SequenceEqual("."u8) || word.SequenceEqual(".."u8)
            || word.SequenceEqual(":"u8) || word.SequenceEqual("*"u8);
    }

    /// <summary>
    /// A number that rounds to 0 in the precision of its file; it is ranked as the 0 that it rounds to.
    /// </summary>
    public static bool IsLow(ReadOnlySpan<byte> text)
    {
        var word = text.Trim((byte)' ');
        return word.SequenceEqual("k"u8) || word.SequenceEqual("low"u8) || word.SequenceEqual("[low]"u8);
    }
}
