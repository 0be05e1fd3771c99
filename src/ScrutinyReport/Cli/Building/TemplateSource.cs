using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Reporting;
using ScrutinyReport.Templating;
using ScrutinyReport.Workspaces;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>
/// The files of one template family: the workspace's own first, then the built-in ones, file by file, and behind them
/// those that all families share. A name that a template includes is looked up among these and nowhere else.
/// </summary>
internal sealed class TemplateSource
{
    /// <summary>How the name of a template ends.</summary>
    public const string Ending = ".scriban.md";

    /// <summary>The folder of the partials that all families share; no family itself.</summary>
    public const string Common = "common";

    private const string HouseStyleName = "house-style.docx";
    private const string BuiltIn = "built-in/";

    // What travels inside the program is the same for every report of a run: it is read once.
    private static readonly ConcurrentDictionary<string, InputFile> Own = new(StringComparer.Ordinal);
    private static readonly ConditionalWeakTable<InputFile, Checked<SourceText>> Texts = [];
    private static readonly ConditionalWeakTable<InputFile, Checked<HouseStyle>> Styles = [];

    private readonly WorkspaceFiles files;
    private readonly ImmutableArray<string> folders;
    private readonly Dictionary<string, InputFile> used = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> paths = new(StringComparer.Ordinal);
    private readonly List<Problem> problems = [];

    private readonly Lazy<Checked<HouseStyle>> style;
    private readonly Lock reading = new();

    /// <summary>The family's files; <paramref name="host"/> says how they are run.</summary>
    public TemplateSource(WorkspaceFiles files, string family, TemplateHost? host = null)
    {
        this.files = files;
        folders = [$"templates/{family}/", $"templates/{Common}/"];
        var areBuiltIn =
            !files.Names.Any(name => folders.Any(folder => name.StartsWith(folder, StringComparison.Ordinal)));
        Templates = new(Load, Names, host ?? new(), areBuiltIn);
        style = new(() => Styles.GetValue(HouseStyle(), file => Writing.HouseStyle.Read(file.Content, file.Path)));
    }

    /// <summary>The files of a report's family, with the house style that its settings name.</summary>
    public static TemplateSource Of(WorkspaceFiles files, ReportSettings report, TemplateHost? host = null) =>
        new(files, report.Template.Value, host) { OwnStyle = report.HouseStyle };

    /// <summary>The files of another family of the same workspace.</summary>
    public TemplateSource Beside(string family) => new(files, family, Templates.Host);

    /// <summary>
    /// The families that have a file of their own among these, and the folder that all share, each by its name.
    /// </summary>
    public static IEnumerable<string> FamiliesOf(IEnumerable<string> files) => files
        .Select(file => file.Split('/'))
        .Where(parts => parts is ["templates", _, _, ..])
        .Select(parts => parts[1])
        .Distinct(StringComparer.Ordinal);

    /// <summary>Whether the place is in a file of the program's own.</summary>
    public static bool IsBuiltIn(Place place) => IsBuiltIn(place.File);

    /// <summary>Whether a file of that name is the program's own.</summary>
    public static bool IsBuiltIn(string file) => file.StartsWith(BuiltIn, StringComparison.Ordinal);

    /// <summary>The templates, read and checked once.</summary>
    public ReportTemplates Templates { get; }

    /// <summary>The council's own house style, a file of the workspace; null where the family's is meant.</summary>
    public Setting<string>? OwnStyle { get; init; }

    /// <summary>The file of the house style, under the name that problems use.</summary>
    public string StylePath => HouseStyle().Path;

    /// <summary>The house style, read once.</summary>
    public Checked<HouseStyle> Style => style.Value;

    /// <summary>Every file that was read, under the names that problems and the manifest use.</summary>
    public ImmutableArray<InputFile> Used
    {
        get
        {
            lock (reading)
            {
                return [.. used.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>
    /// Of the files that were read those that one report is made of, which includes templates of these names.
    /// </summary>
    public ImmutableArray<InputFile> UsedFor(IEnumerable<string> names)
    {
        var paths = names.Select(name => PathOf(name + Ending) ?? PathOf(name)).ToHashSet(StringComparer.Ordinal);
        return Used.RemoveAll(file => file.Path.EndsWith(Ending, StringComparison.Ordinal)
            && !paths.Contains(file.Path));
    }

    /// <summary>
    /// What was wrong with reading the house style; a template that cannot be read is told where it is loaded.
    /// </summary>
    public ImmutableArray<Problem> Problems
    {
        get
        {
            lock (reading)
            {
                return [.. problems];
            }
        }
    }

    /// <summary>
    /// The text of a template by the name an include writes, with or without its ending; null where there is none, with
    /// a problem where it cannot be read.
    /// </summary>
    public Checked<SourceText> Load(string name)
    {
        lock (reading)
        {
            var told = new List<Problem>();
            var file = Read(name + Ending, told) ?? (told.Count > 0 ? null : Read(name, told));
            return file is null ? Checked.Failed<SourceText>(told) : Texts.GetValue(file, SourceTexts.Of);
        }
    }

    /// <summary>The names that an include may write.</summary>
    public IEnumerable<string> Names() => folders.SelectMany(NamesIn)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <summary>The texts of all templates that it may be made of, those first that have been read.</summary>
    public IEnumerable<SourceText> All =>
        Names().OrderByDescending(IsRead).Select(name => Load(name).Value).OfType<SourceText>();

    private bool IsRead(string name)
    {
        lock (reading)
        {
            return PathOf(name + Ending) is { } path && used.ContainsKey(path);
        }
    }

    /// <summary>
    /// The Word file that gives the report its look: the one that the settings name, else that of the family; a plain
    /// one where it has none.
    /// </summary>
    private InputFile HouseStyle()
    {
        lock (reading)
        {
            if ((OwnStyle is null ? null : Named(OwnStyle)) is { } own)
            {
                return own;
            }

            if (Read(HouseStyleName, problems) is { } file)
            {
                return file;
            }
        }

        return Own.GetOrAdd(BuiltIn + HouseStyleName, path => new(path, StarterStyle.Write(HouseStyleName).Content));
    }

    private InputFile? Named(Setting<string> path)
    {
        if (files.Read(path.Value).Value is not { } file)
        {
            problems.Add(WorkspaceProblems.NoHouseStyle(path));
            return null;
        }

        return used[path.Value] = file;
    }

    private InputFile? Read(string name, List<Problem> problems)
    {
        if (PathOf(name) is not { } path)
        {
            return null;
        }

        if (used.TryGetValue(path, out var known))
        {
            return known;
        }

        var file = path.StartsWith(BuiltIn, StringComparison.Ordinal)
            ? Own.GetOrAdd(path, name => new(name, Resources.Read(name[BuiltIn.Length..])))
            : files.TryRead(path, problems);
        if (file is not null)
        {
            used[path] = file;
        }

        return file;
    }

    private IEnumerable<string> NamesIn(string folder) => files.Names.Concat(Resources.In(folder))
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
        .Where(name => name.EndsWith(Ending, StringComparison.Ordinal))
        .Select(name => name[folder.Length..^Ending.Length]);

    private string? PathOf(string name) => paths.GetOrAdd(
        name, one => folders.Select(folder => PathIn(folder, one)).FirstOrDefault(path => path is not null));

    private string? PathIn(string folder, string name) => folder + name is var path && files.Has(path) ? path
        : Resources.In(folder).Contains(path, StringComparer.Ordinal) ? BuiltIn + path
        : null;
}
