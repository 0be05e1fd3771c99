using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>
/// One cell of a table: the heading above it, its text without quotation marks, and where it stands. A corrected cell
/// has the corrected text and the correction.
/// </summary>
internal sealed record Cell(string Heading, string Text, Place Place, Correction? Correction = null)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}
