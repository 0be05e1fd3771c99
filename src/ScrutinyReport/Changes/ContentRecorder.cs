using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Changes;

/// <summary>Takes down what a finished report says.</summary>
internal static partial class ContentRecorder
{
    /// <summary>
    /// A sentence belongs to the indicator whose cells its figures come from; one without figures to the one whose
    /// subject it names at the start of a paragraph, else to that of the sentence before it; one with the figures of
    /// several to the report as a whole. Tables are told by the facts.
    /// </summary>
    public static ReportContent Of(string council, string reportId, AssessedReport report, Document document)
    {
        var rows = report.Indicators.ToDictionary(
            one => RowOf(one.Observation.Place), one => one.Indicator.Id, StringComparer.Ordinal);
        var sentences = new List<Sentence>();
        var current = ReportContent.Whole;
        foreach (var line in Lines(document.Whole().Blocks))
        {
            if (line is null)
            {
                current = ReportContent.Whole;
                continue;
            }

            foreach (var (index, (text, figures)) in Sentences(line).Index())
            {
                var of = figures.SelectMany(Cells)
                    .Select(place => rows.GetValueOrDefault(RowOf(place)))
                    .OfType<string>()
                    .Distinct()
                    .ToList();
                current = of switch
                {
                    [] => (index == 0 ? NamedIn(text, report) : null) ?? current,
                    [var only] => only,
                    _ => ReportContent.Whole,
                };
                sentences.Add(new(current, text));
            }
        }

        var byId = sentences.ToLookup(one => one.Id, one => one.Text, StringComparer.Ordinal);
        return new()
        {
            Council = council,
            Report = reportId,
            Quarter = report.Quarter.FileName,
            Subjects =
            [
                .. report.Indicators.Select(one => new SubjectContent(
                    one.Indicator.Id, one.Indicator.Name, Facts(one), [.. byId[one.Indicator.Id]])),
                new(ReportContent.Whole, "The report as a whole", [], [.. byId[ReportContent.Whole]]),
            ],
        };
    }

    private static string? NamedIn(string text, AssessedReport report) => report.Indicators
        .Where(one => one.Indicator.Subject is { } subject
            && text.Contains(subject, StringComparison.OrdinalIgnoreCase))
        .MaxBy(one => one.Indicator.Subject!.Length)?.Indicator.Id;

    private static ImmutableArray<SaidFact> Facts(AssessedIndicator one)
    {
        var of = one.Observation;
        (string What, string? Shown)[] facts =
        [
            ("value", one.Latest?.Shown ?? (of.Latest as Absence)?.Words),
            ("numerator", of.LatestNumerator.Figure?.Shown),
            ("denominator", of.LatestDenominator.Figure?.Shown),
            ("previous value", of.Previous.Figure?.Shown),
            ("events in the quarter", of.Events.Count.Figure?.Shown),
            ("forecast", one.ServiceForecast?.Value.Shown),
            ("target", of.Target?.Shown),
            ("rating", one.Rating.Band?.Name),
            ("quartile", one.Placement?.Quartile.Shown),
            ("England", one.England?.Average.Shown),
            ("statistical neighbours", one.Neighbours?.Average.Shown),
        ];
        return [.. facts.Where(fact => fact.Shown is not null).Select(fact => new SaidFact(fact.What, fact.Shown!))];
    }

    /// <summary>The running text in reading order; null where a heading begins something new.</summary>
    private static IEnumerable<Line?> Lines(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => (IEnumerable<Line?>)[null, heading.Content, null],
        Paragraph paragraph => [paragraph.Content],
        NumberedParagraph paragraph => [paragraph.Content],
        ContinuationParagraph paragraph => [paragraph.Content],
        ListBlock list => list.Items.SelectMany(item => Lines(item.Blocks)),
        Callout callout => Lines(callout.Blocks),
        Quotation quotation => Lines(quotation.Blocks),
        ShapedPages pages => Lines(pages.Blocks),
        _ => [],
    });

    private static IEnumerable<(string Text, List<Figure> Figures)> Sentences(Line line)
    {
        var text = new StringBuilder();
        var figures = new List<PlacedFigure>();
        Add(line.Inlines, text, figures);
        var start = 0;
        foreach (var end in Ends().Matches(text.ToString()).Select(match => match.Index).Append(text.Length))
        {
            var sentence = text.ToString(start, end - start).Trim();
            if (sentence.Length > 0)
            {
                yield return (sentence,
                    [.. figures.Where(one => one.At >= start && one.At < end).Select(one => one.Figure)]);
            }

            start = end;
        }
    }

    private static void Add(IEnumerable<Inline> inlines, StringBuilder text, List<PlacedFigure> figures)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Strong strong:
                    Add(strong.Inlines, text, figures);
                    break;
                case Emphasis emphasis:
                    Add(emphasis.Inlines, text, figures);
                    break;
                case FigureInline figure:
                    figures.Add(new(text.Length, figure.Figure));
                    text.Append(figure.PlainText);
                    break;
                default:
                    text.Append(inline.PlainText);
                    break;
            }
        }
    }

    private static IEnumerable<Place> Cells(Figure figure) => figure.Origin switch
    {
        FromCell cell => [cell.Place],
        Computed computed => computed.Inputs.SelectMany(Cells),
        _ => [],
    };

    private static string RowOf(Place place) =>
        string.Create(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}");

    private sealed record Sentence(string Id, string Text);

    private sealed record PlacedFigure(int At, Figure Figure);

    [GeneratedRegex(@"(?<=[.!?][)\]""\u2019\u201D]?)\s+(?=[\p{Lu}\d\[(""\u2018\u201C])", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
