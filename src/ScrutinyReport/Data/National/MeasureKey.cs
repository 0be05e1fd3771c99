using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>A measure that somebody asks for by its key: where the key stands, and for which indicator.</summary>
internal sealed record MeasureAsked(string Key, Place Place, string? Indicator = null);

/// <summary>
/// Names a measure of an Explore Education Statistics file: <c>file:column|filter=value|filter=value</c>. The file is
/// named by its name without <c>.csv</c>, or by a beginning of it that no other file has.
/// </summary>
internal sealed record MeasureKey(string File, string Column, ImmutableArray<(string Column, string Value)> Filters)
{
    /// <summary>Null where the text has not that form: it is then the name of a measure of the long form.</summary>
    public static MeasureKey? Read(string text)
    {
        var parts = text.Split('|', StringSplitOptions.TrimEntries);
        var colon = parts[0].IndexOf(':', StringComparison.Ordinal);
        var filters = parts[1..].Select(part => part.Split('=', 2, StringSplitOptions.TrimEntries)).ToArray();
        return colon < 1 || colon == parts[0].Length - 1 || filters.Any(filter => filter is not [not "", _])
            ? null
            : new(
                parts[0][..colon].TrimEnd(),
                parts[0][(colon + 1)..].TrimStart(),
                [.. filters.Select(filter => (filter[0], filter[1]))]);
    }
}
