using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Documents;

/// <summary>
/// The author's Markdown with every character of a value replaced by a letter, so that no value is ever read as
/// Markdown, whatever it holds. Positions stay what they were: what is read back is told apart by where it stood.
/// </summary>
internal sealed class MaskedText
{
    // Any letter would do, because letters mean nothing to Markdown; this one is in no alphabet that a report uses.
    private const char Mask = 'ƻ';

    private readonly SourceText source;
    private readonly ImmutableArray<Mark> marks;
    private readonly ImmutableArray<Mark> origins;
    private readonly ImmutableArray<Mark> charts;

    public MaskedText(MarkedText markdown, string name)
    {
        source = new(name, markdown.Text);
        origins = markdown.Marks;
        marks = origins.Any(mark => mark.Tag is AuthorText)
            ? [.. origins.Where(mark => mark.Tag is not AuthorText)]
            : origins;
        charts = [.. marks.Where(mark => mark.Tag is Chart and not SparkLine)];
        Text = string.Create(markdown.Text.Length, (Words: Characters.Printable(markdown.Text), Marks: marks),
            static (characters, of) =>
        {
            of.Words.CopyTo(characters);
            foreach (var mark in of.Marks)
            {
                characters.Slice(mark.Start, mark.Length).Fill(Mask);
            }
        });
    }

    /// <summary>What the Markdown parser reads: as long as the text it stands for.</summary>
    public string Text { get; }

    /// <summary>
    /// Where the characters were written: the template's expression for a value, its own text where that is marked too,
    /// the rendered text otherwise.
    /// </summary>
    public Place PlaceOf(int start, int length)
    {
        foreach (var mark in Within(marks, start, length))
        {
            if (mark.Place.Length > 0)
            {
                return mark.Place;
            }
        }

        return AuthorsPlaceOf(start, length) ?? source.At(start, length);
    }

    private Place? AuthorsPlaceOf(int start, int length)
    {
        foreach (var mark in Within(origins, start, Math.Max(1, length)))
        {
            if (mark is { Tag: AuthorText, Place.Length: > 0 })
            {
                var from = Math.Max(start, mark.Start);
                return mark.Within(from, start + length - from);
            }
        }

        return null;
    }

    /// <summary>
    /// The template's expression for the first value among the characters, or its own text where that is marked too; no
    /// place where there is none.
    /// </summary>
    public Place OriginOf(int start, int length)
    {
        foreach (var mark in Within(origins, start, length))
        {
            if (OriginOf(mark, start) is { Length: > 0 } place)
            {
                return place;
            }
        }

        return Place.Nowhere;
    }

    /// <summary>The rest of the line from there.</summary>
    public Place LineOf(int start)
    {
        var length = Text.AsSpan(start).IndexOfAny('\r', '\n') is var end and >= 0 ? end : Text.Length - start;
        return AuthorsPlaceOf(start, length) ?? source.At(start, length);
    }

    /// <summary>The places of the characters that no document can hold, one for each value or line.</summary>
    public IEnumerable<Place> Unprintable() =>
        from position in Characters.Unprintable(source.Text)
        group position by Within(marks, position, 1) is [var value, ..]
            ? -value.Start
            : source.LineAt(position) into run
        select PlaceOf(run.First(), 1);

    /// <summary>True where any of these characters belongs to a value.</summary>
    public bool HasValue(int start, int length) => !Within(marks, start, length).IsEmpty;

    /// <summary>The charts that these characters are, with nothing but white space between them; else none.</summary>
    public Mark[] ChartsAlone(int start, int length)
    {
        var found = Within(charts, start, length).ToArray();
        if (found.Length == 0)
        {
            return found;
        }

        var letters = 0;
        foreach (var character in Text.AsSpan(start, length))
        {
            letters += char.IsWhiteSpace(character) ? 0 : 1;
        }

        return letters == found.Sum(mark => mark.Length) ? found : [];
    }

    /// <summary>Every chart but those that stand in a line of text.</summary>
    public ImmutableArray<Mark> Charts => charts;

    /// <summary>
    /// The author's words and the values among <paramref name="read"/>, which the parser found at
    /// <paramref name="start"/> or, where it left out blanks or a backslash before them, shortly behind.
    /// </summary>
    public ImmutableArray<Inline> Pieces(string read, int start)
    {
        var pieces = new InlineBuilder();
        Read(read, start, pieces);
        return pieces.Take();
    }

    /// <summary>The same as part of a longer text.</summary>
    public void Read(ReadOnlySpan<char> read, int start, InlineBuilder to)
    {
        var from = start + Math.Max(0, Text.AsSpan(start).IndexOf(read));
        var (at, end) = (from, from + read.Length);
        foreach (var mark in Within(marks, from, read.Length))
        {
            if (mark.Start > at)
            {
                to.Add(new string(read[(at - from)..(mark.Start - from)]));
            }

            to.Add(Value(mark));
            at = mark.End;
        }

        if (at < end)
        {
            to.Add(new string(read[(at - from)..]));
        }
    }

    private Inline Value(Mark mark)
    {
        var characters = Characters.Printable(source.Text.Substring(mark.Start, mark.Length)).ReplaceLineEndings("\n");
        return mark.Tag switch
        {
            Figure figure => new FigureInline(figure, characters),
            Badge badge => new BadgeInline(badge, characters),
            PageReference page => new PageNumberInline(page, characters),
            SparkLine spark => new SparkLineInline(spark, characters),
            _ => new Text(characters),
        };
    }

    // An author's text may be long: the line is that of the characters, not of its start.
    private static Place OriginOf(Mark mark, int start) => mark.Tag is AuthorText && start > mark.Start
        ? mark.Within(start, mark.End - start)
        : mark.Place;

    private static ReadOnlySpan<Mark> Within(ImmutableArray<Mark> marks, int start, int length)
    {
        var (low, high) = (0, marks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = marks[middle].End > start ? (low, middle) : (middle + 1, high);
        }

        var end = low;
        while (end < marks.Length && marks[end].Start < start + length)
        {
            end++;
        }

        return marks.AsSpan()[low..end];
    }
}
