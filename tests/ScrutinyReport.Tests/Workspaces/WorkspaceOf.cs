using System.Text;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Workspaces;

/// <summary>Workspaces that exist in a test alone.</summary>
internal static class WorkspaceOf
{
    public const string Settings = """
        council:
          name: Exampleshire County Council
          short_name: Exampleshire
          authority: 855
        committees:
          children:
            name: Children and Families Overview and Scrutiny Committee
        reports:
          committee-report:
            template: committee-report
            committee: children
            sections:
              - id: safe
                title: Helping children live in safe environments
                outcome: Safe
        """;

    public const string Meeting = """
        date: 2024-06-04
        committee: children
        items:
          - report: committee-report
            quarter: 2023-24-Q4
            item: 11
        """;

    /// <summary>Files by name; those left out are the ones above and a quarter with one row.</summary>
    public static WorkspaceFiles Files(params (string Name, string Text)[] given)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["scrutiny.yaml"] = Settings,
            ["meetings/2024-06-04.yaml"] = Meeting,
            ["data/2023-24-Q4.csv"] = "Indicator,Latest Value\nOne,1\n",
        };
        foreach (var (name, text) in given)
        {
            files[name] = text;
        }

        return new([.. files.Keys], name => Checked.Of(new InputFile(name, Encoding.UTF8.GetBytes(files[name]))));
    }

    public static SourceText Text(string text, string name = "scrutiny.yaml") => new(name, text);

    /// <summary>Problems one under another: place, code, message, hint and trail.</summary>
    public static string Listed(IEnumerable<Problem> problems) => string.Join("\n", problems.Select(problem =>
        $"{problem}\n  at `{problem.Place.Source?.Text.Substring(problem.Place.Start, problem.Place.Length)}`\n  {problem.Hint}"
        + string.Concat(problem.Trail.Select(step => $"\n  {step.Place}: {step.Message}"))));
}
