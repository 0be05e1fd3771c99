using System.Collections.Immutable;
using System.Text;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;
using ScrutinyReport.Snapshots;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Cli;

/// <summary>Runs `test`: every case of the template families, against its approved text.</summary>
internal static class TestCommand
{
    public static int Run(TestArguments asked, Shell shell)
    {
        var (root, missing) = Root(asked, shell);
        var run = missing is null ? Run(new CaseFolder(root, shell), asked) : new TestRun { Problems = [missing] };
        if (asked.JUnit is { } file && Write(file, JUnitReport.Of(run.Cases), shell) is { } problem)
        {
            run = run with { Problems = run.Problems.Add(problem) };
        }

        if (!asked.AsJson)
        {
            TestPrinter.PrintCases(run, shell);
        }

        run = Tell(run, Path.GetDirectoryName(root), shell, !asked.AsJson);
        var exitCode = run.ExitCode(asked.Strict);
        if (asked.AsJson)
        {
            shell.Out.Write(TestJson.Of(exitCode, run));
        }
        else if (!shell.Manner().Quiet)
        {
            TestPrinter.PrintCounts(run, shell.Out);
        }

        return exitCode;
    }

    /// <summary>The run as a value; beside the cases it writes what waits for approval, or approves it.</summary>
    public static TestRun Run(CaseFolder folder, TestArguments asked)
    {
        var problems = folder.Problems.ToList();
        var families = Families(folder, asked, problems);
        if (asked.Accept is { } one && HasPart(one, asked)
            && families.Where(family => folder.Cases(family).Contains(one)).ToList() is [_, _, ..] several)
        {
            return new() { Problems = [.. problems, SnapshotProblems.SeveralCases(one, several)] };
        }

        var coverage = asked.Coverage ? new Coverage() : null;
        var runner = new CaseRunner(folder, new() { Coverage = coverage });
        var results = new List<CaseResult>();
        var (deleted, all) = (new List<string>(), new List<string>());
        foreach (var family in families)
        {
            var cases = folder.Cases(family);
            var lost = folder.Lost(family);
            if (cases.IsEmpty && lost.IsEmpty && folder.IsOpen(family))
            {
                problems.Add(SnapshotProblems.NoCases(folder.FamilyShown(family), folder.Misnamed(family)));
            }

            all.AddRange([.. cases, .. lost]);
            results.AddRange(cases.Where(name => IsAsked(name, asked))
                .Select(name => Keep(folder, runner.Run(family, name), asked, problems)));
            problems.AddRange(lost.Where(name => IsAsked(name, asked))
                .Select(name => SnapshotProblems.NoSettings(folder.LostShown(family, name))));
            problems.AddRange(Stale(folder, family, asked, deleted));
        }

        if (!families.IsEmpty)
        {
            problems.AddRange(NotThere(all, asked));
        }

        var (count, missed) = coverage is null
            ? (null, [])
            : CoverageOf([.. Covered(families, asked).SelectMany(folder.TemplatesOf)], coverage, folder);
        return new()
        {
            Cases = [.. results],
            Problems = [.. problems, .. missed],
            Coverage = count,
            Deleted = [.. deleted],
        };
    }

    /// <summary>What is wrong with the cases a person has read between them; machines are told of it here.</summary>
    private static TestRun Tell(TestRun run, string? within, Shell shell, bool inText)
    {
        var besides =
            new FolderProblems([.. ProblemPrinter.Sorted(run.Problems)], shell.Folder, "") { Within = within };
        var failures = ProblemTeller.Tell(
            [besides, besides with { Problems = run.ProblemsOfCases, IsPrinted = true }], shell, inText);
        return run with { Problems = [.. ProblemPrinter.Sorted([.. besides.Problems, .. failures])] };
    }

    private static (string Root, Problem? Problem) Root(TestArguments asked, Shell shell)
    {
        if (asked.Templates is { } named)
        {
            var root = Path.GetFullPath(named, shell.Folder);
            return (root, Directory.Exists(root) ? null : SnapshotProblems.NothingToTest(named));
        }

        var (workspace, missing) = Disk.FindWorkspace(shell.Folder, asked.Workspace);
        return (Path.Combine(workspace, "templates"), missing);
    }

