using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>
/// Runs `build` and `check` for several reports: at the same time, as many as there are cores, and what is finished is
/// written while the next is made, since to write is mostly to wait for the disk. What is wrong with one never stops
/// another.
/// </summary>
internal static class ManyCommand
{
    public static int Run(BuildArguments asked, Shell shell)
    {
        SpareCore.End();
        using var interrupt = new Interrupt();
        var hindrances = asked.Writes ? ProblemTeller.Hindrances(shell) : [];
        asked = asked with { Writes = asked.Writes && hindrances.IsEmpty };
        var sources = Sources(asked, shell);
        var orders = OfAuthority(asked.Authority,
            [.. sources.Select(source => source.Opened.Then(opened => opened.Orders(asked)))]);
        var mine = ReportOrders.Of(orders.SelectMany(one => one.Value?.All ?? [])).Of(asked.Shard ?? Shard.Whole);
        var made = MakeAll(mine, asked, shell, interrupt.Token);
        ImmutableArray<FolderProblems> problems =
        [
            .. sources.Zip(orders, (source, order) => ProblemsOf(source, order, made)),
            new(
                Once([
                    .. hindrances, .. made.SelectMany(one => one.OfOutputs),
                    .. interrupt.Token.IsCancellationRequested ? [HostingProblems.Stopped()] : Array.Empty<Problem>(),
                ]),
                shell.Folder,
                ""),
        ];
        var failures = ProblemTeller.Tell(problems, shell, inText: !asked.AsJson);
        ImmutableArray<Problem> all = [.. problems.SelectMany(one => one.Problems), .. failures];
        var exitCode = made.Any(one => one.IsFault) ? ExitCode.Fault
            : ExitCode.Of(all, asked.Strict);
        if (asked.AsJson)
        {
            shell.Out.Write(ManyJson.Of(exitCode, made, [.. problems, new(failures, shell.Folder, "")]));
        }
        else
        {
            ImmutableArray<FolderProblems> without =
                [.. problems.Where((_, index) => index < sources.Length
                    && sources[index].Shown.Length > 0
                    && orders[index].Value is null)];
            ManyPrinter.Print(made, without, all, asked, shell);
        }

        return exitCode;
    }

    /// <summary>
    /// The reports, each with what came of it; those that were not begun when the program was stopped are left.
    /// </summary>
    private static ManyReport[] MakeAll(
        ImmutableArray<ReportOrder> orders, BuildArguments asked, Shell shell, CancellationToken stopped)
    {
        var progress = new Progress(orders.Length, shell);
        var made = new ManyReport[orders.Length];
        // No more than so many are finished and not yet written.
        using var places = new SemaphoreSlim(2 * Environment.ProcessorCount);
        var writing = new Task[orders.Length];
        Parallel.For(
            0,
            orders.Length,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            index =>
            {
                var order = orders[index];
                if (stopped.IsCancellationRequested)
                {
                    (made[index], writing[index]) = (new(order, []) { IsLeft = true }, Task.CompletedTask);
                    return;
                }

                var built = Guarded(order, shell, () => Build(order, asked, shell));
                places.Wait();
                writing[index] = Task.Run(() =>
                {
                    try
                    {
                        made[index] = Made(order, built, asked, shell);
                        progress.Made(order.Name);
                    }
                    finally
                    {
                        _ = places.Release();
                    }
                });
            });
        Task.WaitAll(writing, CancellationToken.None);    // what is made is written, also when the run is stopped
        progress.End();
        return made;
    }

    /// <summary>What is wrong with a workspace: with what was asked of it, and with its reports.</summary>
    private static FolderProblems ProblemsOf(FoundWorkspace source, Checked<ReportOrders> orders, ManyReport[] made) =>
        new(
            Once(orders.Problems.Concat(made.Where(one => one.Order.Source.Folder == source.Folder)
                .SelectMany(one => one.Problems))),
            source.Folder,
            source.Shown);

    // Where an authority was named, one report at least is of national figures.
    private static ImmutableArray<Checked<ReportOrders>> OfAuthority(
        string? authority, ImmutableArray<Checked<ReportOrders>> orders) =>
        authority is not null
            && orders.All(one => one.Value is { All: var all } && all.All(order => order.Authority is null))
            ? [.. orders.Select(one =>
                Checked.Failed<ReportOrders>(CliProblems.NotNational(authority, one.Value!.All[0].Report.Id)))]
            : orders;

