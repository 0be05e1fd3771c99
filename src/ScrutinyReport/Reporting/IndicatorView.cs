using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Periods;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>An indicator of the report that is being written.</summary>
internal sealed record IndicatorContext(AssessedIndicator Assessed, ReportSubject Report)
{
    public Indicator Indicator => Assessed.Indicator;

    public Observation Observation => Assessed.Observation;
}

/// <summary>An indicator as templates see it: what it is, its figures, and every judgement on them.</summary>
internal static class IndicatorView
{
    public static ViewType<IndicatorContext> Type { get; } =
        new ViewType<IndicatorContext>("indicator", "one row of the dashboard")
        .Add("id", Shape.Text, "its id in indicators.csv", "cp-reviews", context => context.Indicator.Id)
        .Add("name", Shape.Text, "its name on the dashboard", "Care leavers EET", context => context.Indicator.Name)
        .Add("subject", Shape.Text, "its phrase for prose, without an article", "percentage of re-referrals",
            context => context.Indicator.Subject, optional: true)
        .Add("unit", Shape.Text, "percent, number or rate", "percent", context => UnitOf(context.Indicator))
        .Add("polarity", Shape.Text, "high, low or none: which way is good", "high",
            context => PolarityOf(context.Indicator))
        .Add("frequency", Shape.Text, "quarter, month-of-quarter, term, half-term, month or year", "quarter",
            context => FrequencyOf(context.Indicator))
        .Add("basis", Shape.Text, "quarter, year-to-date, rolling-year, snapshot, term, year or not-given", "snapshot",
            context => NameOf(context.Indicator.Basis))
        .Add("owner", Shape.Text, "who answers for it", "Education and SEND",
            context => context.Indicator.Owner, optional: true)
        .Add("numerator_noun", Shape.Text, "what its numerator counts, singular and plural", "child|children",
            context => NounOf(context.Indicator.Numerator))
        .Add("denominator_noun", Shape.Text, "what its denominator counts, singular and plural", "child|children",
            context => NounOf(context.Indicator.Denominator))
        .Add("period", PeriodViews.Period.Shape,
            "the time of the latest value; the report's quarter where none is given", "",
            context => PeriodViews.Period.Of(PeriodOf(context)))
        .Add("value", Shape.Figure, "the latest value", "87.4%", context => context.Assessed.Latest, optional: true)
        .Add("numerator", Shape.Figure, "n of n of m", "291",
            context => context.Observation.LatestNumerator.Figure, optional: true)
        .Add("denominator", Shape.Figure, "m of n of m", "333",
            context => context.Observation.LatestDenominator.Figure, optional: true)
        .Add("absence", Shape.Text,
            "the kind of a missing value: not given, not applicable, not available, to be confirmed, [c] or [u]",
            "not available", context => (context.Observation.Latest as Absence)?.Words, optional: true)
        .Add("reason", Shape.Text, "why there is no value, in the council's words, without a full stop",
            "the system was replaced in March",
            context => Reason(context.Observation), optional: true)
        .Add("footnotes", Shape.ListOf(Shape.Text),
            "the notes below the council's table that marks behind its figures lead to, without a full stop",
            "", context => FootnotesOf(context.Observation))
        .Add("target_absence", Shape.Text, "the kind of a missing target, as of a missing value", "to be confirmed",
            context => (context.Observation.TargetReading as Absence)?.Words, optional: true)
        .Add("withheld", Shape.Truth, "whether the latest value is withheld, so that nobody can be recognised", "false",
            context => IsWithheld(context.Observation.Latest))
        .Add("counts_withheld", Shape.Truth, "whether the value is shown and its n of m withheld", "false",
            context => !IsWithheld(context.Observation.Latest) && IsWithheld(context.Observation.LatestNumerator))
        .Add("previous_withheld", Shape.Truth, "whether the earlier value is withheld", "false",
            context => !IsToldByYear(context) && IsWithheld(context.Observation.Previous))
        .Add("previous_period", PeriodViews.Period.Shape,
            "the time of the earlier value, also where that is withheld or missing", "",
            context => PreviousPeriodOf(context) is { } period ? PeriodViews.Period.Of(period) : null, optional: true)
        .Add("previous", EarlierView.Type.Shape,
            "the earlier value that the latest is judged by: the one before it, or that of a year ago where the catalogue's `comparison` says so or nothing before it is comparable", "",
            EarlierView.Leading, optional: true)
        .Add("year_ago", EarlierView.Type.Shape, "the value of the same period a year earlier", "",
            context => EarlierView.YearAgo(context), optional: true)
        .Add("change", ComparisonView.Type.Shape, "the latest value beside that earlier one", "",
            context =>
                ComparisonView.Of(IsToldByYear(context) ? context.Assessed.YearAgo : context.Assessed.Previous),
                optional: true)
        .Add("year_change", ComparisonView.Type.Shape,
            "the latest value beside that of the same period a year earlier", "",
            context => ComparisonView.Of(context.Assessed.YearAgo), optional: true)
        .Add("baseline", EarlierView.Type.Shape, "the fixed earlier value that the catalogue names", "",
            context => EarlierView.Baseline(context.Observation), optional: true)
        .Add("baseline_change", ComparisonView.Type.Shape, "the latest value beside that fixed one", "",
            context => ComparisonView.Of(context.Assessed.Baseline), optional: true)
        .Add("not_compared", Shape.Text, "why the value before is not compared with, where it is not",
            "the series breaks at Q1 2023/24", context => context.Assessed.NotCompared, optional: true)
        .Add("lag", Shape.Number, "by how many quarters its latest figure is published in arrears, or old where it is overdue; none where it is neither", "1",
            context =>
                DueIn(context) is { } quarter ? ArrearsRule.Of(context.Observation, quarter) : null, optional: true)
        .Add("overdue", Shape.Truth,
            "whether its latest figure is older than its lag: a later one should be there", "false",
            context => DueIn(context) is { } quarter && ArrearsRule.IsOverdue(context.Observation, quarter))
        .Add("trend", TrendView.Type.Shape, "the dashboard's trend, in the vocabulary of the workspace", "",
            context => TrendView.Of(context), optional: true)
        .Add("target", TargetView.Type.Shape, "the target", "", TargetView.Of, optional: true)
        .Add("forecast", ForecastView.Type.Shape, "whether it is on course for its annual target, by targets.csv", "",
            context => context.Assessed.Forecast is null ? null : ForecastView.Type.Of(context), optional: true)
        .Add("service_forecast", ServiceForecastView.Type.Shape, "a forecast that the service gives", "",
            ServiceForecastView.View, optional: true)
        .Add("events", EventsView.Type.Shape, "what was counted over another stretch of time than the value", "",
            EventsView.Of, optional: true)
        .Add("rating", Shape.Badge, "the rating by the policy of the workspace", "Amber",
            context => context.Assessed.Rating.Band?.Badge, optional: true)
        .Add("rating_letter", Shape.Badge, "the first letter of the rating, on its colour", "A",
            context => context.Assessed.Rating.Band is { } band ? RatingViews.LetterOf(band) : null, optional: true)
        .Add("policy", Shape.Text, "the policy that was applied to it", "target-then-quartile",
            context => context.Assessed.Policy.Name)
        .Add("override", RatingViews.Override.Shape, "the analyst's word, where the rating is not the policy's", "",
            context =>
                context.Assessed.Rating is { Override: not null } rating ? RatingViews.Override.Of(rating) : null,
            optional: true)
        .Add("intervention", Shape.Text,
            "the level beyond which the target is missed badly, as a table prints it", "25%",
            context => TargetView.TextOf(context.Observation.Levels.Intervention), optional: true)
        .Add("intervention_value", Shape.Figure, "the bound of that level, for a sentence", "25%",
            context => context.Observation.Levels.Intervention?.Bound, optional: true)
        .Add("beyond_intervention", Shape.Truth,
            "whether the value is beyond that level; none where one of the two is missing", "true",
            context => context.Assessed.BeyondIntervention, optional: true)
        .Add("quartile", QuartileView.Type.Shape, "where the value stands among authorities", "",
            context =>
                context.Assessed.Placement is { } placement ? QuartileView.Type.Of(placement) : null, optional: true)
        .Add("england", GapView.Type.Shape, "the value beside the England average", "",
            context => GapView.Of(context.Assessed.England), optional: true)
        .Add("neighbours", GapView.Type.Shape, "the value beside the average of statistical neighbours", "",
            context => GapView.Of(context.Assessed.Neighbours), optional: true)
        .Add("region", GapView.Type.Shape, "the value beside the average of the region", "",
            context => GapView.Of(context.Assessed.Region), optional: true)
        .Add("cohort", Shape.Text,
            "whose figures they are, where several indicators are one measure of different groups",
            "pupils with SEN Support",
            context => context.Indicator.Cohort, optional: true)
        .Add("cohort_gap", CohortGapView.Type.Shape, "the value beside that of another cohort", "",
            context => context.Assessed.CohortGap is { } gap ? CohortGapView.Type.Of(gap) : null, optional: true)
        .Add("suggested_target", Shape.Figure,
            "the target that national data suggests: the group's quartile-1 cut point", "91.0%",
            context => context.Assessed.SuggestedTarget, optional: true)
        .Add("series", Shape.ListOf(HistoryViews.Point.Shape),
            "its values up to the report's quarter, oldest first", "",
            context => HistoryViews.Point.Of(context.Assessed.Series))
        .Add("quarters", Shape.ListOf(StandingView.Type.Shape),
            "how it stood in each quarter of the year so far, the report's last", "",
            context => StandingView.Type.Of(StandingView.Of(context)))
        .Add("trend_chart", Shape.Chart,
            "its series as a line with target and England average; none with fewer than three values",
            "Rose in five of eight quarters, from 82.6% in Q1 2022/23 to 87.4% in Q1 2024/25; target 97.2%",
            TrendCharts.Of, optional: true)
        .Add("spark_line", Shape.Chart,
            "its series as a small line for a table cell; none with fewer than three values",
            "Rose in five of eight quarters, from 82.6% in Q1 2022/23 to 87.4% in Q1 2024/25",
            TrendCharts.SparkOf, optional: true)
        .Add("standing_chart", Shape.Chart,
            "its latest value among those of other authorities; none without national figures or polarity",
            "Exampleshire is 62nd of 151 with 87.4%, in the second quartile; the others run from 99.0% to 60.1%",
            StandingCharts.Of, optional: true)
        .Add("record", HistoryViews.Record.Shape, "that the latest value is the highest or lowest for some time", "",
            context => context.Assessed.Record is { } record ? HistoryViews.Record.Of(record) : null, optional: true)
        .Add("england_record", HistoryViews.Record.Shape,
            "that England's value of the year compared with is the highest or lowest for some time", "",
            context =>
                context.Assessed.EnglandRecord is { } record ? HistoryViews.Record.Of(record) : null, optional: true)
        .Add("course", HistoryViews.Course.Shape,
            "how the latest change goes with those before it: a further one, a run, a turn", "",
            context => context.Assessed.Course is { } course ? HistoryViews.Course.Of(course) : null, optional: true)
        .Add("revision", HistoryViews.Revision.Shape, "that the previous value is not the one published then", "",
            context =>
                context.Assessed.Revision is { } revision ? HistoryViews.Revision.Of(revision) : null, optional: true)
        .Add("spc", HistoryViews.Spc.Shape,
            "what statistical process control says of the latest value, where the settings ask for it", "",
            context => context.Assessed.Spc is { } spc ? HistoryViews.Spc.Of(spc) : null, optional: true)
        .Add("commentary", Shape.Text, "what an analyst wrote about it; Markdown", "",
            context => context.Report.Commentary.GetValueOrDefault(context.Indicator.Id), optional: true)
        .Add("notes", NotesView.Type.Shape, "what officers wrote of it under the headings of a form", "",
            NotesView.Type.Of)
        .Add("missing_commentary", DraftView.Missing.Shape,
            "commentary that is expected on it and not there; in drafts alone", "",
            context => DraftView.Of(context.Report, context.Indicator.Id), optional: true);

