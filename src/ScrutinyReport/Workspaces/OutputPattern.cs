using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// What the outputs of a report are called: text with names in braces. Names are of letters, digits and hyphens, so
/// that they mean the same on every disk.
/// </summary>
internal sealed record OutputPattern(string Text)
{
    private static readonly ImmutableArray<string> Names = ["quarter", "report", "authority", "name"];

    /// <summary>The pattern; null where there is none, or a problem where it cannot be one.</summary>
    public static OutputPattern? Read(Setting<string>? setting, List<Problem> problems)
    {
        if (setting is null)
        {
            return null;
        }

        var rest = setting.Value;
        foreach (var name in Names)
        {
            rest = rest.Replace($"{{{name}}}", "", StringComparison.Ordinal);
        }

        if (rest.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.')
            && !setting.Value.StartsWith('.') && !setting.Value.EndsWith('.'))
        {
            return new(setting.Value);
        }

        problems.Add(WorkspaceProblems.NotAnOutputName(setting, Names));
        return null;
    }

    /// <summary>The report's own pattern, else that of all reports of its kind.</summary>
    public static OutputPattern Of(ReportSettings report) =>
        report.OutputName ?? new(report.IsNational ? "{report}-{authority}-{name}" : "{quarter}-{report}");

    public string NameOf(string quarter, ReportSettings report, int? authority, string name) => Text
        .Replace("{quarter}", quarter, StringComparison.Ordinal)
        .Replace("{report}", report.Id.Value, StringComparison.Ordinal)
        .Replace("{authority}", authority?.ToString(CultureInfo.InvariantCulture) ?? "", StringComparison.Ordinal)
        .Replace("{name}", Words.Slug(name), StringComparison.Ordinal);

}
