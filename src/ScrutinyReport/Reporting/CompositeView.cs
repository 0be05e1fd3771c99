using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>
/// The composite rank over indicators in the report that may show it: worked out when a template first asks for a
/// figure of it.
/// </summary>
internal sealed record CompositeContext(ImmutableArray<AssessedIndicator> Indicators, ReportSubject Report)
{
    private readonly Lazy<CompositeStanding> standing = new(() => CompositeStanding.Of(Indicators, Report.Assessed)!);

    public CompositeStanding Standing => standing.Value;

    /// <summary>What the rules compare composite ranks with; null where they name nothing.</summary>
    public string? Against => Report.Assessed.Against is null ? null : Report.Assessed.AgainstTitle;
}

/// <summary>
/// The composite rank over a theme's indicators as templates see it: for a benchmarking appendix and its chart.
/// </summary>
internal static class CompositeView
{
    private static ViewType<CompositeRank> Authority { get; } =
        new ViewType<CompositeRank>("composite rank", "an authority's average rank over the theme's indicators")
            .Add("name", Shape.Text, "the authority", "Leicestershire", one => one.Name)
            .Add("average_rank", Shape.Figure, "the average of its ranks", "58.4", one => one.Average)
            .Add("indicators", Shape.Number, "over how many indicators the average is taken", "7",
                one => one.Indicators)
            .Add("rank", Shape.Figure, "the rank of that average; 1 is best", "31", one => one.Figure)
            .Add("joint", Shape.Truth, "whether another authority has the same rank", "false", one => one.IsJoint)
            .Add("against", Shape.Figure, "the rank by the measure that the rules compare with", "12",
                one => one.Against?.Figure, optional: true);

    public static ViewType<CompositeContext> Type { get; } =
        new ViewType<CompositeContext>("composite", "average ranks over a theme's indicators with national figures")
            .Add("indicators", Shape.Number, "how many indicators have national figures and a polarity", "7",
                context => context.Standing.Indicators)
            .Add("group", Shape.Text,
                "what the group is called in which they are ranked; none where indicators have several",
                "county councils",
                context => context.Standing.Group, optional: true)
            .Add("group_size", Shape.Number, "how many authorities are ranked", "152",
                context => context.Standing.Ranks.Length)
            .Add("against", Shape.Text, "what the rules compare composite ranks with", "net expenditure per head",
                context => context.Against, optional: true)
            .Add("against_first", Shape.Text, "lowest or highest: the value of it that has rank 1", "lowest",
                context => context.Report.Assessed.Against is { } against ? against.IsLowestFirst ? "lowest" : "highest" : null,
                optional: true)
            .Add("own", Authority.Shape, "the council's own", "",
                context => context.Standing.Own is { } own ? Authority.Of(own) : null, optional: true)
            .Add("before", Shape.Figure, "the council's own rank by the same indicators a year before", "33",
                context => context.Standing.Before?.Figure, optional: true)
            .Add("quadrant_chart", Shape.Chart,
                "every authority by its composite rank and its rank by the measure that the rules compare with",
                "Exampleshire is 31st of 151 by its average rank over seven indicators and 12th by expenditure",
                QuadrantCharts.Of, optional: true);

    /// <summary>Null where no indicator has national figures and a polarity.</summary>
    public static TemplateObject? Of(IEnumerable<AssessedIndicator> indicators, ReportSubject subject) =>
        indicators.Where(CompositeStanding.Counts).ToImmutableArray() is { IsEmpty: false } counted
            ? Type.Of(new CompositeContext(counted, subject))
            : null;
}
