using System.Diagnostics;
using System.Text.RegularExpressions;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Hosting;

/// <summary>A PDF as poppler and qpdf see it.</summary>
internal sealed partial class PdfFile : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PdfFile(ReadOnlyMemory<byte> content) => File.WriteAllBytes(folder.File("paper.pdf"), content.Span);

    /// <summary>What <c>pdfinfo</c> says: title, language, pages, whether it is tagged.</summary>
    public string Info => Run("pdfinfo", []);

    /// <summary>The metadata as the file has it, XML.</summary>
    public string Metadata => Run("pdfinfo", ["-meta"]);

    /// <summary>
    /// The tags of the document in order, each indented as it stands; without what they say of their looks.
    /// </summary>
    public IEnumerable<string> Structure => Run("pdfinfo", ["-struct"]).Split('\n')
        .Where(line => Tag().IsMatch(line))
        .Select(line => Tag().Match(line).Value);

    /// <summary>How many heads in its tables are those of a column, or of a row.</summary>
    public int Scopes(string scope) =>
        Run("pdfinfo", ["-struct"]).Split('\n').Count(line => line.Trim() == $"/Scope {scope}");

    /// <summary>The tags with the words in them.</summary>
    public string StructureText => Run("pdfinfo", ["-struct-text"]);

    /// <summary>Everything that qpdf finds in the file, as JSON of its second version.</summary>
    public string Json => Run("qpdf", ["--json=2"]);

    /// <summary>How wide and high each page is, in points.</summary>
    public IEnumerable<string> Sizes => Run("pdfinfo", ["-f", "1", "-l", "-1"]).Split('\n')
        .Where(line => PageSize().IsMatch(line))
        .Select(line => PageSize().Match(line).Groups["size"].Value);

    /// <summary>The words of each page, laid out as on it.</summary>
    public string[] Pages => Run("pdftotext", ["-layout"], "-").TrimEnd('\f').Split('\f');

    public void Dispose() => folder.Dispose();

    private string Run(string program, string[] options, params string[] behind)
    {
        using var process = Process.Start(new ProcessStartInfo(
            program, [.. options, folder.File("paper.pdf"), .. behind])
        {
            RedirectStandardOutput = true,
        })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said;
    }

    [GeneratedRegex(@"^ *[A-Z][A-Za-z0-9]*(?=[ :(]|$)")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^Page +\d+ size: +(?<size>\d+\S* x \d+\S*) pts")]
    private static partial Regex PageSize();
}
