using ScrutinyReport.Assessment;
using ScrutinyReport.Disclosure;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>`explain`: how the judgements on one indicator were reached.</summary>
internal static class ExplainCommand
{
    public static int Run(string name, BuildArguments asked, Shell shell)
    {
        var (folder, missing) = Disk.FindWorkspace(shell.Folder, asked.Workspace);
        var judged = missing is null
            ? Pipeline.Assess(Disk.Open(folder), asked).Then(report => Find(name, report))
            : Checked.Failed<Explained>(missing);

        // Reasons are part of an explanation: where a small count is typed into one, nothing is explained.
        var explained = judged.Problems.Any(problem => problem.Code == DisclosureProblems.TypedCode)
            ? null
            : judged.Value;
        var ofIt = judged.Problems.Where(problem => asked.AsJson || judged.Value is not { } one
            || problem.Severity == Severity.Error || problem.Indicator == one.Assessed.Indicator.Id);
        var told = ProblemTeller.Tell(ofIt, folder, shell, inText: !asked.AsJson);
        var exitCode = ExitCode.Of(told);
        if (asked.AsJson)
        {
            shell.Out.Write(ExplainJson.Of(exitCode, explained, told));
        }
        else if (explained is not null)
        {
            ExplainPrinter.Print(explained, shell.Out, shell.OutInk, shell.Width());
        }

        return exitCode;
    }

    public static Checked<Explained> Find(string name, AssessedReport report)
    {
        var found = report.Indicators.FirstOrDefault(one => one.Indicator.IsCalled(name));
        return found is not null
            ? Checked.Of(new Explained(found, report.Quarter)
            {
                Authority = report.Authority,
                TellsColumns = report.Rules.Disclosure is null,
                Composite = CompositeStanding.Counts(found)
                    ? CompositeStanding.Of(report.Indicators, report)?.Explain()
                    : null,
            })
            : Checked.Failed<Explained>(CliProblems.NoIndicator(
                name,
                report.Authority is null
                    ? report.Quarter.ToString()
                    : $"the national figures up to {report.Quarter.YearName}",
                report.Indicators.SelectMany(one => one.Indicator.Names)));
    }
}
