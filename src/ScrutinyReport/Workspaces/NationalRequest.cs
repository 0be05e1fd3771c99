using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// All that a report on any authority is made from: the settings and national data, as they were read.
/// </summary>
internal sealed record NationalRequest(Workspace Workspace, ReportSettings Report, NationalData Data)
{
    /// <summary>Every file that the reports are made from, in the order of their names.</summary>
    public required ImmutableArray<InputFile> Inputs { get; init; }

    /// <summary>Reads a workspace's national data for a report; nothing where there is none.</summary>
    public static Checked<NationalRequest> Read(Workspace workspace, ReportSettings report)
    {
        var problems = new List<Problem>();
        var files = workspace.Files;
        var catalogue = files.TryRead(WorkspaceFile.Catalogue, problems);
        var benchmarks = files.Benchmarks(problems);
        var data = NationalData.Read(catalogue, benchmarks);
        if (data.Value is null && !data.HasErrors)
        {
            problems.Add(WorkspaceProblems.NoNationalFigures(report));
        }

        InputFile[] own = catalogue is null ? [] : [catalogue];
        return Checked.Of(
            data.Value is null
                ? null
                : new NationalRequest(workspace, report, data.Value)
                {
                    Inputs =
                    [
                        .. workspace.ReadFiles.Concat(benchmarks)
                            .Concat(own)
                            .OrderBy(file => file.Path, StringComparer.Ordinal),
                    ],
                },
            [.. problems, .. data.Problems]);
    }

    /// <summary>The authority by its number or name; null where national data has none of that name.</summary>
    public Authority? Find(string words) => Data.Authorities.FirstOrDefault(one =>
        one.Name.Equals(words.Trim(), StringComparison.OrdinalIgnoreCase)
        || one.ShortName.Equals(words.Trim(), StringComparison.OrdinalIgnoreCase)
        || one.Number.ToString(CultureInfo.InvariantCulture) == words.Trim());

    /// <summary>
    /// The report on one authority, which then stands where the council stands in a report of its own.
    /// </summary>
    public ReportRequest For(Authority authority)
    {
        var settings = Workspace.Settings;
        var place = Report.Id.Place;
        return new()
        {
            Settings = settings with
            {
                Council =
                    new(new(authority.Name, place), new(authority.ShortName, place), new(authority.Number, place)),
                Rules = Report.Rules with { Authority = authority.Number },
            },
            Report = Report,
            Quarter = Data.Quarter,
            Accepted = Workspace.Accepted,
            Authority = authority,
            Inputs = Inputs,
        };
    }
}
