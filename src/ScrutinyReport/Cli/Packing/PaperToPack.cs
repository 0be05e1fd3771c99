using ScrutinyReport.Data;
using ScrutinyReport.Documents;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>A paper of a meeting: a report that has been made, or a file that was given.</summary>
internal sealed record PaperToPack(AgendaItem Item, AgendaPaper Paper)
{
    /// <summary>What the paper is called in messages and in the manifest.</summary>
    public required string Name { get; init; }

    /// <summary>The report as a document; null where the paper was given.</summary>
    public Document? Document { get; init; }

    /// <summary>The report as it was built; null where the paper was given.</summary>
    public Built? Built { get; init; }

    /// <summary>The file that was given; null where the paper is a report of ours.</summary>
    public InputFile? Given { get; init; }

    /// <summary>Whether the given file is a Word file, which becomes a PDF with its own styles.</summary>
    public bool IsWord => Given?.Path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) ?? false;

    /// <summary>What the document is called where the item has several papers.</summary>
    public string Title => Document?.Properties.Title ?? Path.GetFileNameWithoutExtension(Name);
}
