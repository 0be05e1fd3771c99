using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;
using ScrutinyReport.Reporting;

namespace ScrutinyReport.Cli;

/// <summary>
/// Runs `pack`: builds a meeting's reports, puts them with the papers that were given, and writes its packs.
/// </summary>
internal static class PackCommand
{
    public static int Run(PackArguments asked, Shell shell)
    {
        SpareCore.End();
        using var interrupt = new Interrupt();
        var (folder, missing) = Disk.FindWorkspace(shell.Folder, asked.Workspace);
        var read = missing is null
            ? PackContents.Read(Disk.Open(folder), asked.Meeting)
            : Checked.Failed<PackContents>(missing);
        var packed = read.Value is { } contents && !ExitCode.Fails(read.Problems, asked.Strict)
            ? Pack(contents, read.Problems, folder, asked, shell, interrupt.Token)
            : new(null, read.Problems);
        var problems = ProblemTeller.Tell(packed.Problems, folder, shell, inText: !asked.AsJson);
        var exitCode = ExitCode.Of(problems, asked.Strict);
        if (asked.AsJson)
        {
            shell.Out.Write(PackJson.Of(exitCode, problems, packed.Value));
            return exitCode;
        }

        if (exitCode != ExitCode.Done)
        {
            var nothing = packed.Value is null ? "; nothing was written" : "";
            shell.Error.Write($"{ProblemPrinter.Count(problems)}{nothing}\n");
            shell.Error.Flush();
        }

        if (packed.Value is { } result && !shell.Manner().Quiet)
        {
            PackSummary.Print(result, shell);
        }

        return exitCode;
    }

    private static Checked<PackedMeeting> Pack(
        PackContents contents,
        ImmutableArray<Problem> before,
        string folder,
        PackArguments asked,
        Shell shell,
        CancellationToken stopped)
    {
        var templates = new TemplateSource(contents.Workspace.Files, PackBuilder.Family);
        var texts = new PackTexts(contents.Workspace.Settings, contents.Meeting, templates);
        var drafts = PackPlan.Of(contents.Meeting, contents.Papers)
            .Select(plan => PackDraft.Of(plan, texts, contents.Papers))
            .ToArray();
        ImmutableArray<Problem> problems =
        [
            .. before, .. drafts.SelectMany(draft => draft.Problems).Distinct(), .. templates.Problems,
            .. OtherLooks(contents, templates.StylePath), .. Nobodys(contents), .. ProblemTeller.Hindrances(shell),
        ];
        if (drafts.Any(draft => draft.Value is null) || ExitCode.Fails(problems, asked.Strict))
        {
            return new(null, problems);
        }

        var outputs = OutputFolder.PathOf(folder, asked.Out, shell);
        var shelf = new PackShelf(outputs, folder, shell, contents, templates);
        ImmutableArray<PackDraft> all = [.. drafts.Select(draft => draft.Value!)];
        var (left, changed) = shelf.Sort(all, asked.Changed);
        var made = changed.IsEmpty
            ? Checked.Of(new MadePacks([]))
            : Make(changed, left, shelf.Remember(all, asked.Changed), contents, texts, shell, stopped);
        problems = [.. problems, .. made.Problems, .. stopped.IsCancellationRequested
            ? [HostingProblems.Stopped()]
            : Array.Empty<Problem>()];
        if (made.Value is null || ExitCode.Fails(problems, asked.Strict))
        {
            return new(null, [.. problems.Distinct()]);
        }

        var written = shelf.Write(made.Value.Packs);
        problems = [.. problems, .. written.SelectMany(one => one.Files.Problems)];
        return Checked.Of(
            written.All(one => one.Files.Value is null) && !written.IsEmpty
                ? null
                : new PackedMeeting(contents, left,
                    [.. written.Select(one => (one.Pack, one.Files.Value?.Files ?? []))]),
            problems);
    }

    /// <summary>The pages of a pack have one look: a report with one of its own does not keep it there.</summary>
    private static IEnumerable<Problem> OtherLooks(PackContents contents, string packStyle) =>
        from paper in contents.Papers
        let report = paper.Built?.Request.Report
        let style = report?.HouseStyle
        where style is not null && style.Value != packStyle
        select PackProblems.LookOfThePack(style, report.Id.Value, packStyle);

    private static IEnumerable<Problem> Nobodys(PackContents contents) =>
        from paper in contents.Papers.DistinctBy(paper => paper.Item)
        where paper.Item.ReportBy is null
        select PackProblems.NobodysReport(paper.Item, paper.Item.Title?.Value ?? paper.Title);

    /// <summary>The packs; without pages where LibreOffice or qpdf is missing.</summary>
    private static Checked<MadePacks> Make(
        ImmutableArray<PackDraft> drafts,
        ImmutableArray<PackOnShelf> left,
        PackMemory memory,
        PackContents contents,
        PackTexts texts,
        Shell shell,
        CancellationToken stopped)
    {
        var (office, qpdf) = (LibreOffice.Find(shell.Variable).Value, Qpdf.Find(shell.Variable));
        if (office is null || qpdf is null)
        {
            var made = drafts.Select(draft => PackFiles.WithoutPages(draft, texts, contents.Papers)).ToArray();
            return Checked.Of(
                new MadePacks([.. made.Select(pack => pack.Value).OfType<MadePack>()]),
                [
                    .. made.SelectMany(pack => pack.Problems),
                    .. office is null ? [HostingProblems.NoLibreOfficeForPack()] : Array.Empty<Problem>(),
                    .. qpdf is null ? [HostingProblems.NoQpdfForPack()] : Array.Empty<Problem>(),
                ]);
        }

        try
        {
            using var progress = new PackProgress(shell, PackMaker.Steps);
            using var room = new Scratch();
            office = office with { Profile = room.File("profile") };
            qpdf = qpdf with { Folder = room.Folder };
            return new PackMaker(office, qpdf, texts, contents.Papers, progress, memory, stopped)
                .Make(drafts, left.Sum(pack => pack.Record.Pages));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Checked.Failed<MadePacks>(HostingProblems.NoRoom(error));
        }
    }
}
