using ScrutinyReport.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>Who belongs to an authority's comparator group, and what the group is called (METHODS 4).</summary>
internal static class GroupRule
{
    /// <summary>Whether an authority belongs to the group of <paramref name="own"/>.</summary>
    public static bool IsIn(
        BenchmarkValue value, BenchmarkValue? own, IReadOnlyList<Neighbour> neighbours, Comparators comparators) =>
            comparators.Group switch
            {
                ComparatorGroup.SameType =>
                    own is not null && AuthorityTypes.Name(value.Type) == AuthorityTypes.Name(own.Type),
                ComparatorGroup.Type => AuthorityTypes.Name(value.Type) == comparators.Name,
                ComparatorGroup.SameRegion => value.Region == own?.Region,
                ComparatorGroup.Region => IsInRegion(value.Region, comparators.Name),
                ComparatorGroup.Neighbours => value.Authority == own?.Authority
                    || neighbours.Any(neighbour => neighbour.Authority == value.Authority),
                ComparatorGroup.List => comparators.List.Contains(value.Authority),
                _ => true,
            };

    public static string NameOf(BenchmarkValue? own, Comparators comparators) => comparators.Group switch
    {
        ComparatorGroup.SameType => AuthorityTypes.Name(own?.Type ?? ""),
        ComparatorGroup.Type => comparators.Name,
        ComparatorGroup.SameRegion => $"authorities of {Regions.InProse(own?.Region ?? "")}",
        ComparatorGroup.Region => $"authorities of {Regions.InProse(comparators.Name)}",
        ComparatorGroup.Neighbours => "the authority and its statistical neighbours",
        ComparatorGroup.List => "the chosen authorities",
        _ => "all authorities",
    };

    // London is a region of its own, and national files put each borough in its inner or outer part.
    private static bool IsInRegion(string region, string wanted) =>
        region == wanted || (wanted == "London" && (region is "Inner London" or "Outer London"));
}
