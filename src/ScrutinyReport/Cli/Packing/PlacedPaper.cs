using System.Collections.Immutable;
using ScrutinyReport.Packs;

namespace ScrutinyReport.Cli;

/// <summary>A given paper as pages, the bookmarks that it came with, and whether it claims to be PDF/UA.</summary>
internal sealed record PlacedPaper(
    PaperToPack Paper, PlacedPdf Pdf, ImmutableArray<Bookmark> Bookmarks, bool ClaimsToBeAccessible);
