using ScrutinyReport.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>Ranks every authority of a measure and year (METHODS 4).</summary>
internal sealed class NationalRanks
{
    private readonly BenchmarkMeasure measure;
    private readonly BenchmarkSet set;
    private readonly RankQuestion question;
    private readonly Polarity polarity;
    private readonly List<BenchmarkValue> authorities;

    private NationalRanks(BenchmarkMeasure measure, BenchmarkSet set, RankQuestion question)
    {
        this.measure = measure;
        this.set = set;
        this.question = question;
        polarity = measure.Polarity == Polarity.None ? question.PolarityOf(measure.Name) : measure.Polarity;
        authorities = AllOf(measure);
    }

    /// <summary>
    /// The years of a measure, ranked. An authority that the file has in another year only is there without a value.
    /// Where the group is the same for all, only its authorities are there.
    /// </summary>
    public static IEnumerable<RankedYear> Of(
        BenchmarkMeasure measure, IEnumerable<BenchmarkYear> years, BenchmarkSet set, RankQuestion question)
    {
        var ranks = new NationalRanks(measure, set, question);
        return years.Select(ranks.Rank);
    }

    private RankedYear Rank(BenchmarkYear year)
    {
        var before = measure.Years.FirstOrDefault(other => other.Period == year.Period.Previous);
        var comparators = question.Comparators;
        var groups = new Dictionary<string, RankedGroup>();
        var rows = new List<RankRow>(authorities.Count);
        foreach (var one in authorities)
        {
            var own = year.Find(one.Authority) ?? one with { Number = null };
            if (comparators.IsRelative || GroupRule.IsIn(own, own, [], comparators))
            {
                var neighbours = set.Neighbours.Find(question.Model, own.Authority);
                rows.Add(Row(
                    own,
                    before?.Find(own.Authority)?.Number,
                    GroupOf(own, neighbours ?? [], year, groups),
                    neighbours is null ? null : Numbers(neighbours, year)));
            }
        }

        return new(measure, year, rows)
        {
            Polarity = polarity,
            Title = set.Titles.GetValueOrDefault(measure.Name),
            GroupName = comparators.IsRelative ? null : GroupRule.NameOf(null, comparators),
            England = year.Find(Regions.England)?.Number,
        };
    }

    private RankRow Row(BenchmarkValue own, decimal? previous, RankedGroup group, decimal[]? neighbours) => new()
    {
        Authority = own.Authority,
        Name = own.Area,
        Value = own.Number,
        Previous = previous,
        Group = group,
        Rank = own.Number is { } value ? group.Rank(value, polarity) : null,
        Quartile = own.Number is { } placed && measure.HasQuartiles && group.Cuts is { } cuts
            ? QuartileRule.Of(placed, cuts, polarity)
            : null,
        NeighbourMean = neighbours is null ? null : AverageRule.OfSorted(neighbours, AverageKind.Mean),
        NeighbourMedian = neighbours is null ? null : AverageRule.OfSorted(neighbours, AverageKind.Median),
        NeighbourCount = neighbours?.Length,
    };

    private RankedGroup GroupOf(
        BenchmarkValue own,
        Neighbour[] neighbours,
        BenchmarkYear year,
        Dictionary<string, RankedGroup> groups)
    {
        var name = GroupRule.NameOf(own, question.Comparators);
        if (question.Comparators.Group == ComparatorGroup.Neighbours || !groups.TryGetValue(name, out var group))
        {
            var members = new decimal[year.Ranked.Length];
            var count = 0;
            foreach (var value in year.Ranked)
            {
                if (GroupRule.IsIn(value, own, neighbours, question.Comparators))
                {
                    members[count++] = value.Number!.Value;
                }
            }

            group = new(members[..count]);
            groups[name] = group;
        }

        return group;
    }

    /// <summary>The values of those neighbours that have one, in order.</summary>
    private static decimal[] Numbers(Neighbour[] neighbours, BenchmarkYear year)
    {
        var found = new decimal[neighbours.Length];
        var count = 0;
        foreach (var neighbour in neighbours)
        {
            if (year.Find(neighbour.Authority)?.Number is { } number)
            {
                found[count++] = number;
            }
        }

        Array.Sort(found, 0, count);
        return found[..count];
    }

    /// <summary>Every authority of the measure, as its newest row has it, in the order of their numbers.</summary>
    private static List<BenchmarkValue> AllOf(BenchmarkMeasure measure)
    {
        var newest = new Dictionary<int, BenchmarkValue>();
        foreach (var year in measure.Years)
        {
            foreach (var value in year.Values)
            {
                if (value.Type.Length > 0)
                {
                    newest[value.Authority] = value;
                }
            }
        }

        var all = new List<BenchmarkValue>(newest.Values);
        all.Sort((one, other) => one.Authority.CompareTo(other.Authority));
        return all;
    }
}
