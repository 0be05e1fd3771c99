using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Periods;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Disclosure;

/// <summary>What is withheld, and from where (METHODS 6): small counts, and all that would give one back.</summary>
internal sealed class WithholdingPlan
{
    private readonly Dictionary<HoldingKey, Holding> holdings;
    private readonly DisclosureSettings settings;
    private ImmutableHashSet<string> withoutEvents = [];

    private WithholdingPlan(Dictionary<HoldingKey, Holding> holdings, DisclosureSettings settings) =>
        (this.holdings, this.settings) = (holdings, settings);

    public static WithholdingPlan Of(Dataset dataset, DisclosureSettings settings)
    {
        var plan = new WithholdingPlan(Holdings.Of(dataset), settings);
        foreach (var holding in plan.holdings.Values)
        {
            holding.Extent = plan.Primary(holding);
        }

        if (settings.WithSecondary)
        {
            plan.WithholdDifferences();
            plan.WithholdParts();
        }

        plan.withoutEvents = WithheldEvents.Of(dataset, plan.holdings, settings);
        return plan;
    }

    public Extent ExtentOf(string indicator, Period period) =>
        holdings.TryGetValue(new(indicator, period), out var holding) ? holding.Extent : Extent.Nothing;

    /// <summary>Whether the events of an indicator are withheld: small counts, or what would give a withheld one back.</summary>
    public bool WithholdsEvents(string indicator) => withoutEvents.Contains(indicator);

    /// <summary>Whether a fact's numbers are small counts, or would give one back.</summary>
    public bool Withholds(Fact fact)
    {
        var value = fact.Value is { Display: { Decimals: 0, Unit: Foundation.Unit.None } } count ? count.Number : (decimal?)null;
        return Share.IsIn(value, settings.Threshold)
            || (settings.WithSecondary
                ? new Share(fact.Numerator?.Number, fact.Denominator?.Number, null, 0).IsSmall(settings.Threshold)
                : Share.IsIn(fact.Numerator?.Number, settings.Threshold));
    }

    private Extent Primary(Holding holding)
    {
        if (holding.IsCount)
        {
            return holding.IsWithheldAtSource || holding.Shares.Any(share => share.IsSmall(settings.Threshold))
                ? Extent.All
                : Extent.Nothing;
        }

        if (!settings.WithSecondary)
        {
            return holding.Shares.Any(share => Share.IsIn(share.Numerator, settings.Threshold)) ? Extent.Counts : Extent.Nothing;
        }

        if (!holding.IsWithheldAtSource && !holding.Shares.Any(share => share.IsSmall(settings.Threshold)))
        {
            return Extent.Nothing;
        }

        return holding.Indicator.Kind != ValueKind.Percent
            || holding.Shares.Any(share => share.Denominator is not null || share.PercentageTells(settings.Threshold))
            ? Extent.All
            : Extent.Counts;
    }

    /// <summary>
    /// Of a year to date the difference of two quarters is a count of its own: the later one is withheld where that is
    /// small.
    /// </summary>
    private void WithholdDifferences()
    {
        var toDate = holdings
            .Where(pair => pair is { Key.Period: QuarterPeriod, Value.Indicator.Basis: Basis.YearToDate })
            .Select(pair => (((QuarterPeriod)pair.Key.Period).Quarter, pair.Value))
            .GroupBy(pair => (pair.Value.Indicator.Id, pair.Quarter.Year));
        foreach (var year in toDate)
        {
            Holding? shown = null;
            foreach (var (_, holding) in year.OrderBy(pair => pair.Quarter))
            {
                if (shown is not null && holding.Extent == Extent.Nothing && IsSmallStep(shown, holding))
                {
                    holding.Extent = Extent.All;
                }

                shown = holding.Extent == Extent.Nothing ? holding : shown;
            }
        }
    }

    private bool IsSmallStep(Holding earlier, Holding later) => (
        from before in earlier.Shares
        from after in later.Shares
        select Share.IsIn(after.Numerator - before.Numerator, settings.Threshold)
            || Share.IsIn(after.Denominator - before.Denominator, settings.Threshold)
            || Share.IsIn(
                after.Denominator - after.Numerator - (before.Denominator - before.Numerator), settings.Threshold)).Any(small => small);

    /// <summary>
    /// Parts of a total (the catalogue's <c>part_of</c>): one withheld part is the total less the others. The smallest other
    /// part is withheld with it, and the total where the withheld ones together leave no room for the threshold.
    /// </summary>
    private void WithholdParts()
    {
        var parts = holdings
            .Where(pair => pair.Value.Indicator.PartOf is not null)
            .GroupBy(pair => new HoldingKey(pair.Value.Indicator.PartOf!, pair.Key.Period))
            .Where(group => holdings.ContainsKey(group.Key))
            .Select(group => (Total: holdings[group.Key], Parts: group.Select(pair => pair.Value).ToArray()))
            .ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (total, of) in parts)
            {
                changed |= WithholdOne(total, of);
            }
        }
    }

    private bool WithholdOne(Holding total, Holding[] parts)
    {
        var hidden = parts.Where(part => part.Extent != Extent.Nothing).ToArray();
        if (total.Extent != Extent.Nothing)
        {
            // The parts give the total back, unless one of them is withheld too.
            var all = hidden.Length == 0 ? parts.OrderBy(part => part.Count ?? 0).FirstOrDefault() : null;
            return Withhold(all);
        }

        if (hidden.Length == 0)
        {
            return false;
        }

        var sum = hidden.Sum(part => part.Count ?? 0);
        return hidden.Length == 1 && parts.Length > 1
            ? Withhold(parts.Where(part => part.Extent == Extent.Nothing).OrderBy(part => part.Count ?? 0).First())
            : (hidden.Length == 1 || sum < settings.Threshold + hidden.Length - 1) && Withhold(total);
    }

    private static bool Withhold(Holding? holding)
    {
        if (holding is null || holding.Extent == Extent.All)
        {
            return false;
        }

        holding.Extent = Extent.All;
        return true;
    }
}
