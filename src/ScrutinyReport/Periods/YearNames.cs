using System.Globalization;

namespace ScrutinyReport.Periods;

/// <summary>Years that run over two calendar years, as they are printed: <c>2023/24</c>.</summary>
internal static class YearNames
{
    /// <summary>
    /// Whether anybody can mean it: no figure of a council is older than a century or so, or of a far future.
    /// </summary>
    public static bool IsLikely(int year) => year is >= 1900 and < 2200;

    public static string Of(int start) =>
        string.Create(CultureInfo.InvariantCulture, $"{start}/{(start + 1) % 100:00}");

    /// <summary>
    /// The year in which <c>2023/24</c>, <c>2023-24</c>, <c>23/24</c> or <c>2023/2024</c> starts; null where the two
    /// do not follow.
    /// </summary>
    public static int? Start(string first, string second)
    {
        var start = int.Parse(first, CultureInfo.InvariantCulture) + (first.Length == 2 ? 2000 : 0);
        var end = int.Parse(second, CultureInfo.InvariantCulture);
        return end == (second.Length == 2 ? (start + 1) % 100 : start + 1) && IsLikely(start) ? start : null;
    }
}
