using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Packs;

/// <summary>The small workspace of the cases, with a meeting that has whatever agenda a test needs.</summary>
internal static class SmallPack
{
    public const string Report = """
          - title: Performance
            report_by: Director of Children's Services
            report: committee-report
            quarter: 2023-24-Q4

        """;

    /// <summary>A second report of the same family, and the item that has it.</summary>
    public const string SecondReport = """
          - title: Performance, in the words of the plan
            report_by: Director of Children's Services
            report: second-report
            quarter: 2023-24-Q4

        """;

    private const string SecondReportSettings = """
          second-report:
            template: committee-report
            committee: children
            sections:
              - id: safe
                title: Children are safe
                outcome: Safe

        """;

    /// <summary>The workspace, whose meeting has these items (indented by two) and these further settings.</summary>
    public static TemporaryFolder With(string items, string settings = "")
    {
        var folder = new TemporaryFolder();
        folder.CopyFrom(Checkout.At("tests/ScrutinyReport.Tests/cases/_small"));
        File.AppendAllText(folder.File("scrutiny.yaml"), SecondReportSettings);
        folder.Write("meetings/2024-06-04.yaml",
            $"date: 2024-06-04\ncommittee: {Committee(folder)}\n{settings}items:\n{items}");
        return folder;
    }

    /// <summary>
    /// A run of `pack` in the folder; with LibreOffice and qpdf where <paramref name="path"/> has them.
    /// </summary>
    public static ProgramRun Run(TemporaryFolder folder, string? path = null, params string[] options) =>
        ProgramRun.With(
            shell => shell with { Folder = folder.Path, Variable = name => name == "PATH" ? path : null },
            ["pack", "--meeting", "2024-06-04", .. options]);

    public static string? RealPath => Environment.GetEnvironmentVariable("PATH");

    private static string Committee(TemporaryFolder folder) =>
        File.ReadAllLines(folder.File("meetings/2024-06-04.yaml"))
            .First(line => line.StartsWith("committee: ", StringComparison.Ordinal))["committee: ".Length..];
}
