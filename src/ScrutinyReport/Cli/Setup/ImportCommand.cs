using System.Collections.Immutable;
using System.Text;
using ScrutinyReport.Data;
using ScrutinyReport.Disclosure;
using ScrutinyReport.Foundation;
using ScrutinyReport.Importing;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>
/// Runs `import`: reads a dashboard, says how it understood it, and writes the quarter file and `indicators.csv`. It
/// asks nothing: what it cannot know it says, with the option that decides it.
/// </summary>
internal static class ImportCommand
{
    public static int Run(ImportArguments asked, Shell shell)
    {
        var problems = new List<Problem>();
        var (folder, missing) = Disk.FindWorkspace(shell.Folder, asked.Workspace);
        if (missing is not null)
        {
            problems.Add(missing);
        }

        var files = Disk.Open(folder);
        var catalogueFile = files.TryRead(WorkspaceFile.Catalogue, problems);
        var catalogue = CatalogueReader.Read(catalogueFile, problems);
        var read = Disk.ReadNamed(shell.Folder, asked.File)
            .Then(file => Importer.Read(file, asked.Sheet, asked.Quarter, catalogue));
        problems.AddRange(read.Problems);
        ImmutableArray<Replacement> plan = [];
        if (read.Value is { } imported)
        {
            var name = Workspace.QuarterFile(imported.Quarter.Quarter);
            if (File.Exists(Path.Combine(folder, name)))
            {
                problems.Add(ImportProblems.QuarterThere(name, imported.Quarter.Quarter));
            }

            plan = [Plan(name, imported.Content, null), .. CataloguePlan(imported)];
        }

        problems.AddRange(ProblemTeller.Hindrances(shell));
        if (!ProblemTeller.HaveErrors(problems) && Write(plan, folder, shell) is { } failure)
        {
            problems.Add(failure);
        }

        var disclosure = WorkspaceReader.Read(files) is { Value: { } workspace }
            ? workspace.Settings.Rules.Disclosure
            : new(DisclosureSettings.DefaultThreshold);    // settings that cannot be read may ask for it
        var told = ProblemTeller.Tell(Discretion.Of([.. problems], null, disclosure, asked.File), folder, shell);
        var isDone = !ProblemTeller.HaveErrors(told);
        if (!isDone)
        {
            shell.Error.Write($"{ProblemPrinter.Count(told)}; nothing was written\n");
            shell.Error.Flush();
        }

        if (read.Value is not null && !shell.Manner().Quiet)
        {
            ImportPrinter.Print(read.Value, asked, isDone ? plan : [], shell, hidesCounts: disclosure is not null);
        }

        return isDone ? ExitCode.Done : ExitCode.Problems;

        Replacement Plan(string name, ReadOnlyMemory<byte> content, byte[]? old) =>
            new(Path.Combine(folder, name), shell.Shown(Path.Combine(folder, name)), content, old);

        IEnumerable<Replacement> CataloguePlan(Imported of)
        {
            if (catalogueFile is null)
            {
                yield return Plan(WorkspaceFile.Catalogue, Encoding.UTF8.GetBytes(CatalogueText.New(of.New)), null);
            }
            else if (asked.Adds && !of.New.IsEmpty && catalogue is not null)
            {
                var old = catalogueFile.Content.ToArray();
                yield return Plan(WorkspaceFile.Catalogue, CatalogueAddition.To(old, catalogue, of.New), old);
            }
        }
    }

    private static Problem? Write(ImmutableArray<Replacement> plan, string folder, Shell shell)
    {
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "data"));
            return Replacement.All(plan);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return OutputFolder.Failure(shell.Shown(Path.Combine(folder, "data")), error);
        }
    }
}
