using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>What a case of a template family is made from, as its file <c>tests/CASE.yaml</c> says.</summary>
internal sealed record CaseSettings
{
    /// <summary>A case without a file of its own.</summary>
    public static CaseSettings Empty { get; } = new();

    /// <summary>The workspace; without it the folder of the case's name.</summary>
    public Setting<string>? Workspace { get; init; }

    /// <summary>The quarter; without it the latest.</summary>
    public Setting<string>? Quarter { get; init; }

    public Setting<string>? Report { get; init; }

    /// <summary>The authority of a report of national figures.</summary>
    public Setting<string>? Authority { get; init; }

    /// <summary>The meeting whose packs a case of their templates has; without it the only one.</summary>
    public Setting<string>? Meeting { get; init; }

    public Setting<bool>? Draft { get; init; }

    public static Checked<CaseSettings> Read(SourceText source) => YamlFile.Parse(source).Then(map =>
    {
        var root = new SettingsMap(map, source.Path, Place.WholeFile(source.Path), []);
        var settings = new CaseSettings
        {
            Workspace = root.Text("workspace"),
            Quarter = root.Text("quarter"),
            Report = root.Text("report"),
            Authority = root.Text("authority"),
            Meeting = root.Text("meeting"),
            Draft = root.YesOrNo("draft"),
        };
        root.Finish();
        return Checked.Of(settings, root.Problems);
    });
}