    /// <summary>The indicator's period; a file that gives none speaks of the quarter it is of.</summary>
    public static Period PeriodOf(IndicatorContext context) =>
        context.Observation.PeriodIn(context.Report.Assessed.Quarter);

    /// <summary>
    /// Whether the comparison with a year ago is told first: it is the one that judges, and its time has a name.
    /// </summary>
    public static bool IsToldByYear(IndicatorContext context) =>
        context.Assessed.IsJudgedByYear && PeriodOf(context).SameLastYear is not null;

    /// <summary>
    /// The quarter that a figure is to be of; none where a report is of national figures, each of its own year.
    /// </summary>
    private static Quarter? DueIn(IndicatorContext context) =>
        context.Report.Request.Report.IsNational ? null : context.Report.Request.Quarter;

    private static Period? PreviousPeriodOf(IndicatorContext context) => IsToldByYear(context)
        ? PeriodOf(context).SameLastYear
        : context.Observation.PreviousPeriod;

    private static string? Reason(Observation observation) =>
        observation.Reason?.Text.Trim().TrimEnd('.') is { Length: > 0 } words ? words : null;

    private static ImmutableArray<string> FootnotesOf(Observation observation) =>
        [.. observation.Notes.Select(note => note.Cell.Text.TrimEnd('.'))];

