using System.Collections.Frozen;

namespace ScrutinyReport.Data;

/// <summary>The numbers that the Department for Education gives England and its regions, and the names that files use.</summary>
internal static class Regions
{
    public const int England = 970;

    private static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>
    {
        ["North East"] = 980,
        ["North West"] = 981,
        [YorkshireAndTheHumber] = 982,
        ["East Midlands"] = 983,
        ["West Midlands"] = 984,
        ["East of England"] = 985,
        ["London"] = 986,
        ["Inner London"] = 987,
        ["London (Inner)"] = 987,
        ["Outer London"] = 988,
        ["London (Outer)"] = 988,
        ["South East"] = 989,
        ["South West"] = 990,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private const string YorkshireAndTheHumber = "Yorkshire and The Humber";

    /// <summary>The names, each once, as the long form has them for authorities.</summary>
    public static IEnumerable<string> Names => Numbers
        .Where(pair => !pair.Key.Contains('(', StringComparison.Ordinal))
        .OrderBy(pair => pair.Value)
        .Select(pair => pair.Key);

    /// <summary>The region's number; null where no region has that name.</summary>
    public static int? Number(string name) => Numbers.TryGetValue(name.Trim(), out var number) ? number : null;

    /// <summary>The name in a sentence: "the East Midlands", but "London".</summary>
    public static string InProse(string name) =>
        name.Contains("London", StringComparison.Ordinal) || name.StartsWith("Yorkshire", StringComparison.Ordinal)
            ? name
            : "the " + name;

    /// <summary>One spelling where files have two: <c>Yorkshire and the Humber</c> is written with a capital.</summary>
    public static string Spelt(string name) =>
        name.Equals(YorkshireAndTheHumber, StringComparison.OrdinalIgnoreCase) ? YorkshireAndTheHumber : name;
}
