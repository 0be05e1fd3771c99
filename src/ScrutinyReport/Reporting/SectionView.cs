using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>A section of the report that is being written.</summary>
internal sealed record SectionContext(SectionSubject Section, ReportSubject Report);

/// <summary>A section as templates see it.</summary>
internal static class SectionView
{
    private static ViewType<ImmutableArray<IndicatorContext>> Paragraph { get; } =
        new ViewType<ImmutableArray<IndicatorContext>>("paragraph", "indicators that are told of together")
            .Add("indicators", Shape.ListOf(IndicatorView.Type.Shape), "the indicators; usually one", "",
                indicators => IndicatorView.Type.Of(indicators))
            .Add("group", Shape.Text,
                "the word in the catalogue that puts them together; none where one stands alone", "Exclusions",
                indicators => indicators[0].Indicator.Group, optional: true);

    public static ViewType<SectionContext> Type { get; } =
        new ViewType<SectionContext>("section", "one outcome of the plan")
        .Add("id", Shape.Text, "its id in the settings", "safe",
            context => context.Section.Settings?.Id.Value, optional: true)
        .Add("title", Shape.Text, "its title", "People are safe in their daily lives",
            context => context.Section.Settings?.Title.Value, optional: true)
        .Add("level", Shape.Number, "2 for a section, 3 for a subsection", "2", context => context.Section.Level)
        .Add("indicators", Shape.ListOf(IndicatorView.Type.Shape),
            "its indicators, in the order of the quarter file", "",
            context => IndicatorView.Type.Of(Contexts(context, context.Section.Indicators)))
        .Add("paragraphs", Shape.ListOf(Paragraph.Shape), "its indicators by paragraph: most alone, some together", "",
            context => Paragraph.Of(Paragraphs(context)))
        .Add("has_values", Shape.Truth, "whether an indicator of it has a value", "true",
            context => context.Section.Indicators.Any(indicator => indicator.Latest is not null))
        .Add("has_subsections", Shape.Truth, "whether subsections follow", "false",
            context => context.Section.HasSubsections)
        .Add("empty_text", Shape.Text, "what the council prints where the section has no values",
            "No data this quarter.",
            context => context.Section.Settings?.Empty?.Value, optional: true)
        .Add("benchmark_year", Shape.Text,
            "the year of all its national comparisons; null where they differ or none says", "2022/23",
            BenchmarkYear, optional: true)
        .Add("composite", CompositeView.Type.Shape, "average ranks over its indicators with national figures", "",
            context => CompositeView.Of(context.Section.Indicators, context.Report), optional: true)
        .Add("commentary", Shape.Text, "what an analyst wrote about the section; Markdown", "",
            context => context.Section.Settings is { } settings
                ? context.Report.Commentary.GetValueOrDefault(settings.Id.Value) : null,
            optional: true)
        .Add("missing_commentary", DraftView.Missing.Shape,
            "commentary that is expected on it and not there; in drafts alone", "",
            context =>
                context.Section.Settings is { } settings ? DraftView.Of(context.Report, settings.Id.Value) : null,
            optional: true);

    private static IEnumerable<ImmutableArray<IndicatorContext>> Paragraphs(SectionContext context) =>
        context.Section.Indicators
            .GroupBy(indicator => indicator.Indicator.Group is { } group
                ? "group " + group
                : "alone " + indicator.Indicator.Id)
            .Select(group => Contexts(context, group).ToImmutableArray());

    private static IEnumerable<IndicatorContext> Contexts(
        SectionContext context, IEnumerable<AssessedIndicator> indicators) =>
        indicators.Select(indicator => new IndicatorContext(indicator, context.Report));

    private static string? BenchmarkYear(SectionContext context)
    {
        var placements = context.Section.Indicators
            .Where(indicator => indicator.Placement is not null)
            .Select(indicator => indicator.Placement!.Year?.ToString())
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return placements is [{ } only] ? only : null;
    }
}
