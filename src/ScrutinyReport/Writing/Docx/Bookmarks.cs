using System.Globalization;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>
/// The bookmarks behind the links inside a document. Word takes letters, digits and underscores, and no more than 40 of
/// them; a name that starts with an underscore is not listed to its users. A link leads to a place in its own part.
/// </summary>
internal sealed class Bookmarks
{
    private const int Longest = 32;
    private const int WholeDocument = -1;

    private readonly Dictionary<(int Part, string Anchor), string> names = [];
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The part that is being written: parts that were written apart may have places of the same name.
    /// </summary>
    public int Part { get; set; }

    /// <summary>The name of the bookmark at the place of that anchor in this part.</summary>
    public string For(string anchor) => For(Part, anchor);

    /// <summary>
    /// The name of the bookmark on the first or the last page of a part, to which every part can refer.
    /// </summary>
    public string For(PageReference page) => For(WholeDocument, $"{page.Part}-{(page.IsLast ? "last" : "first")}-page");

    private string For(int part, string anchor)
    {
        if (names.TryGetValue((part, anchor), out var known))
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

        names.Add((part, anchor), name);
        return name;
    }
}
