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

    /// <summary>The name as it is printed in a report: without the polarity, footnote marks and a full stop.</summary>
    public static string Tidy(string text)
    {
        var name = Words.Tidy(text);
        foreach (var (ending, _) in Endings)
        {
            name = Words.Tidy(name.Replace(ending, "", StringComparison.OrdinalIgnoreCase));
        }

        return name.TrimEnd('.', '*', '\u2020', '\u2021', ' ');
    }

    /// <summary>What two spellings of one name have in common.</summary>
    public static string Key(string text) => Words.Key(Tidy(text));

    /// <summary>The polarity that a name or a trend states in brackets; null where it states none.</summary>
    public static Polarity? PolarityIn(string text) => Endings
        .Where(one => Words.Tidy(text).Contains(one.Ending, StringComparison.OrdinalIgnoreCase))
        .Select(one => (Polarity?)one.Polarity)
        .FirstOrDefault();
}
