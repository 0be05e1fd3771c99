using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>Ranks every authority of a measure and year (METHODS 4).</summary>
internal sealed class NationalRanks
{
    private readonly BenchmarkMeasure measure;
    private readonly string? title;
    private readonly Polarity polarity;
    private readonly Comparators comparators;
    private readonly Func<int, ImmutableArray<Neighbour>> neighboursOf;
    private readonly BenchmarkValue[] authorities;

    private NationalRanks(BenchmarkMeasure measure, BenchmarkSet set, RankQuestion question)
    {
        this.measure = measure;
        polarity = measure.Polarity == Polarity.None ? question.PolarityOf(measure.Name) : measure.Polarity;
        title = set.Titles.GetValueOrDefault(measure.Name);
        comparators = question.Comparators;
        neighboursOf = authority =>
            set.Neighbours.TryGetValue(new(question.Model, authority), out var found) ? found : default;
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
        var before = year.Period.Previous is { } period
            ? measure.Years.FirstOrDefault(other => other.Period == period)
            : null;
        var (values, previous) = (ByAuthority(year), before is null ? [] : ByAuthority(before));
        var groups = new Dictionary<string, RankedGroup>();
        var rows = new List<RankRow>(authorities.Length);
        foreach (var one in authorities)
        {
            var own = values.GetValueOrDefault(one.Authority, one with { Number = null });
            var neighbours = neighboursOf(own.Authority);
            if (!comparators.IsRelative && !GroupRule.IsIn(own, own, default, comparators))
            {
                continue;
            }

            rows.Add(Row(own, GroupOf(own, neighbours, values, groups), neighbours, values) with
            {
                Previous = previous.GetValueOrDefault(own.Authority).Number,
            });
        }

        return new(measure, year, rows)
        {
            Polarity = polarity,
            Title = title,
            GroupName = comparators.IsRelative ? null : GroupRule.NameOf(default, comparators),
            England = year.Values.FirstOrDefault(value => value.Authority == Regions.England).Number,
        };
    }

    private RankRow Row(
        BenchmarkValue own,
        RankedGroup group,
        ImmutableArray<Neighbour> neighbours,
        Dictionary<int, BenchmarkValue> values)
    {
        var theirs = neighbours.IsDefault ? [] : Numbers(neighbours, values);
        return new()
        {
            Authority = own.Authority,
            Name = own.Area,
            Value = own.Number,
            Group = group,
            Rank = own.Number is { } value ? group.Rank(value, polarity) : null,
            Quartile = own.Number is { } placed && measure.HasQuartiles && group.Cuts is { } cuts
                ? QuartileRule.Of(placed, cuts, polarity)
                : null,
            NeighbourMean = AverageRule.Of(theirs, AverageKind.Mean),
            NeighbourMedian = AverageRule.Of(theirs, AverageKind.Median),
            NeighbourCount = neighbours.IsDefault ? null : theirs.Length,
        };
    }

    private RankedGroup GroupOf(
        BenchmarkValue own,
        ImmutableArray<Neighbour> neighbours,
        Dictionary<int, BenchmarkValue> values,
        Dictionary<string, RankedGroup> groups)
    {
        var isOwn = comparators.Group == ComparatorGroup.Neighbours;
        var name = GroupRule.NameOf(own, comparators);
        if (isOwn || !groups.TryGetValue(name, out var group))
        {
            group = new([.. values.Values
                .Where(value => value.Number is not null
                    && GroupRule.IsIn(value, own, neighbours.IsDefault ? [] : neighbours, comparators))
                .Select(value => value.Number!.Value)]);
            groups[name] = group;
        }

        return group;
    }

    private static decimal[] Numbers(ImmutableArray<Neighbour> neighbours, Dictionary<int, BenchmarkValue> values)
    {
        var found = new List<decimal>(neighbours.Length);
        foreach (var neighbour in neighbours)
        {
            if (values.TryGetValue(neighbour.Authority, out var value) && value.Number is { } number)
            {
                found.Add(number);
            }
        }

        return [.. found];
    }

    private static Dictionary<int, BenchmarkValue> ByAuthority(BenchmarkYear year)
    {
        var found = new Dictionary<int, BenchmarkValue>(year.Values.Length);
        foreach (var value in year.Values)
        {
            if (value.Type.Length > 0)
            {
                found[value.Authority] = value;
            }
        }

        return found;
    }

    /// <summary>Every authority of the measure, as its newest row has it, in the order of their numbers.</summary>
    private static BenchmarkValue[] AllOf(BenchmarkMeasure measure)
    {
        var found = new SortedDictionary<int, BenchmarkValue>();
        foreach (var value in measure.Years.SelectMany(year => year.Values))
        {
            if (value.Type.Length > 0)
            {
                found[value.Authority] = value;
            }
        }

        return [.. found.Values];
    }
}
