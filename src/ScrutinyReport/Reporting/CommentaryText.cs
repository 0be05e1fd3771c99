using ScrutinyReport.Foundation;
using ScrutinyReport.Templating;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Reporting;

/// <summary>
/// A commentary as its file has it, for whoever reads it as Markdown: what is wrong with it is then found at its line,
/// not in the report that it becomes part of.
/// </summary>
internal static class CommentaryText
{
    /// <summary>
    /// As long as the file: its first lines blank, its code marked as values. Null where it is no template.
    /// </summary>
    public static MarkedText? Of(Commentary commentary)
    {
        var text = commentary.Source.Text;
        if (Template.Parse(commentary.Source, commentary.BodyStart).Value is not { } template)
        {
            return null;
        }

        var marks = new List<Mark>();
        var at = commentary.BodyStart;
        foreach (var place in template.AuthorsText.Append(commentary.Source.At(text.Length, 0)))
        {
            while (at < place.Start)
            {
                // A mark over the end of a line would join two lines.
                var end = text.AsSpan(at, place.Start - at).IndexOfAny('\r', '\n') is var line and >= 0
                    ? at + line
                    : place.Start;
                if (end > at)
                {
                    marks.Add(new(at, end - at, null, Place.Nowhere));
                }

                at = end + 1;
            }

            at = Math.Max(at, place.Start + place.Length);
        }

        var blank = string.Concat(text[..commentary.BodyStart].Select(one => one is '\r' or '\n' ? one : ' '));
        return new(blank + text[commentary.BodyStart..], [.. marks]);
    }
}
