namespace ScrutinyReport.Writing;

/// <summary>The marks of lists that are not figures.</summary>
internal static class Ordinals
{
    private static readonly (int Value, string Sign)[] Signs =
        [(50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>a to z, then aa to zz as Word has it.</summary>
    public static string Letter(int number) => new((char)('a' + ((number - 1) % 26)), 1 + ((number - 1) / 26));

    /// <summary>i, ii, iii; to 89.</summary>
    public static string Roman(int number)
    {
        var text = "";
        foreach (var (value, sign) in Signs)
        {
            for (; number >= value; number -= value)
            {
                text += sign;
            }
        }

        return text;
    }
}
