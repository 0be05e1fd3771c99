namespace ScrutinyReport.Packs;

/// <summary>The claim that a PDF makes in its metadata: that it can be read by everybody, as PDF/UA has it.</summary>
internal static class PdfClaim
{
    /// <summary>Whether the file makes the claim, in words that stand in it as they are.</summary>
    public static bool IsIn(ReadOnlySpan<byte> pdf) => pdf.IndexOf("<pdfuaid:part>"u8) >= 0;

    /// <summary>
    /// The file without the claim; what stood there is blank, so that every offset in the file stays right.
    /// </summary>
    public static byte[] Withdraw(ReadOnlyMemory<byte> pdf)
    {
        var withdrawn = pdf.ToArray();
        var end = "</pdfuaid:part>"u8;
        if (withdrawn.AsSpan().IndexOf("<pdfuaid:part>"u8) is var start and >= 0
            && withdrawn.AsSpan(start).IndexOf(end) is var length and >= 0)
        {
            withdrawn.AsSpan(start, length + end.Length).Fill((byte)' ');
        }

        return withdrawn;
    }
}
