using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>An indicator's history as templates see it.</summary>
internal static class HistoryViews
{
    public static ViewType<SeriesPoint> Point { get; } =
        new ViewType<SeriesPoint>("point", "an indicator's value of one period")
        .Add("period", PeriodViews.Period.Shape, "the period it covers", "",
            point => PeriodViews.Period.Of(point.Period))
        .Add("value", Shape.Figure, "the value, as the newest file gives it", "82.6%", point => point.Value)
        .Add("numerator", Shape.Figure, "n of n of m", "266", point => point.Numerator, optional: true)
        .Add("denominator", Shape.Figure, "m of n of m", "322", point => point.Denominator, optional: true)
        .Add("source", Shape.Text, "where it comes from beyond the workspace's own quarters",
            "Local Authority Interactive Tool",
            point => point.Source, optional: true);

    public static ViewType<Record> Record { get; } =
        new ViewType<Record>("record", "that a value is the highest or lowest for some time")
        .Add("kind", Shape.Text, "highest or lowest", "highest",
            record => record.Kind == RecordKind.Highest ? "highest" : "lowest")
        .Add("value", Shape.Figure, "the value that is the record", "3.13%", record => record.Value)
        .Add("period", PeriodViews.Period.Shape, "the period it covers", "",
            record => PeriodViews.Period.Of(record.Period))
        .Add("joint", Shape.Truth, "whether an earlier value on record is the same", "false", record => record.IsJoint)
        .Add("since", PeriodViews.Period.Shape,
            "the last period that was as high or low; none where none on record was", "",
            record => record.Since is { } since ? PeriodViews.Period.Of(since) : null, optional: true)
        .Add("from", PeriodViews.Period.Shape, "how far back the record goes", "",
            record => PeriodViews.Period.Of(record.From))
        .Add("source", Shape.Text, "where it comes from beyond the workspace's own quarters", "Ofsted annual report",
            record => record.Source, optional: true);

    public static ViewType<Course> Course { get; } =
        new ViewType<Course>("course", "how the latest change goes with those before it")
        .Add("kind", Shape.Text,
            "further (the second in its direction), run (the third or later) or turn (the first against a run)", "run",
            course => course.Kind switch { CourseKind.Further => "further", CourseKind.Turn => "turn", _ => "run" })
        .Add("direction", Shape.Text, "up or down: where the latest change goes", "up",
            course => ComparisonView.DirectionOf(course.Direction))
        .Add("length", Shape.Figure, "how many changes in a row; of a turn, in the run that it ends", "3",
            course => new Figure(course.Length, new(0), new Computed("course", course.Explanation.Inputs)))
        .Add("at_least", Shape.Truth,
            "whether the series starts with the run, so that earlier changes may belong to it", "false",
            course => course.IsAtLeast)
        .Add("year_on_year", Shape.Truth,
            "whether the changes are on the same quarter of the year before: of a year to date", "false",
            course => course.IsYearOnYear);

    public static ViewType<Revision> Revision { get; } =
        new ViewType<Revision>("revision", "a previous value that is not the one published then")
        .Add("period", PeriodViews.Period.Shape, "the period that both cover", "",
            revision => PeriodViews.Period.Of(revision.Period))
        .Add("published_in", PeriodViews.Quarter.Shape, "the quarter that published the old one", "",
            revision => PeriodViews.Quarter.Of(revision.PublishedIn))
        .Add("value", Shape.Figure, "the value as it was published", "3.13%", revision => revision.Published)
        .Add("numerator", Shape.Figure, "the numerator as it was published", "3,161",
            revision => revision.PublishedNumerator, optional: true)
        .Add("denominator", Shape.Figure, "the denominator as it was published", "101,112",
            revision => revision.PublishedDenominator, optional: true)
        .Add("reason", Shape.Text, "the reason in corrections.csv", "late returns of two schools",
            revision => revision.Correction?.Reason, optional: true);

    public static ViewType<SpcChart> Spc { get; } =
        new ViewType<SpcChart>("process control", "what statistical process control says of the latest value")
        .Add("mean", Shape.Figure, "the mean of the series; none where it says nothing", "82.6%",
            spc => spc.Mean, optional: true)
        .Add("lower", Shape.Figure, "the lower process limit", "78.1%", spc => spc.Lower, optional: true)
        .Add("upper", Shape.Figure, "the upper process limit", "87.1%", spc => spc.Upper, optional: true)
        .Add("cause", Shape.Text, "outside-limits, trend, two-of-three, one-side or none", "trend",
            spc => spc.Cause switch
        {
            SpecialCause.OutsideLimits => "outside-limits",
            SpecialCause.Trend => "trend",
            SpecialCause.TwoOfThree => "two-of-three",
            SpecialCause.OneSide => "one-side",
            _ => "none",
        })
        .Add("direction", Shape.Text, "up, down or same: the way of the special cause", "up",
            spc => ComparisonView.DirectionOf(spc.Direction))
        .Add("judgement", Shape.Text, "better, worse or none, by polarity", "better",
            spc => spc.Judgement switch { Judgement.Better => "better", Judgement.Worse => "worse", _ => "none" });

    public static Figure Revisions(AssessedReport report)
    {
        var revised = report.Indicators.Select(one => one.Revision?.Now).OfType<Figure>().ToImmutableArray();
        return new(revised.Length, new(0), new Computed("number of revisions", revised));
    }
}
