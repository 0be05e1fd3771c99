using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>A trend, and the words it is printed in.</summary>
internal sealed record TrendContext(Trend Trend, TrendVocabulary Vocabulary, Polarity Polarity);

/// <summary>The dashboard's trend as templates see it.</summary>
internal static class TrendView
{
    public static ViewType<TrendContext> Type { get; } = new ViewType<TrendContext>("trend", "the dashboard's trend")
        .Add("word", Shape.Text, "the word for the main comparison", "Increase",
            context => Word(context, context.Trend.Main))
        .Add("names_previous", Shape.Truth, "whether the label names the comparison with the period before", "false",
            context => Named(context, ComparisonKind.Previous) is not null)
        .Add("names_year", Shape.Truth,
            "whether the label names the comparison with the same period last year", "false",
            context => Named(context, ComparisonKind.YearAgo) is not null)
        .Add("previous_word", Shape.Text,
            "the word for the comparison with the period before, where it is named", "Increase",
            context => Named(context, ComparisonKind.Previous) is { } one ? Word(context, one) : null, optional: true)
        .Add("year_word", Shape.Text,
            "the word for the comparison with the same period last year, where it is named", "Increase",
            context => Named(context, ComparisonKind.YearAgo) is { } one ? Word(context, one) : null, optional: true);

    public static TemplateObject? Of(IndicatorContext context) => context.Assessed.Trend is { } trend
        ? Type.Of(new TrendContext(trend, context.Report.Assessed.Vocabulary, context.Indicator.Polarity))
        : null;

    private static Comparison? Named(TrendContext context, ComparisonKind kind) =>
        context.Trend.Named.FirstOrDefault(comparison => comparison.Kind == kind);

    private static string Word(TrendContext context, Comparison comparison) =>
        context.Vocabulary.Word(comparison, context.Polarity);
}
