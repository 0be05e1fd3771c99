using System.Collections.Immutable;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>
/// What earlier packs of a meeting have left behind, as their manifests tell, each by the SHA-256 of what it was made
/// of: how many pages a part has, the PDF of a Word paper that was given, and which papers were there.
/// </summary>
internal sealed record PackMemory
{
    public static PackMemory None { get; } = new();

    public ImmutableDictionary<string, int> Pages { get; init; } =
        ImmutableDictionary.Create<string, int>(StringComparer.Ordinal);

    public ImmutableDictionary<string, ReadOnlyMemory<byte>> Pdfs { get; init; } =
        ImmutableDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);

    public ImmutableHashSet<string> Papers { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The pages of a part that was laid out before; null where it was not.</summary>
    public int? PagesOf(OutputFile part) =>
        Pages.TryGetValue(Manifest.Hash(part.Content), out var pages) ? pages : null;

    /// <summary>The paper as a PDF, made before of the same file; null where it was not.</summary>
    public ReadOnlyMemory<byte>? PdfOf(PaperToPack paper) =>
        Pdfs.TryGetValue(Manifest.Hash(paper.Given!.Content), out var pdf) ? new ReadOnlyMemory<byte>?(pdf) : null;

    /// <summary>Whether the same file was in a pack before.</summary>
    public bool Has(PaperToPack paper) => Papers.Contains(Manifest.Hash(paper.Given!.Content));
}
