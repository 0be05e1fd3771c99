using System.Collections.Immutable;

namespace ScrutinyReport.Documents;

/// <summary>
/// A document of its own that goes with a report, such as an exception report: what its file's name ends with, and its
/// blocks. Its first block is a heading of level 2, its title, and there is no other of that level.
/// </summary>
internal sealed record Enclosure(string Name, ImmutableArray<Block> Blocks)
{
    /// <summary>Longer names make paths that some systems do not open.</summary>
    public const int LongestName = 80;

    /// <summary>The name of the file that the appendix becomes, where it is one of its own.</summary>
    public const string Appendix = "appendix";

    /// <summary>A name means the same on every disk: small letters, digits and hyphens.</summary>
    public static bool IsName(string name) => name.Length is > 0 and <= LongestName
        && name.All(character => char.IsAsciiLetterLower(character)
            || char.IsAsciiDigit(character)
            || character == '-');
}
