using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// What a case of a template family is made from, as its file <c>tests/CASE.yaml</c> says: a workspace (without it the
/// folder of the case's name), a quarter (without it the latest), a report, for one of national figures an authority, and whether it
/// is a draft.
/// </summary>
internal sealed record CaseSettings(
    Setting<string>? Workspace, Setting<string>? Quarter, Setting<string>? Report, Setting<string>? Authority, Setting<bool>? Draft)
{
    /// <summary>A case without a file of its own.</summary>
    public static CaseSettings Empty { get; } = new(null, null, null, null, null);

    public static Checked<CaseSettings> Read(SourceText source) => YamlFile.Parse(source).Then(map =>
    {
        var root = new SettingsMap(map, source.Path, Place.WholeFile(source.Path), []);
        var settings = new CaseSettings(
            root.Text("workspace"), root.Text("quarter"), root.Text("report"), root.Text("authority"),
            root.OneOf("draft", ("true", true), ("false", false)));
        root.Finish();
        return Checked.Of(settings, root.Problems);
    });
}
