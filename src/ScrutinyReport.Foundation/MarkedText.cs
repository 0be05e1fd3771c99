using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace ScrutinyReport.Foundation;

/// <summary>
/// Text that knows which of its characters are values: what a template prints. Unmarked characters are the template
/// author's own text (Markdown, when a report is rendered); a marked run is a value and is to be read literally. The
/// marks are in order and never overlap; concatenation moves them; nothing stands in the text itself.
/// </summary>
public sealed record MarkedText(string Text, ImmutableArray<Mark> Marks)
{
    public static MarkedText Empty { get; } = new("", []);

    public static MarkedText operator +(MarkedText left, MarkedText right) => new(
        left.Text + right.Text,
        right.Marks.IsEmpty ? left.Marks
            : left.Text.Length == 0 ? right.Marks
            : Moved(left.Marks, right.Marks, left.Text.Length));

    /// <summary>Text of an author: nothing in it is a value.</summary>
    public static MarkedText Plain(string text) => new(text, []);

    /// <summary>
    /// A value: literal text, with what it stands for (a <see cref="Figure"/>, a <see cref="Badge"/>, a
    /// <see cref="Charts.Chart"/>, a <see cref="PageReference"/>, or nothing).
    /// </summary>
    public static MarkedText Value(string text, object? tag = null, Place? place = null) =>
        text.Length == 0 ? Empty : new(text, [new(0, text.Length, tag, place ?? Place.Nowhere)]);

    public static MarkedText Join(params IEnumerable<MarkedText> parts)
    {
        var text = new StringBuilder();
        var marks = ImmutableArray.CreateBuilder<Mark>();
        foreach (var part in parts)
        {
            foreach (var mark in part.Marks)
            {
                marks.Add(mark with { Start = mark.Start + text.Length });
            }

            text.Append(part.Text);
        }

        return new(text.ToString(), marks.ToImmutable());
    }

    /// <summary>
    /// A part of the text with the marks in it. A mark that is cut stays a literal value but no longer stands for
    /// anything: half a figure is not a figure.
    /// </summary>
    public MarkedText Slice(int start, int length)
    {
        var end = start + length;
        return new(
            Text.Substring(start, length),
            [
                .. from mark in Marks
                   let first = Math.Max(mark.Start, start)
                   let last = Math.Min(mark.End, end)
                   where first < last
                   select mark with
                   {
                       Start = first - start,
                       Length = last - first,
                       Tag = last - first == mark.Length || mark.Tag is AuthorText ? mark.Tag : null,
                       Place = mark.Tag is AuthorText ? mark.Within(first, last - first) : mark.Place,
                   },
            ]);
    }

    private static ImmutableArray<Mark> Moved(ImmutableArray<Mark> before, ImmutableArray<Mark> after, int by)
    {
        var marks = new Mark[before.Length + after.Length];
        before.CopyTo(marks);
        for (var i = 0; i < after.Length; i++)
        {
            marks[before.Length + i] = after[i] with { Start = after[i].Start + by };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(marks);
    }

    public bool Equals(MarkedText? other) =>
        other is not null && Text == other.Text && Marks.SequenceEqual(other.Marks);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}

/// <summary>
/// A run of a text that is a value, what the value stands for (<see cref="Figure"/>, <see cref="Badge"/>,
/// <see cref="Charts.Chart"/>, <see cref="PageReference"/>, or null where it is just literal text), and the expression
/// in the template that printed it.
/// </summary>
public sealed record Mark(int Start, int Length, object? Tag, Place Place)
{
    public int End => Start + Length;

    /// <summary>
    /// Where a part of the run was written; the place of the whole run where its characters are not those of its place.
    /// </summary>
    public Place Within(int start, int length) => Place.Length == Length && Place.Source is { } source
        ? source.At(Place.Start + start - Start, Math.Min(length, End - start))
        : Place;
}
