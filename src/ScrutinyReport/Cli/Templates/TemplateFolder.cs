using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>
/// A template that was named on the command line, with the folder it stands in: it includes files of that folder, then
/// the built-in ones of the family of that name and those that all families share, and nothing else.
/// </summary>
internal sealed class TemplateFolder(string path, Shell shell)
{
    private readonly string full = Path.GetFullPath(path, shell.Folder);
    private readonly TemplateSource builtIn = new(Disk.NoFiles, FamilyOf(path, shell));

    /// <summary>The family that the folder is named after.</summary>
    public string Family { get; } = FamilyOf(path, shell);

    public Checked<SourceText> Main() => Read(full, shell);

    /// <summary>The text of an include by its name, with or without its ending.</summary>
    public Checked<SourceText> Load(string name) =>
        Here().FirstOrDefault(file => file == name + TemplateSource.Ending || file == name) is { } found
            ? Read(Path.Combine(Path.GetDirectoryName(full)!, found), shell)
            : builtIn.Load(name);

    public IEnumerable<string> Names() => Here()
        .Select(name => name.EndsWith(TemplateSource.Ending, StringComparison.Ordinal)
            ? name[..^TemplateSource.Ending.Length]
            : name)
        .Concat(builtIn.Names()).Distinct(StringComparer.Ordinal);

    /// <summary>A text file that was named on the command line.</summary>
    public static Checked<SourceText> Read(string path, Shell shell)
    {
        var whole = Path.GetFullPath(path, shell.Folder);
        try
        {
            return SourceTexts.Of(new(shell.Shown(whole), Disk.ReadBytes(whole)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Checked.Failed<SourceText>(Disk.NotRead(shell.Shown(whole), whole, error));
        }
    }

    private static string FamilyOf(string path, Shell shell) =>
        Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path, shell.Folder))) ?? "";

    private ImmutableArray<string> Here() => Path.GetDirectoryName(full) is { } folder && Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]
        : [];
}
