using System.Globalization;

namespace ScrutinyReport.Cli;

/// <summary>One part of several, from 1: <c>2/4</c>.</summary>
internal readonly record struct Shard(int Number, int Count)
{
    public static readonly Shard Whole = new(1, 1);

    /// <summary>Null where the words are no part.</summary>
    public static Shard? Read(string text) =>
        text.Split('/') is [var number, var count]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var one)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var all)
        && one >= 1 && one <= all
            ? new(one, all)
            : null;
}
