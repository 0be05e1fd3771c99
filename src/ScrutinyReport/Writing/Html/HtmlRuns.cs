using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Writing.Charts;

namespace ScrutinyReport.Writing;

/// <summary>Writes running text as HTML.</summary>
internal sealed class HtmlRuns(HtmlText html, FigureMarking marking, HtmlOrigins? origins = null)
{
    private readonly List<Footnote> notes = [];
    private int sparks;

    /// <summary>The footnotes met so far, in order.</summary>
    public IReadOnlyList<Footnote> Notes => notes;

    public void Write(Line line) => Write(line.Inlines);

    /// <summary>The class that gives a judgement its colours.</summary>
    public static string ClassOf(Tone tone) => tone switch
    {
        Tone.Poor => "poor",
        Tone.Fair => "fair",
        Tone.Good => "good",
        Tone.Excellent => "excellent",
        _ => "neutral",
    };

    private void Write(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Write(inline);
        }
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case Text text:
                Characters(text.Characters);
                break;
            case FigureInline figure:
                Figure(figure);
                break;
            case PageNumberInline page:
                Characters(page.Characters);
                break;
            case BadgeInline badge:
                html.Open("span", ("class", $"badge {ClassOf(badge.Badge.Tone)}"));
                Characters(badge.Characters);
                html.Close();
                break;
            case SparkLineInline spark:
                html.Raw(SvgChart.Of(spark.Spark, string.Create(CultureInfo.InvariantCulture, $"spark-{++sparks}")));
                break;
            case Strong strong:
                Around("strong", strong.Inlines);
                break;
            case Emphasis emphasis:
                Around("em", emphasis.Inlines);
                break;
            case Link link when AddressOf(link) is { } address:
                html.Open("a", ("href", address));
                Write(link.Inlines);
                html.Close();
                break;
            case Link link:
                Write(link.Inlines);
                break;
            case Footnote note:
                Reference(note);
                break;
            case LineBreak:
                html.Empty("br");
                break;
            default:
                throw new System.Diagnostics.UnreachableException(inline.GetType().Name);
        }
    }

    private void Around(string element, ImmutableArray<Inline> inlines)
    {
        html.Open(element);
        Write(inlines);
        html.Close();
    }

    // The number is given as it is printed: more decimals could give back what was withheld.
    private void Figure(FigureInline figure)
    {
        html.Open(
            "data",
            ("value",
                figure.Figure.Rounded.ToString($"F{figure.Figure.Display.Decimals}", CultureInfo.InvariantCulture)),
            ("data-source", FigureSource.Of(figure.Figure, marking.TellsColumns)),
            ("data-figure", origins?.Add(figure.Figure)));
        Characters(figure.Characters);
        html.Close();
    }

    private void Reference(Footnote note)
    {
        notes.Add(note);
        var number = note.Number.ToString(CultureInfo.InvariantCulture);
        html.Open("sup");
        html.Open("a", ("id", $"noted-{number}"), ("href", $"#note-{number}"), ("aria-label", $"Note {number}"));
        html.Write(number);
        html.Close();
        html.Close();
    }

    private void Characters(string characters)
    {
        var lines = characters.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                html.Empty("br");
            }

            html.Write(lines[i]);
        }
    }

    /// <summary>The address as a browser follows it; null where it is none that a paper may lead to.</summary>
    private static string? AddressOf(Link link) => link.Anchor is { } anchor
        ? $"{link.File}#{HtmlContents.IdOf(anchor)}"
        : Uri.TryCreate(link.Address, UriKind.Absolute, out var uri)
        && uri.Scheme is "https" or "http" or "mailto" or "tel"
            ? uri.IsWellFormedOriginalString() ? uri.OriginalString : uri.AbsoluteUri
            : null;
}
