using System.Collections.Immutable;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Tests.Documents;

/// <summary>Reads Markdown in tests. An interpolated value is marked as a template marks what it prints.</summary>
internal static class Reading
{
    public static DocumentProperties Properties { get; } = new()
    {
        Title = "Quarter 4 2023/24 performance report",
        Created = new(2024, 6, 4),
    };

    public static Figure Percent(decimal number) =>
        new(number, new(1, Unit.Percent), new Written(Place.WholeFile("test")));

    public static Checked<Document> Read(string markdown) => Read(MarkedText.Plain(markdown));

    public static Checked<Document> Read(MarkedText markdown) => MarkdownReader.Read(markdown, Properties);

    /// <summary>
    /// The Markdown around <c>{}</c> in <paramref name="pattern"/>, with a value at each of them in turn.
    /// </summary>
    public static MarkedText With(string pattern, params ImmutableArray<MarkedText> values) => MarkedText.Join(
        pattern.Split("{}").SelectMany<string, MarkedText>((text, i) =>
            i == 0 ? [MarkedText.Plain(text)] : [values[(i - 1) % values.Length], MarkedText.Plain(text)]));

    public static MarkedText Value(Figure figure) => MarkedText.Value(figure.Shown, figure);

    public static MarkedText Value(Chart chart) => MarkedText.Value(chart.Alternative, chart);

    public static MarkedText Value(Badge badge) => MarkedText.Value(badge.Word, badge);
}
