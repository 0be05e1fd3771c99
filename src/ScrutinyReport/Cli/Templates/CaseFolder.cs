using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;
using ScrutinyReport.Snapshots;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>
/// A folder of template families on disk, and the cases that are kept with them: <c>FAMILY/tests/CASE/</c> is a small
/// workspace, <c>FAMILY/tests/CASE.yaml</c> names a workspace and a quarter; the approved text stands beside it as
/// <c>CASE.verified.txt</c>.
/// </summary>
internal sealed class CaseFolder(string root, Shell shell)
{
    private const string Tests = "tests";
    private const string Templates = "templates/";
    private const string Verified = ".verified.txt";
    private const string Received = ".received.txt";

    // Folders of cases that start with it are the workspaces of others and no cases themselves.
    private const char Shared = '_';

    private static readonly EnumerationOptions AllThatMayBeRead =
        new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    private readonly ImmutableArray<string> templates = [.. TemplatesBelow(root)];

    // Folders that may not be looked into, by their whole path.
    private readonly ImmutableArray<string> closed = [.. ClosedBelow(root)];

    /// <summary>What may not be read of the families and their cases.</summary>
    public IEnumerable<Problem> Problems =>
        closed.Select(path =>
            CliProblems.CannotRead(shell.Shown(path), DiskFailure.Reason(new UnauthorizedAccessException())));

    /// <summary>The families, by name.</summary>
    public ImmutableArray<string> Families =>
    [
        .. TemplateSource.FamiliesOf(templates.Select(name => Templates + name))
            .Where(name => name != TemplateSource.Common),
    ];

    /// <summary>The folder's name, for messages.</summary>
    public string Shown => shell.Shown(root);

    /// <summary>A family's folder, for messages.</summary>
    public string FamilyShown(string family) => shell.Shown(Path.Combine(root, family));

    /// <summary>The names of a family's cases.</summary>
    public ImmutableArray<string> Cases(string family)
    {
        var folder = new DirectoryInfo(TestsOf(family));
        return IsOpen(folder)
            ?
            [
                .. folder.EnumerateFiles("*.yaml").Select(file => Path.GetFileNameWithoutExtension(file.Name))
                    .Concat(folder.EnumerateDirectories()
                        .Where(one => File.Exists(Path.Combine(one.FullName, Settings.FileName)))
                        .Select(one => one.Name)
                        .Where(name => name[0] != Shared))
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ]
            : [];
    }

    /// <summary>
    /// The names of a family's folders that are no case, though they look like one: what is in them or approved of them
    /// has lost its settings.
    /// </summary>
    public ImmutableArray<string> Lost(string family)
    {
        var folder = new DirectoryInfo(TestsOf(family));
        return IsOpen(folder)
            ?
            [
                .. folder.EnumerateDirectories()
                    .Where(one => !closed.Contains(one.FullName))
                    .Where(one => one.EnumerateFileSystemInfos().Any() || File.Exists(ApprovedPath(family, one.Name)))
                    .Select(one => one.Name)
                    .Where(name => name[0] is not (Shared or '.'))
                    .Except(Cases(family))
                    .Order(StringComparer.Ordinal),
            ]
            : [];
    }

    /// <summary>The name of a file that was to be a case and has another ending; null where there is none.</summary>
    public string? Misnamed(string family) => new DirectoryInfo(TestsOf(family)) is var folder && IsOpen(folder)
        ? folder.EnumerateFiles("*.yml").Select(file => file.Name).Order(StringComparer.Ordinal).FirstOrDefault()
        : null;

    /// <summary>Whether a text is an approved one; the others wait for that.</summary>
    public static bool IsApproved(string path) => path.EndsWith(Verified, StringComparison.Ordinal);

    /// <summary>
    /// The texts of a family, approved or waiting for it, that belong to no case, and to no folder that has lost its
    /// settings.
    /// </summary>
    public ImmutableArray<string> Stale(string family)
    {
        var folder = new DirectoryInfo(TestsOf(family));
        var known = Cases(family).AddRange(Lost(family)).AddRange(closed.Select(path => Path.GetFileName(path)));
        return IsOpen(folder)
            ?
            [
                .. new[] { Verified, Received }
                    .SelectMany(ending => Directory.EnumerateFiles(folder.FullName, "*" + ending))
                    .Where(file => !known.Contains(Path.GetFileName(file)[..^Verified.Length]))
                    .Order(StringComparer.Ordinal),
            ]
            : [];
    }

    /// <summary>The file that makes a case one, for messages: its own, else the settings of its workspace.</summary>
    public string FileShown(string family, string name) =>
        Path.Combine(TestsOf(family), name) is var path && File.Exists(path + ".yaml")
            ? shell.Shown(path + ".yaml")
            : shell.Shown(Path.Combine(path, Settings.FileName));

    /// <summary>The folder of one of <see cref="Lost"/>, for messages.</summary>
    public string LostShown(string family, string name) => shell.Shown(Path.Combine(TestsOf(family), name));

    /// <summary>A path of <see cref="Stale"/>, for messages.</summary>
    public string PathShown(string path) => shell.Shown(path);

