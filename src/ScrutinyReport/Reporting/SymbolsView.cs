using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>A symbol that stands beside or for a figure, and what it means (METHODS 6).</summary>
internal sealed record Symbol(string Sign, string Meaning);

/// <summary>
/// The symbols that a report uses, for its legend: behind figures, in their place, and in what people wrote.
/// </summary>
internal static class SymbolsView
{
    public static ViewType<Symbol> Type { get; } = new ViewType<Symbol>("symbol", "a symbol beside or for a figure")
        .Add("sign", Shape.Text, "as it is printed", "[r]", symbol => symbol.Sign)
        .Add("meaning", Shape.Text, "what it means", "revised since it was first published", symbol => symbol.Meaning);

    public static ImmutableArray<TemplateObject> Of(ReportSubject subject)
    {
        var report = subject.Assessed;
        string[] texts =
        [
            .. report.Indicators.SelectMany(Figures).OfType<Figure>().Select(figure => figure.Signs),
            .. report.Indicators.SelectMany(one => Readings(one.Observation))
                .OfType<Absence>()
                .Select(one => one.Words),
            .. report.Facts.Select(fact => fact.IsWithheld
                ? Signs.Confidential
                : $"{fact.Value?.Signs}{fact.Numerator?.Signs}{fact.Denominator?.Signs}"),
            .. report.Indicators.SelectMany(one => one.Observation.Notes.Select(note => note.Cell.Text)),
            .. report.Indicators.Select(one => one.Observation.Reason?.Text ?? ""),
            .. subject.Commentary.Values.Select(text => text.Text),
            .. subject.Request.Report.Texts.Values.Select(text => text.Value),
        ];
        return Type.Of(Signs.Meanings
            .Where(one => texts.Any(text => text.Contains(one.Sign, StringComparison.Ordinal)))
            .Select(one => new Symbol(one.Sign, one.Meaning)));
    }

    private static IEnumerable<Figure?> Figures(AssessedIndicator one) =>
    [
        .. Readings(one.Observation).Select(reading => reading.Figure),
        one.Latest, EarlierView.PreviousOf(one), one.Observation.Baseline?.Value, one.Target?.Bound,
        one.England?.Average, one.Neighbours?.Average, one.Region?.Average,
        one.Revision?.Published, one.Revision?.PublishedNumerator, one.Revision?.PublishedDenominator,
    ];

    private static Reading[] Readings(Observation row) =>
        [.. row.Values, .. row.Counts, row.Forecast?.Value ?? Absence.NoColumn];
}
