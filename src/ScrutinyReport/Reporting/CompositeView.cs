using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>The authorities of a theme, and the council's own number.</summary>
internal sealed record CompositeContext(ImmutableArray<CompositeRank> Ranks, int Indicators, int? Own);

/// <summary>The composite rank over a theme's indicators as templates see it: for a benchmarking appendix and its chart.</summary>
internal static class CompositeView
{
    private static readonly Display Whole = new(0);

    private static ViewType<CompositeRank> Authority { get; } =
        new ViewType<CompositeRank>("composite rank", "an authority's average rank over the theme's indicators")
            .Add("name", Shape.Text, "the authority", "Leicestershire", one => one.Name)
            .Add("average_rank", Shape.Figure, "the average of its ranks", "58.4", one => Average(one))
            .Add("indicators", Shape.Number, "over how many indicators the average is taken", "7", one => one.Indicators)
            .Add("rank", Shape.Figure, "the rank of that average; 1 is best", "31", one => Number(one.Rank))
            .Add("against", Shape.Figure, "the rank by the measure that the rules compare with", "12",
                one => one.Against is { } rank ? Number(rank) : null, optional: true);

    public static ViewType<CompositeContext> Type { get; } =
        new ViewType<CompositeContext>("composite", "average ranks over a theme's indicators with national figures")
            .Add("indicators", Shape.Number, "how many indicators have national figures and a polarity", "7",
                context => context.Indicators)
            .Add("group_size", Shape.Number, "how many authorities are ranked", "152", context => context.Ranks.Length)
            .Add("own", Authority.Shape, "the council's own", "",
                context => context.Ranks.FirstOrDefault(one => one.Authority == context.Own) is { } own
                    ? Authority.Of(own) : null, optional: true)
            .Add("authorities", Shape.ListOf(Authority.Shape), "every authority, best first", "",
                context => Authority.Of(context.Ranks));

    /// <summary>Null where no indicator has national figures and a polarity.</summary>
    public static TemplateObject? Of(IEnumerable<AssessedIndicator> indicators, ReportSubject subject)
    {
        ImmutableArray<ThemeIndicator> theme =
        [
            .. indicators
                .Where(one => one is { Distribution.Group.Length: > 0, Indicator.Polarity: not Polarity.None })
                .Select(one => new ThemeIndicator(one.Distribution!, one.Indicator.Polarity)),
        ];
        var report = subject.Assessed;
        return theme.IsEmpty
            ? null
            : Type.Of(new CompositeContext(
                CompositeRank.Of(theme, report.Against), theme.Length, report.Rules.Authority));
    }

    private static Figure Average(CompositeRank one) =>
        new(one.AverageRank, new(1), new Computed("average of ranks", []));

    private static Figure Number(int rank) => new(rank, Whole, new Computed(CompositeRank.Rule, []));
}
