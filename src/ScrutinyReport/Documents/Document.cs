using System.Collections.Immutable;

namespace ScrutinyReport.Documents;

/// <summary>
/// A report as its reader meets it: blocks in order, and what the file says about itself. It knows no file format.
/// </summary>
internal sealed record Document(DocumentProperties Properties, ImmutableArray<Block> Blocks);
