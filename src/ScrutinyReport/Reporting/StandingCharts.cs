using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Reporting;

/// <summary>
/// Where an indicator's latest value stands among the published figures of the other authorities (METHODS 4): as it is
/// ranked, the council's own published figure gives way to the latest.
/// </summary>
internal static class StandingCharts
{
    /// <summary>Null without a value, a polarity, national figures or at least two other authorities.</summary>
    public static StandingChart? Of(IndicatorContext context)
    {
        var (assessed, indicator) = (context.Assessed, context.Indicator);
        if (assessed is not { Latest: { } latest, Distribution: { Cuts: { } cuts } distribution, Placement: { Rank: { } rank } placement }
            || indicator.Polarity == Polarity.None)
        {
            return null;
        }

        var name = context.Report.Request.Settings.Council.ShortName.Value;
        var hasBands = distribution.HasQuartiles;
        StandingBar[] others =
        [
            .. from one in distribution.Group
               where one.Authority != context.Report.Assessed.Rules.Authority
               let value = one.Figure(indicator.Display)
               where value is not null
               select new StandingBar(one.Area, value, Band(value.Number), false),
        ];
        if (others.Length < 2)
        {
            return null;
        }

        StandingBar own = new(name, latest, Band(latest.Number), true);
        ImmutableArray<StandingBar> bars =
        [
            .. InOrder([.. others, own], indicator.Polarity == Polarity.HighIsGood),
        ];
        var year = distribution.Year.Shown;
        return new()
        {
            Title = $"{indicator.Name}: {distribution.GroupName}, {year}",
            Alternative =
                Sentence(context, own, bars, ChartWords.Rank((int)rank.Number, bars.Length, placement.IsJoint)),
            NameAxis = "Local authority",
            ValueAxis = ChartWords.Values(indicator),
            Bands = hasBands
                ? [.. Enumerable.Range(1, 4)
                    .Select(n => ChartWords.Capital(ChartWords.Quartile(n, indicator.Polarity)) + " quartile")]
                : ["Other local authorities"],
            Bars = bars,
            Average = England(assessed),
        };

        int Band(decimal value) => hasBands ? QuartileRule.Of(value, cuts, indicator.Polarity)!.Value - 1 : 0;
    }

    private static IEnumerable<StandingBar> InOrder(IEnumerable<StandingBar> bars, bool isHighGood) => bars
        .OrderBy(bar => isHighGood ? -bar.Value.Number : bar.Value.Number)
        .ThenBy(bar => bar.Name, StringComparer.Ordinal);

    /// <summary>
    /// "Exampleshire is 3rd of 11 with 87.4%, in the second quartile; the others run from 99.0% to 60.1%".
    /// </summary>
    private static string Sentence(
        IndicatorContext context, StandingBar own, ImmutableArray<StandingBar> bars, string rank)
    {
        StandingBar[] others = [.. bars.Where(bar => !bar.IsOwn)];
        var quartile = context.Assessed.Placement is { Computed: { } placed }
            ? $", in the {ChartWords.Quartile((int)placed.Number, context.Indicator.Polarity)} quartile"
            : "";
        var england = England(context.Assessed) is { } level ? $"; {level.Name} {level.Value.Shown}" : "";
        var (first, last) = (others[0].Value, others[^1].Value);
        return $"{own.Name} is {rank} with {own.Value.Shown}{quartile}; "
            + (first.Shown != last.Shown ? $"the others run from {first.Shown} to {last.Shown}"
                : $"the others all have {(first.Number == last.Number ? "" : "about ")}{first.Shown}") + england;
    }

    private static ChartLevel? England(AssessedIndicator assessed) => assessed.England is { } england
        ? new(england.Year is { } year ? $"England {year}" : "England", england.Average)
        : null;
}