    private static ImmutableArray<string> Families(CaseFolder folder, TestArguments asked, List<Problem> problems)
    {
        var known = folder.Families;
        if (known.IsEmpty && !folder.Problems.Any())
        {
            problems.Add(SnapshotProblems.NothingToTest(folder.Shown));
        }

        problems.AddRange(asked.Families.Except(known)
            .Select(name => SnapshotProblems.NoSuchFamily(name, folder.Shown, known)));
        return asked.Families.IsEmpty ? known : [.. known.Intersect(asked.Families)];
    }

    /// <summary>What all families share is asked about only where all of them ran.</summary>
    private static IEnumerable<string> Covered(ImmutableArray<string> families, TestArguments asked) =>
        asked.Families.IsEmpty ? families.Append(TemplateSource.Common) : families;

    private static bool IsAsked(string name, TestArguments asked) =>
        (asked.Accept is null || name == asked.Accept) && HasPart(name, asked);

    private static bool HasPart(string name, TestArguments asked) =>
        asked.Case is null || name.Contains(asked.Case, StringComparison.OrdinalIgnoreCase);

    /// <summary>A case that is named, or a part of its name, where no family has such a one.</summary>
    private static IEnumerable<Problem> NotThere(List<string> all, TestArguments asked)
    {
        ImmutableArray<string> left = [.. all.Where(name => HasPart(name, asked))];
        if (asked.Case is { } part && left.IsEmpty)
        {
            yield return SnapshotProblems.NoCaseWith(part, all);
        }
        else if (asked.Accept is { } one && !left.Contains(one))
        {
            yield return asked.Case is null
                ? SnapshotProblems.NoSuchCase(one, left)
                : SnapshotProblems.NotAmongThose(one, asked.Case, left);
        }
    }

    /// <summary>Leaves beside a case what belongs there: a text that waits for approval, or none.</summary>
    private static CaseResult Keep(CaseFolder folder, CaseResult result, TestArguments asked, List<Problem> problems)
    {
        var received = folder.ReceivedPath(result.Family, result.Name);
        var path = received;
        try
        {
            if (result.Outcome is CaseOutcome.Differs or CaseOutcome.New)
            {
                path = asked.Accepts ? folder.ApprovedPath(result.Family, result.Name) : received;
                File.WriteAllText(path, result.Text, new UTF8Encoding(false));
                result = asked.Accepts ? result with { Outcome = CaseOutcome.Accepted } : result;
            }

            if (result.IsGood)
            {
                path = received;
                File.Delete(received);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(CliProblems.CannotWriteThis(folder.PathShown(path), DiskFailure.Reason(error)));
        }

        return result;
    }

    private static List<Problem> Stale(CaseFolder folder, string family, TestArguments asked, List<string> deleted)
    {
        var problems = new List<Problem>();
        foreach (var path in folder.Stale(family))
        {
            var shown = folder.PathShown(path);
            if (!asked.Accepts || asked.Accept is not null || asked.Case is not null)
            {
                problems.Add(SnapshotProblems.Stale(shown, CaseFolder.IsApproved(path)));
                continue;
            }

            try
            {
                File.Delete(path);
                deleted.Add(shown);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                problems.Add(CliProblems.CannotWriteThis(shown, DiskFailure.Reason(error)));
            }
        }

        return problems;
    }

    private static (CoverageCount Count, ImmutableArray<Problem> Missed) CoverageOf(
        ImmutableArray<Checked<SourceText>> sources, Coverage coverage, CaseFolder folder)
    {
        var templates =
            sources.Select(source => source.Then(text => Template.Parse(text)).Value).OfType<Template>().ToList();
        var used = templates.Where(template => coverage.Has(template.Source.Path)).ToList();
        var branches = templates.SelectMany(template => coverage.Of(template)).ToList();
        var reached = branches.Count(branch => branch.IsReached);
        return (
            new(reached, branches.Count, used.Count, sources.Length),
            [
                .. templates.Except(used)
                    .Select(template => SnapshotProblems.NeverUsed(folder.TemplateShown(template.Source.Path))),
                .. used.SelectMany(template => coverage.Of(template)).Where(branch => !branch.IsReached)
                    .Select(branch => SnapshotProblems.NeverReached(
                        branch.Place.Named(folder.TemplateShown(branch.Place.File)), branch.Missed)),
            ]);
    }

    private static Problem? Write(string file, byte[] content, Shell shell)
    {
        try
        {
            var path = Path.GetFullPath(file, shell.Folder);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return CliProblems.CannotWriteThis(file, DiskFailure.Reason(error));
        }
    }
}