    /// <summary>
    /// Problems of a case, whose files are named as in its workspace, with the names by which a reader in the current
    /// folder finds them.
    /// </summary>
    public IEnumerable<Problem> Told(string family, string name, IEnumerable<Problem> problems)
    {
        var workspace = WorkspaceOf(family, name, SettingsOf(family, name).Value ?? CaseSettings.Empty);
        return problems.Select(problem => problem.WithFiles(file =>
            file.Length == 0 || file.StartsWith("--", StringComparison.Ordinal) || TemplateSource.IsBuiltIn(file) ? file
            : file.StartsWith(Templates, StringComparison.Ordinal) ? TemplateShown(file)
            : shell.Shown(Path.Combine(workspace, file))));
    }

    /// <summary>A file of the families, named as in a workspace, for messages.</summary>
    public string TemplateShown(string file) => shell.Shown(Path.Combine(root, file[Templates.Length..]));

    public string ApprovedPath(string family, string name) => Path.Combine(TestsOf(family), name + Verified);

    public string ReceivedPath(string family, string name) => Path.Combine(TestsOf(family), name + Received);

    /// <summary>The approved text of a case that has one, under the name that messages use.</summary>
    public Checked<InputFile> ReadApproved(string family, string name)
    {
        var path = ApprovedPath(family, name);
        var read = Disk.ReadNamed(TestsOf(family), Path.GetFileName(path));
        return read with { Problems = [.. read.Problems.Select(problem => problem.WithFiles(_ => PathShown(path)))] };
    }

    /// <summary>What a case's own file says of it.</summary>
    public Checked<CaseSettings> SettingsOf(string family, string name)
    {
        var file = $"{family}/{Tests}/{name}.yaml";
        return File.Exists(Path.Combine(root, file))
            ? Disk.ReadNamed(root, file)
                .Then(read => SourceTexts.Of(read with { Path = Templates + file }))
                .Then(CaseSettings.Read)
            : Checked.Of(CaseSettings.Empty);
    }

    /// <summary>The case's workspace with the templates of this folder in place of its own.</summary>
    public Checked<WorkspaceFiles> Open(string family, string name, CaseSettings settings)
    {
        var folder = WorkspaceOf(family, name, settings);
        if (!File.Exists(Path.Combine(folder, Settings.FileName)))
        {
            var place = settings.Workspace?.Place ?? Place.WholeFile($"{Templates}{family}/{Tests}/{name}.yaml");
            return Checked.Failed<WorkspaceFiles>(SnapshotProblems.NoWorkspace(place,
                settings.Workspace?.Value ?? name));
        }

        var own = Disk.Open(folder);
        var names = own.Names.Where(file => !file.StartsWith(Templates, StringComparison.Ordinal))
            .Concat(templates.Select(file => Templates + file));
        return Checked.Of(new WorkspaceFiles([.. names.Order(StringComparer.Ordinal)], file =>
            file.StartsWith(Templates, StringComparison.Ordinal) ? ReadTemplate(file) : own.Read(file)));
    }

    /// <summary>The workspaces that cases name and that lie elsewhere.</summary>
    public ImmutableArray<string> WorkspacesElsewhere =>
    [
        .. from family in Families
           from name in Cases(family)
           let workspace = SettingsOf(family, name).Value?.Workspace
           where workspace is not null
           let folder = Path.GetFullPath(workspace.Value, TestsOf(family))
           where Directory.Exists(folder)
               && !folder.StartsWith(Path.GetFullPath(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
           group folder by folder into same
           select same.Key,
    ];

    /// <summary>The templates of a family, or the common ones, for asking which of their branches ran.</summary>
    public IEnumerable<Checked<SourceText>> TemplatesOf(string family) => templates
        .Where(file => file.StartsWith(family + "/", StringComparison.Ordinal))
        .Where(file => file.EndsWith(TemplateSource.Ending, StringComparison.Ordinal))
        .Select(file => ReadTemplate(Templates + file).Then(SourceTexts.Of));

    private Checked<InputFile> ReadTemplate(string name)
    {
        var read = Disk.ReadNamed(root, name[Templates.Length..]);
        return read.Value is { } file ? Checked.Of(file with { Path = name }, read.Problems) : read;
    }

    private string WorkspaceOf(string family, string name, CaseSettings settings) =>
        Path.GetFullPath(settings.Workspace?.Value ?? name, TestsOf(family));

    /// <summary>Whether the cases of a family can be told: false where some of them may not be looked at.</summary>
    public bool IsOpen(string family) =>
        closed.All(path => !Disk.IsWithin(path, TestsOf(family)));

    private bool IsOpen(DirectoryInfo folder) => folder.Exists && !closed.Contains(folder.FullName);

    private string TestsOf(string family) => Path.Combine(root, family, Tests);

    /// <summary>The files of the families, without their tests, named from <paramref name="root"/>.</summary>
    private static IEnumerable<string> TemplatesBelow(string root) => Directory.Exists(root)
        ? Directory.EnumerateFiles(root, "*", AllThatMayBeRead)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => file.Split('/') is not [_, Tests, ..])
            .Order(StringComparer.Ordinal)
        : [];

    private static IEnumerable<string> ClosedBelow(string root) => Directory.Exists(root)
        ? Directory.EnumerateDirectories(root, "*", AllThatMayBeRead)
            .Prepend(root)
            .Where(folder => !Disk.MayBeRead(folder))
            .Order(StringComparer.Ordinal)
        : [];
}
