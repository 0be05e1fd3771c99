using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>Answers a question for ranks out of national data.</summary>
internal sealed record Ranking(ImmutableArray<RankedYear> Years)
{
    /// <summary>In the order of the files and of time; what is asked for and not there is a problem.</summary>
    public static Checked<Ranking> Of(BenchmarkSet set, RankQuestion question)
    {
        var problems = new List<Problem>();
        var isAll = question.Measure == "all";
        var asked = isAll ? set.Names : set.Names.Where(name => name == question.Measure).ToImmutableArray();
        if (asked.IsEmpty && (isAll || MeasureKey.Read(question.Measure) is null))
        {
            problems.Add(isAll
                ? AssessmentProblems.NoMeasures()
                : AssessmentProblems.MeasureNotThere(question.Measure, set.Names));
        }

        var measures = asked.Select(name => set.Measures[name]).ToImmutableArray();
        var ranked = new List<RankedYear>();
        foreach (var measure in measures)
        {
            ranked.AddRange(NationalRanks.Of(measure, YearsOf(measure, question.Year), set, question));
            if (measure.Polarity == Polarity.None && MeasureKey.Read(measure.Name) is not null
                && question.PolarityOf(measure.Name) == Polarity.None)
            {
                problems.Add(AssessmentProblems.NoPolarity(measure.Name));
            }
        }

        if (ranked.Count == 0 && !measures.IsEmpty)
        {
            problems.Add(AssessmentProblems.YearNotThere(question.Year, measures));
        }

        if (!set.Neighbours.Has(question.Model))
        {
            problems.Add(AssessmentProblems.NoNeighbourList(question.Model));
        }

        problems.AddRange(NotThere(question.Comparators, measures));
        return Checked.Of(ranked.Count == 0 ? null : new Ranking([.. ranked]), problems);
    }

    private static ImmutableArray<BenchmarkYear> YearsOf(BenchmarkMeasure measure, string? asked) => asked switch
    {
        null => measure.Years.IsEmpty ? [] : [measure.Years[^1]],
        "all" => measure.Years,
        _ when measure.Years.FirstOrDefault(year => year.Words == asked) is { } exact => [exact],
        _ when NationalYear.Read(asked) is { } read =>
            [.. measure.Years.Where(year => year.Period == read.Period)],
        _ => [],
    };

    private static IEnumerable<Problem> NotThere(Comparators comparators, ImmutableArray<BenchmarkMeasure> measures)
    {
        if (comparators.List.IsEmpty || measures.IsEmpty)
        {
            return [];
        }

        var known = measures
            .SelectMany(measure => measure.Years)
            .SelectMany(year => year.Values)
            .Select(value => value.Authority)
            .ToHashSet();
        return comparators.List.Where(number => !known.Contains(number)).Select(AssessmentProblems.NotInFiles);
    }
}