    private static bool IsWithheld(Reading reading) => reading is Absence { Kind: AbsenceKind.Suppressed };

    private static string UnitOf(Indicator indicator) => indicator.Kind switch
    {
        ValueKind.Percent => "percent",
        ValueKind.Number => "number",
        _ => "rate",
    };

    private static string PolarityOf(Indicator indicator) => indicator.Polarity switch
    {
        Polarity.HighIsGood => "high",
        Polarity.LowIsGood => "low",
        _ => "none",
    };

    private static string FrequencyOf(Indicator indicator) => indicator.Frequency switch
    {
        Frequency.Term => "term",
        Frequency.Year => "year",
        Frequency.Month => "month",
        Frequency.LastMonthOfQuarter => "month-of-quarter",
        Frequency.HalfTerm => "half-term",
        _ => "quarter",
    };

    public static string NameOf(Basis basis) => basis switch
    {
        Basis.Quarter => "quarter",
        Basis.YearToDate => "year-to-date",
        Basis.RollingYear => "rolling-year",
        Basis.Snapshot => "snapshot",
        Basis.Term => "term",
        Basis.Year => "year",
        _ => "not-given",
    };

    private static string NounOf(Noun? noun) => noun is null ? "" : $"{noun.Singular}|{noun.Plural}";
}
