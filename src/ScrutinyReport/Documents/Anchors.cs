using System.Globalization;
using System.Text;

namespace ScrutinyReport.Documents;

/// <summary>
/// The names by which links lead to the headings and tables of a document: their words in lower case with hyphens
/// between them, as Markdown readers make them.
/// </summary>
internal sealed class Anchors
{
    private readonly List<string> names = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Names => names;

    /// <summary>A name for these words that no other place has.</summary>
    public string Add(string words)
    {
        var name = Of(words);
        var free = name;
        for (var i = 2; !taken.Add(free); i++)
        {
            free = $"{name}-{i.ToString(CultureInfo.InvariantCulture)}";
        }

        names.Add(free);
        return free;
    }

    /// <summary>
    /// The name that is meant: the one asked for or, where the words go on, the only one that starts with it.
    /// </summary>
    public string? Find(string asked)
    {
        if (taken.Contains(asked))
        {
            return asked;
        }

        var longer = names.Where(name => name.StartsWith(asked + "-", StringComparison.Ordinal)).Take(2).ToArray();
        return longer.Length == 1 ? longer[0] : null;
    }

    private static string Of(string words)
    {
        var name = new StringBuilder(words.Length);
        foreach (var character in words)
        {
            if (char.IsLetterOrDigit(character))
            {
                name.Append(char.ToLowerInvariant(character));
            }
            else if (char.IsWhiteSpace(character) || character is '-' or '_')
            {
                Hyphen(name);
            }
        }

        return name.ToString().TrimEnd('-') is { Length: > 0 } anchor ? anchor : "part";
    }

    private static void Hyphen(StringBuilder name)
    {
        if (name.Length > 0 && name[^1] != '-')
        {
            name.Append('-');
        }
    }
}
