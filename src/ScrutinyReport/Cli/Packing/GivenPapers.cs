using System.IO.Compression;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>Reads the papers that others have written, and sees whether they can be used at all.</summary>
internal static class GivenPapers
{
    // Word and Excel put a document with a password, and every old .doc, into a container that starts like this.
    private static readonly byte[] Container = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // A PDF may have something before its first line, but not much of it.
    private const int HeaderIsWithin = 1024;

    /// <summary>The file of a paper, as it was read.</summary>
    public static Checked<InputFile> Read(GivenPaper paper, WorkspaceFiles files)
    {
        var name = paper.File.Value;
        var ending = Path.GetExtension(name).ToUpperInvariant();
        if (ending is not (".DOCX" or ".PDF"))
        {
            return Checked.Failed<InputFile>(PackProblems.WrongKind(paper.File.Place, name));
        }

        if (!files.Has(name))
        {
            return Checked.Failed<InputFile>(PackProblems.NotThere(paper.File.Place, name, files.Names));
        }

        return files.Read(name).Then(file => Wrong(file, ending) is { } problem
            ? Checked.Failed<InputFile>(problem)
            : Checked.Of(file));
    }

    private static Problem? Wrong(InputFile file, string ending)
    {
        var start = file.Content.Span[..Math.Min(file.Content.Length, HeaderIsWithin)];
        return start.StartsWith(Container) ? HostingProblems.NeedsPassword(file.Path)
            : ending == ".PDF" ? start.IndexOf("%PDF-"u8) < 0 ? HostingProblems.NotAPdf(file.Path,
                "it does not start as a PDF does") : null
            : IsWord(file) ? null : HostingProblems.NotAPdf(file.Path, "it is not a .docx package");
    }

    private static bool IsWord(InputFile file)
    {
        try
        {
            using var archive =
                new ZipArchive(new MemoryStream(file.Content.ToArray(), writable: false), ZipArchiveMode.Read);
            return archive.GetEntry("[Content_Types].xml") is not null
                && archive.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
