using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating.Running;

/// <summary>
/// Values that become one text, one behind the other, however many they are. Where one of them has marks, the literal
/// text beside it is a value too. A sum within a sum ends before the outer one goes on: all of them share the room of
/// the rendering.
/// </summary>
internal sealed class TextSum(Run run)
{
    private readonly Room room = run.Room;
    private readonly int start = run.Room.Length;
    private readonly int firstMark = run.Room.MarkCount;
    private bool isMarked;

    private int Length => room.Length - start;

    /// <summary>
    /// One value more, written at <paramref name="place"/>; what stands before it was written at
    /// <paramref name="before"/>.
    /// </summary>
    public void Add(object? value, Place place, Place before)
    {
        if (value is MarkedText marked)
        {
            AddMarked(marked, before);
        }
        else if (Texts.OfTag(value) is { } text)
        {
            AddTagged(text, value!, place, before);
        }
        else
        {
            AddPlain(Texts.Plain(run, value, place), place, before);
        }
    }

    /// <summary>All of it, as plain text where nothing has marks. Nothing more can be added.</summary>
    public object End()
    {
        var text = new string(room.Characters, start, Length);
        object whole = isMarked
            ? new MarkedText(text, ImmutableArray.Create(room.Marks, firstMark, room.MarkCount - firstMark))
            : text;
        (room.Length, room.MarkCount) = (start, firstMark);
        return whole;
    }

    private void AddPlain(string text, Place place, Place before)
    {
        if (isMarked && text.Length > 0)
        {
            room.Put(new Mark(Length, text.Length, null, place));
        }

        Put(text, before);
    }

    private void AddTagged(string text, object tag, Place place, Place before)
    {
        MarkBefore(before);
        if (text.Length > 0)
        {
            room.Put(new Mark(Length, text.Length, tag, place));
        }

        Put(text, before);
    }

    private void AddMarked(MarkedText text, Place before)
    {
        MarkBefore(before);
        var behind = Length;
        foreach (var mark in text.Marks)
        {
            room.Put(behind == 0 ? mark : mark with { Start = mark.Start + behind });
        }

        Put(text.Text, before);
    }

    // Plain text gets its mark when the first comes that has some.
    private void MarkBefore(Place before)
    {
        if (!isMarked && Length > 0)
        {
            room.Put(new Mark(0, Length, null, before));
        }

        isMarked = true;
    }

    private void Put(string text, Place before)
    {
        run.CheckLength((long)Length + text.Length, before);
        room.Put(text);
    }

    /// <summary>Where the sums of a rendering are put down.</summary>
    internal sealed class Room
    {
        private char[] characters = new char[1 << 9];
        private Mark[] marks = new Mark[1 << 5];

        public char[] Characters => characters;

        public Mark[] Marks => marks;

        public int Length { get; set; }

        public int MarkCount { get; set; }

        public void Put(string text)
        {
            if (characters.Length - Length < text.Length)
            {
                Array.Resize(ref characters, Math.Max(2 * characters.Length, Length + text.Length));
            }

            text.CopyTo(characters.AsSpan(Length));
            Length += text.Length;
        }

        public void Put(Mark mark)
        {
            if (MarkCount == marks.Length)
            {
                Array.Resize(ref marks, 2 * marks.Length);
            }

            marks[MarkCount++] = mark;
        }
    }
}
