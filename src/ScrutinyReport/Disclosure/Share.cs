namespace ScrutinyReport.Disclosure;

/// <summary>
/// What a file says of one indicator in one period: n of m, and the percentage with its half unit of rounding; null
/// where it does not say.
/// </summary>
internal readonly record struct Share(decimal? Numerator, decimal? Denominator, decimal? Percentage, decimal Half)
{
    /// <summary>
    /// Whether the numerator, the denominator or the rest of it may be a count of 1 to the threshold.
    /// </summary>
    public bool IsSmall(int threshold) =>
        IsIn(Numerator, threshold) || IsIn(Denominator, threshold)
        || Numerator is { } n && Denominator is { } m && IsIn(m - n, threshold)
        || Denominator is { } whole && Numerator is null && ImpliesSmall(whole, threshold)
        || Numerator is { } part && Denominator is null && RestMayBeSmall(part, threshold);

    /// <summary>
    /// Whether the percentage alone leaves every count from 1 to the threshold possible, for the numerator and for the
    /// rest: for each there is a denominator that rounds to it.
    /// </summary>
    public bool PercentageTells(int threshold)
    {
        if (Percentage is not { } percentage)
        {
            return false;
        }

        var half = Half;
        return Enumerable.Range(1, threshold).Any(count =>
            !HasDenominator(count, percentage, half) || !HasDenominator(count, 100 - percentage, half));
    }

    public static bool IsIn(decimal? count, int threshold) => count is { } number && number > 0 && number <= threshold;

    private bool ImpliesSmall(decimal whole, int threshold)
    {
        if (Percentage is not { } percentage)
        {
            return false;
        }

        var least = Math.Ceiling((percentage - Half) * whole / 100);
        var most = Math.Floor((percentage + Half) * whole / 100);
        return (most >= 1 && least <= threshold) || (whole - least >= 1 && whole - most <= threshold);
    }

    private bool RestMayBeSmall(decimal part, int threshold)
    {
        if (Percentage is not > 0 or >= 100)
        {
            return false;
        }

        var least = Math.Ceiling(part * 100 / (Percentage.Value + Half)) - part;
        var most = Percentage.Value - Half <= 0
            ? decimal.MaxValue
            : Math.Floor(part * 100 / (Percentage.Value - Half)) - part;
        return most >= 1 && least <= threshold;
    }

    private static bool HasDenominator(int count, decimal percentage, decimal half) =>
        percentage - half <= 0
        || Math.Ceiling(count * 100 / (percentage + half)) <= Math.Floor(count * 100 / (percentage - half));
}
