using System.Collections.Immutable;

namespace ScrutinyReport.Documents;

/// <summary>One point of a list: usually a paragraph, perhaps with a list inside it.</summary>
internal sealed record ListItem(ImmutableArray<Block> Blocks);

/// <summary>What stands before each point of a list.</summary>
internal enum ListMark
{
    Bullet,

    /// <summary>1. 2. 3.</summary>
    Number,

    /// <summary>a) b) c)</summary>
    Letter,

    /// <summary>i) ii) iii)</summary>
    Roman,
}
