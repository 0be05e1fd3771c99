using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Workspaces;

/// <summary>Reads <c>accepted.yaml</c>: a list of warnings that somebody has looked at.</summary>
internal static class AcceptedReader
{
    public const string FileName = "accepted.yaml";

    public static Checked<AcceptedList> Read(
        SourceText source, QuarterNotation notation) => YamlFile.ParseList(source).Then(list =>
    {
        var problems = new List<Problem>();
        problems.AddRange(list.Items.Where(item => item is not YamlMap)
            .Select(item => WorkspaceProblems.NotAMap(FileName, item.Place)));
        var entries = list.Items.OfType<YamlMap>()
            .Select(item => Entry(new(item, FileName, item.Place, problems), notation))
            .OfType<AcceptedWarning>()
            .ToImmutableArray();
        return Checked.Of(new AcceptedList(entries), problems);
    });

    private static AcceptedWarning? Entry(SettingsMap map, QuarterNotation notation)
    {
        var before = map.Problems.Count;
        var code = map.RequiredText("code");
        _ = map.RequiredText("reason");    // for people
        var (indicator, until) = (map.Text("indicator"), map.Required("until", map.Date, default));
        var quarter = map.Quarter("quarter", notation);
        map.Finish();
        return map.Problems.Count == before ? new(code, indicator, quarter, until) : null;
    }
}

/// <summary>The warnings that a workspace accepts.</summary>
internal sealed record AcceptedList(ImmutableArray<AcceptedWarning> Entries)
{
    public static readonly AcceptedList Empty = new([]);

    /// <summary>
    /// What is left to print, and the warnings that are accepted. An entry that has expired before the day of the
    /// report (its meeting's, else the quarter's last) accepts nothing; one that is not needed is a warning too, unless
    /// errors may have hidden what it is for.
    /// </summary>
    public (ImmutableArray<Problem> Left, ImmutableArray<Problem> Accepted) Apply(
        IReadOnlyCollection<Problem> problems, Quarter quarter, DateOnly day)
    {
        var entries = Entries.Where(entry => entry.Quarter is null || entry.Quarter.Value == quarter).ToArray();
        var valid = entries.Where(entry => entry.Until.Value >= day).ToArray();
        var hasErrors = problems.Any(problem => problem.Severity == Severity.Error);
        return (
            [
                .. problems.Where(problem => !valid.Any(entry => entry.Covers(problem))),
                .. entries.Except(valid).Select(entry => WorkspaceProblems.AcceptanceExpired(entry, day)),
                .. valid.Where(entry => !hasErrors && !problems.Any(entry.Covers))
                    .Select(WorkspaceProblems.AcceptanceUnused),
            ],
            [.. problems.Where(problem => valid.Any(entry => entry.Covers(problem)))]);
    }
}
