using System.Collections.Immutable;

namespace ScrutinyReport.Snapshots;

/// <summary>
/// A passage that differs: the line of the approved text at which it starts, from 1, and its words, those that are gone
/// before those that came in their place.
/// </summary>
internal sealed record Difference(int Line, ImmutableArray<Piece> Pieces)
{
    /// <summary>The passage with <c>[-what is gone-]</c> and <c>{+what came+}</c>.</summary>
    public string Plain => string.Concat(Pieces.Select(piece => piece.Kind switch
    {
        PieceKind.Gone => $"[-{piece.Text}-]",
        PieceKind.Came => $"{{+{piece.Text}+}}",
        _ => piece.Text,
    }));
}

/// <summary>Words that stayed, went or came.</summary>
internal sealed record Piece(PieceKind Kind, string Text);

/// <summary>What became of words.</summary>
internal enum PieceKind
{
    Same,
    Gone,
    Came,
}
