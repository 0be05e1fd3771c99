namespace ScrutinyReport.Templating.Syntax;

/// <summary>The names of a template, each as one string however often it is written.</summary>
internal sealed class NamePool
{
    private string?[] names = new string?[64];
    private int count;

    public string Of(ReadOnlySpan<char> name)
    {
        var place = Find(names, name);
        if (names[place] is { } known)
        {
            return known;
        }

        if (++count * 2 > names.Length)
        {
            var larger = new string?[names.Length * 2];
            foreach (var one in names)
            {
                if (one is not null)
                {
                    larger[Find(larger, one)] = one;
                }
            }

            names = larger;
            place = Find(names, name);
        }

        return names[place] = name.ToString();
    }

    private static int Find(string?[] among, ReadOnlySpan<char> name)
    {
        var place = string.GetHashCode(name) & (among.Length - 1);
        while (among[place] is { } other && !name.SequenceEqual(other))
        {
            place = (place + 1) & (among.Length - 1);
        }

        return place;
    }
}
