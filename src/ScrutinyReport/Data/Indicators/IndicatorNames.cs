namespace ScrutinyReport.Data;

/// <summary>Names of indicators as papers print them, some with their polarity behind: "(low = good)".</summary>
internal static class IndicatorNames
{
    private static readonly (string Ending, Polarity Polarity)[] Endings =
    [
        ("(low = good)", Polarity.LowIsGood),
        ("(high = good)", Polarity.HighIsGood),
        ("(low is good)", Polarity.LowIsGood),
        ("(high is good)", Polarity.HighIsGood),
        ("(no polarity)", Polarity.None),
    ];

    /// <summary>The name as it is printed in a report: without the polarity, a footnote mark and a full stop.</summary>
    public static string Tidy(string text)
    {
        var name = Words.Tidy(text);
        foreach (var (ending, _) in name.Contains('(') ? Endings : [])
        {
            name = Words.Tidy(name.Replace(ending, "", StringComparison.OrdinalIgnoreCase));
        }

        name = name.TrimEnd('.', ' ');
        return name is [.., '*' or '\u2020' or '\u2021'] && name.IndexOf(name[^1]) == name.Length - 1
            ? name[..^1].TrimEnd('.', ' ')
            : name;
    }

    /// <summary>What two spellings of one name have in common.</summary>
    public static string Key(string text) => Words.Key(Tidy(text));

    /// <summary>The polarity that a name or a trend states in brackets; null where it states none.</summary>
    public static Polarity? PolarityIn(string text)
    {
        var tidy = Words.Tidy(text);
        return Endings
            .Where(one => tidy.Contains(one.Ending, StringComparison.OrdinalIgnoreCase))
            .Select(one => (Polarity?)one.Polarity)
            .FirstOrDefault();
    }
}
