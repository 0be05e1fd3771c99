using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>
/// One cell of a table: the heading above it, its text without quotation marks, and where it stands. A corrected cell
/// has the corrected text and the correction.
/// </summary>
internal sealed record Cell(string Heading, string Text, Place Place, Correction? Correction = null)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    public bool HasPercentSign => Text.Contains('%', StringComparison.Ordinal);

    /// <summary>The cell as it stands in its file, before any correction.</summary>
    public Cell AsPublished => Correction is { } made ? this with { Text = made.Was, Correction = null } : this;

    /// <summary>Where a figure of this cell comes from, its correction included.</summary>
    public FromCell Origin => new(
        Place, Heading, Text, Correction is { } made ? new(made.Place, made.Was, made.Reason, made.Who) : null);
}
