namespace ScrutinyReport.Data;

/// <summary>
/// The numbers that the Department for Education gives England and its regions, and the names that files use.
/// </summary>
internal static class Regions
{
    public const int England = 970;
    public const int London = 986;

    private const string YorkshireAndTheHumber = "Yorkshire and The Humber";

    private static readonly Region[] Known =
    [
        new("North East", 980),
        new("North West", 981),
        new(YorkshireAndTheHumber, 982),
        new("East Midlands", 983),
        new("West Midlands", 984),
        new("East of England", 985),
        new("London", London),
        new("Inner London", 987),
        new("London (Inner)", 987),
        new("Outer London", 988),
        new("London (Outer)", 988),
        new("South East", 989),
        new("South West", 990),
    ];

    /// <summary>The names, each once, as the long form has them for authorities.</summary>
    public static IEnumerable<string> Names => Known
        .Where(region => !region.Name.Contains('(', StringComparison.Ordinal))
        .Select(region => region.Name);

    /// <summary>The region's number; null where no region has that name.</summary>
    public static int? Number(string name)
    {
        name = name.Trim();
        return Array.Find(Known, region => region.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Number;
    }

    /// <summary>
    /// Whether a region is Inner or Outer London, whose boroughs also print the average of all of London.
    /// </summary>
    public static bool IsPartOfLondon(int? number) => number is 987 or 988;

    /// <summary>The name in a sentence: "the East Midlands", but "London".</summary>
    public static string InProse(string name) =>
        name.Contains("London", StringComparison.Ordinal) || name.StartsWith("Yorkshire", StringComparison.Ordinal)
            ? name
            : "the " + name;

    /// <summary>One spelling where files have two: <c>Yorkshire and the Humber</c> is written with a capital.</summary>
    public static string Spelt(string name) =>
        name.Equals(YorkshireAndTheHumber, StringComparison.OrdinalIgnoreCase) ? YorkshireAndTheHumber : name;

    private sealed record Region(string Name, int Number);
}
