using System.Globalization;

namespace ScrutinyReport.Writing;

/// <summary>
/// The bookmarks behind the links inside a document. Word takes letters, digits and underscores, and no more than 40 of
/// them; a name that starts with an underscore is not listed to its users.
/// </summary>
internal sealed class Bookmarks
{
    private const int Longest = 32;

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of the bookmark at the place of that anchor.</summary>
    public string For(string anchor)
    {
        if (names.TryGetValue(anchor, out var known))
        {
            return known;
        }

        var start = $"_{anchor.Replace('-', '_')}";
        start = start[..Math.Min(start.Length, Longest)];
        var name = start;
        for (var i = 2; !taken.Add(name); i++)
        {
            name = $"{start}_{i.ToString(CultureInfo.InvariantCulture)}";
        }

        names.Add(anchor, name);
        return name;
    }
}
