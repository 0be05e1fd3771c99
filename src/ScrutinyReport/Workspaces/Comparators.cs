using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Data;

namespace ScrutinyReport.Workspaces;

/// <summary>The authorities that a council is ranked among (METHODS 4).</summary>
internal sealed record Comparators(ComparatorGroup Group)
{
    public static readonly Comparators All = new(ComparatorGroup.All);

    /// <summary>The words for a group, beside the names of regions and lists of numbers.</summary>
    public static readonly ImmutableArray<string> Words =
        ["all", "type", "county", "unitary", "metropolitan", "london", "region", "neighbours"];

    /// <summary>The type or region, where the group is one that is named.</summary>
    public string Name { get; init; } = "";

    /// <summary>The authorities by number, where the group is a list.</summary>
    public ImmutableArray<int> List { get; init; } = [];

    /// <summary>Whether each authority has a group of its own: its type, its region, its neighbours.</summary>
    public bool IsRelative =>
        Group is ComparatorGroup.SameType or ComparatorGroup.SameRegion or ComparatorGroup.Neighbours;

    /// <summary>Null where the words are no group: one of <see cref="Words"/>, a region, numbers with commas.</summary>
    public static Comparators? Read(string text) => text.Trim().ToUpperInvariant() switch
    {
        "ALL" => All,
        "TYPE" => new(ComparatorGroup.SameType),
        "REGION" => new(ComparatorGroup.SameRegion),
        "NEIGHBOURS" => new(ComparatorGroup.Neighbours),
        "COUNTY" => OfType(AuthorityTypes.County),
        "UNITARY" => OfType(AuthorityTypes.Unitary),
        "METROPOLITAN" => OfType(AuthorityTypes.Metropolitan),
        "LONDON" => OfType(AuthorityTypes.London),
        _ => InRegion(text.Trim()) ?? Numbers(text),
    };

    public override string ToString() =>
        List.IsEmpty ? Name.Length > 0 ? Name : Group.ToString() : string.Join(',', List);

    private static Comparators OfType(string type) => new(ComparatorGroup.Type) { Name = type };

    private static Comparators? InRegion(string name) =>
        Regions.Names.FirstOrDefault(region => region.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found
            ? new(ComparatorGroup.Region) { Name = found }
            : null;

    private static Comparators? Numbers(string text)
    {
        var list = ImmutableArray.CreateBuilder<int>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            list.Add(number);
        }

        return new(ComparatorGroup.List) { List = list.ToImmutable() };
    }
}

/// <summary>What makes the group.</summary>
internal enum ComparatorGroup
{
    All,

    /// <summary>The authority's own type, or a type by its name.</summary>
    SameType,
    Type,

    /// <summary>The authority's own region, or a region by its name.</summary>
    SameRegion,
    Region,

    /// <summary>The authority and its statistical neighbours.</summary>
    Neighbours,
    List,
}
