using System.Collections.Immutable;
using System.Globalization;
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

    /// <summary>
    /// Whether the events of an indicator are withheld: small counts, or what would give a withheld one back.
    /// </summary>
    public bool WithholdsEvents(string indicator) => withoutEvents.Contains(indicator);

    /// <summary>Whether a correction, which says what was there and what is, tells a small count.</summary>
    public bool Withholds(Correction correction) => new[] { correction.Was, correction.Now }
        .Any(text => NumberWords.ReadSigned(text) is { } number && Share.IsIn(number.Number, settings.Threshold));

    /// <summary>Whether a fact's numbers are small counts, or would give one back.</summary>
    public bool Withholds(Fact fact)
    {
        var value = fact.Value is { Display: { Decimals: 0, Unit: Foundation.Unit.None } } count
            ? count.Number
            : (decimal?)null;
        var percentage = fact.Value?.Display.Unit == Foundation.Unit.Percent ? fact.Value : null;
        return Share.IsIn(value, settings.Threshold)
            || (settings.WithSecondary
                ? new Share(fact.Numerator?.Number, fact.Denominator?.Number, percentage?.Number,
                    percentage?.Display.HalfUnit ?? 0)
                    .IsSmall(settings.Threshold)
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
            return holding.Shares.Any(share => Share.IsIn(share.Numerator, settings.Threshold))
                ? Extent.Counts
                : Extent.Nothing;
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
    /// Of a year to date the difference of two quarters, months or terms is a count of its own: the later one is
    /// withheld where that is small.
    /// </summary>
    private void WithholdDifferences()
    {
        var toDate = holdings
            .Where(pair => pair is { Value.Indicator.Basis: Basis.YearToDate, Key.Period.LastDay: not null })
            .Select(pair => (Day: pair.Key.Period.LastDay!.Value, Year: YearOf(pair.Key.Period), pair.Value))
            .GroupBy(pair => (pair.Value.Indicator.Id, pair.Year));
        foreach (var year in toDate)
        {
            Holding? shown = null;
            foreach (var (_, _, holding) in year.OrderBy(pair => pair.Day))
            {
                if (shown is not null && holding.Extent == Extent.Nothing && IsSmallStep(shown, holding))
                {
                    holding.Extent = Extent.All;
                }

                shown = holding.Extent == Extent.Nothing ? holding : shown;
            }
        }
    }

    // A school's year begins with its autumn term, every other with April.
    private static int YearOf(Period period) => period is TermPeriod { Term: var term, Year: var year }
        ? term == Term.Autumn ? year : year - 1
        : Quarter.Of(period.LastDay!.Value).Year;

    private bool IsSmallStep(Holding earlier, Holding later) => (
        from before in earlier.Shares
        from after in later.Shares
        select Share.IsIn(after.Numerator - before.Numerator, settings.Threshold)
            || Share.IsIn(after.Denominator - before.Denominator, settings.Threshold)
            || Share.IsIn(
                after.Denominator - after.Numerator - (before.Denominator - before.Numerator), settings.Threshold))
                    .Any(small => small);

    /// <summary>
    /// Parts of a total (the catalogue's <c>part_of</c>): one withheld part is the total less the others. The smallest
    /// other part that leaves room for every value to the threshold is withheld with it, and the total where none does.
    /// Periods that end on the same day are the same here, however they are written.
    /// </summary>
    private void WithholdParts()
    {
        var families = holdings.Where(pair => pair.Value.Indicator.PartOf is not null)
            .ToLookup(pair => (pair.Value.Indicator.PartOf!, EndOf(pair.Key.Period)), pair => pair.Value);
        var parts = holdings.Select(pair =>
            (Total: pair.Value, Parts: families[(pair.Key.Indicator, EndOf(pair.Key.Period))].ToArray()))
                .Where(family => family.Parts.Length > 0)
                .ToDictionary(family => family.Total, family => family.Parts);
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (total, of) in parts)
            {
                changed |= WithholdOne(total, of, parts);
            }
        }
    }

    private static string EndOf(Period period) =>
        period.LastDay is { } day ? day.ToString("O", CultureInfo.InvariantCulture) : period.ToString()!;

    private bool WithholdOne(Holding total, Holding[] parts, Dictionary<Holding, Holding[]> families)
    {
        var shown = parts.Where(part => part.Extent == Extent.Nothing).OrderBy(part => part.Count ?? 0).ToArray();
        if (total.Extent != Extent.Nothing)
        {
            // The parts give the total back, unless one of them is withheld too.
            return shown.Length == parts.Length && Withhold(shown.FirstOrDefault());
        }

        if (shown.Length == parts.Length)
        {
            return false;
        }

        var unknown = parts.Except(shown).SelectMany(part => Unknown(part, families, [])).ToArray();
        return unknown.Length == 1 && shown.Length > 0
            ? Withhold(shown.FirstOrDefault(part => HasRoom(total, [.. unknown, part])) ?? shown[0])
            : !HasRoom(total, unknown) && Withhold(total);
    }

    /// <summary>
    /// What is not known of a withheld part: of one that is a total itself, those of its own parts that are not shown.
    /// </summary>
    private static IEnumerable<Holding> Unknown(
        Holding part, Dictionary<Holding, Holding[]> families, ImmutableHashSet<Holding> above)
    {
        var hidden = families.TryGetValue(part, out var parts) && !above.Contains(part)
            ? parts.Where(one => one.Extent != Extent.Nothing).ToArray()
            : [];
        return hidden.Length == 0 ? [part] : hidden.SelectMany(one => Unknown(one, families, above.Add(part)));
    }

    /// <summary>
    /// Whether what is known of them together, the total less all that is shown, leaves every value from 1 to the
    /// threshold possible for each: of the counts, of the whole and of the rest of it.
    /// </summary>
    private bool HasRoom(Holding total, Holding[] unknown)
    {
        return unknown.Length > 1
            && Has(holding => holding.Count, unknown.Any(one => one.Count is null))
            && Has(holding => holding.Whole, false)
            && Has(holding => holding.Rest, false);

        bool Has(Func<Holding, decimal?> of, bool mayBeSmall) =>
            of(total) is null
            || !(mayBeSmall || unknown.Any(one => Share.IsIn(of(one), settings.Threshold)))
            || unknown.Sum(one => of(one) ?? 0) >= settings.Threshold + unknown.Length - 1;
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