    private static Checked<Built> Build(ReportOrder order, BuildArguments asked, Shell shell)
    {
        var built = order.Source.Build(order, asked);
        ImmutableArray<Problem> problems =
            [.. order.Source.Problems.Where(problem => problem.Severity == Severity.Error), .. built.Problems];
        if (ExitCode.Fails(problems, asked.Strict))
        {
            return Checked.Failed<Built>(problems);
        }

        built = PdfOutputs.In(built, asked, shell);
        return ExitCode.Fails(built.Problems, asked.Strict) ? Checked.Failed<Built>([.. built.Problems]) : built;
    }

    // What is wrong with a file that several reports are made of is told once.
    public static ImmutableArray<Problem> Once(IEnumerable<Problem> problems) =>
        [.. ProblemPrinter.Sorted(problems.DistinctBy(problem =>
            (problem.Code, problem.Place.File, problem.Place.Start, problem.Message, problem.Hint)))];

    /// <summary>Writes what was built, where something is to be written.</summary>
    private static ManyReport Made(ReportOrder order, Checked<Built> built, BuildArguments asked, Shell shell)
    {
        if (built.Value is not { } report)
        {
            return new(order, built.Problems);
        }

        var source = order.Source;
        var written = asked.Writes
            ? Guarded(order, shell, () => Timings.Of(asked.Timings, "writing files", () =>
                BuildCommand.Write(report, source.Folder,
                    OutputFolder.PathOf(source.Folder, asked.Out, shell, source.Part), shell,
                    keepsContent: order.Authority is null)))
            : Checked.Of(new WrittenFiles([]));
        return new(order, [.. built.Problems, .. written.Problems.Where(CliProblems.IsFault)])
        {
            OfOutputs = [.. written.Problems.Where(problem => !CliProblems.IsFault(problem))],
            IsMade = written.Value is not null,
            Summary = report.Summary,
            Missing = report.Request.IsDraft ? report.Missing : null,
            Accepted = report.Accepted,
            Files = written.Value?.Files ?? [],
        };
    }

    // A fault of ours in one report is a problem of that one.
    private static Checked<T> Guarded<T>(ReportOrder order, Shell shell, Func<Checked<T>> step)
        where T : class
    {
        try
        {
            return step();
        }
        catch (Exception fault) when (string.IsNullOrEmpty(shell.Variable("SCRUTINY_DEBUG")))
        {
            return Checked.Failed<T>(CliProblems.Fault(order, fault));
        }
    }

    private static ImmutableArray<FoundWorkspace> Sources(BuildArguments asked, Shell shell)
    {
        if (asked.Workspaces is not { } pattern)
        {
            var (folder, missing) = Disk.FindWorkspace(shell.Folder, asked.Workspace);
            return [new(folder, "",
                missing is null ? Open(folder, "", "", asked) : Checked.Failed<ReportSource>(missing))];
        }

        var gone = Disk.NothingCountsFrom(shell.Folder, pattern);
        var folders = gone is null ? Disk.FindWorkspaces(shell.Folder, pattern) : [];
        return folders.IsEmpty
            ? [new(shell.Folder, "", Checked.Failed<ReportSource>(gone ?? CliProblems.NoWorkspaces(pattern)))]
            :
            [
                .. folders.Select(folder => (folder, shown: shell.Shown(folder) + "/"))
                    .Select(one =>
                        new FoundWorkspace(one.folder, one.shown,
                            Open(one.folder, one.shown, PartOf(one.folder, folders), asked))),
            ];
    }

    // Of a folder of outputs: one of the workspace's name or, where another has that name too, of the way to it from
    // where they part.
    private static string PartOf(string folder, ImmutableArray<string> all)
    {
        string[] alike = [.. all.Where(one =>
            string.Equals(Path.GetFileName(one), Path.GetFileName(folder), StringComparison.OrdinalIgnoreCase))];
        var above = Path.GetDirectoryName(folder);
        while (alike.Length > 1 && !alike.All(one => Disk.IsWithin(one, above!)))
        {
            above = Path.GetDirectoryName(above);
        }

        return Path.GetRelativePath(above!, folder);
    }

    private static Checked<ReportSource> Open(string folder, string shown, string part, BuildArguments asked)
    {
        var read = Timings.Of(asked.Timings, "settings", () => WorkspaceReader.Read(Disk.Open(folder)));
        return read.Value is { } workspace
            ? Checked.Of(new ReportSource(workspace, folder) { Problems = read.Problems, Shown = shown, Part = part })
            : Checked.Failed<ReportSource>(read.Problems);
    }

    private sealed record FoundWorkspace(string Folder, string Shown, Checked<ReportSource> Opened);
}
