using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>Runs `rank`: reads national data, ranks every authority, and prints the ranks.</summary>
internal static class RankCommand
{
    public static int Run(RankArguments asked, Shell shell)
    {
        var ranked = RankFiles.Read(asked, shell).Then(files => Rank(files, asked));
        var told = ProblemTeller.Tell(ranked.Problems, shell.Folder, shell);
        if (ProblemTeller.HaveErrors(told) || ranked.Value is null)
        {
            return ExitCode.Problems;
        }

        if (asked.AsTable)
        {
            RankTable.Write(ranked.Value, shell.Out);
        }
        else
        {
            RankCsv.Write(ranked.Value, shell.Out);
        }

        return ExitCode.Done;
    }

    private static Checked<Ranking> Rank(RankFiles files, RankArguments asked)
    {
        var comparators = asked.Group is null ? Comparators.All : Comparators.Read(asked.Group);
        if (comparators is null)
        {
            return Checked.Failed<Ranking>(
                AssessmentProblems.NotAGroup(asked.Group!, [.. Comparators.Words, .. Regions.Names]));
        }

        var question = new RankQuestion
        {
            Measure = asked.Measure,
            Year = asked.Year,
            Comparators = comparators,
            Model = asked.Neighbours,
            PolarityOf = measure => asked.Polarity switch
            {
                "high" => Polarity.HighIsGood,
                "low" => Polarity.LowIsGood,
                _ => files.Catalogue?.Entries.FirstOrDefault(entry => entry.Indicator.Benchmark == measure)
                    ?.Indicator.Polarity ?? Polarity.None,
            },
        };
        var isAll = asked.Measure == "all";
        ImmutableArray<MeasureAsked> keys = isAll
            ? DatasetReader.Asked(files.Catalogue)
            : [new(asked.Measure, Place.WholeFile("--measure"))];
        var problems = new List<Problem>();
        var set = BenchmarkReader.Read(files.Benchmarks, keys, name => isAll || name == asked.Measure, problems);
        var ranking = Ranking.Of(set, question);
        return ranking with { Problems = [.. problems, .. ranking.Problems] };
    }
}
