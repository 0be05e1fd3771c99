using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Functions;

/// <summary>
/// The members of <c>string</c> that join, cut or change the case of text, and so keep the marks in it. Half a figure
/// is literal text, not a figure.
/// </summary>
internal static class MarkedFunctions
{
    public static Builtin[] All =>
    [
        new("append", "text with", call => Joined(call, 0, 1)),
        new("prepend", "text by", call => Joined(call, 1, 0)),
        new("capitalize", "text", call =>
            Recased(call, text => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..])),
        new("upcase", "text", call => Recased(call, text => text.ToUpperInvariant())),
        new("downcase", "text", call => Recased(call, LowerCase)),
        new("strip", "text", call => Trimmed(call, left: true, right: true)),
        new("lstrip", "text", call => Trimmed(call, left: true, right: false)),
        new("rstrip", "text", call => Trimmed(call, left: false, right: true)),
        new("slice", "text start length?", call => Cut(call, int.MaxValue)),
        new("slice1", "text start length?", call => Cut(call, 1)),
        new("truncate", "text length ellipsis?", Truncate),
        new("pad_left", "text width", call => Padded(call, left: true)),
        new("pad_right", "text width", call => Padded(call, left: false)),
        new("remove", "text remove", call => Replaced(call, call.Text(1), "", first: false, last: false)),
        new("remove_first", "text remove", call => Replaced(call, call.Text(1), "", first: true, last: false)),
        new("remove_last", "text remove", call => Replaced(call, call.Text(1), "", first: false, last: true)),
        new("replace", "text match replace", call =>
            Replaced(call, call.Text(1), call.Marked(2) ?? "", first: false, last: false)),
        new("replace_first", "text match replace fromEnd?", call =>
            Replaced(call, call.Text(1), call.Marked(2) ?? "", first: !Truth.Of(call[3]), last: Truth.Of(call[3]))),
    ];

    private static object Joined(CallOf call, int first, int second) => Texts.Join(
        call.Run, call.Part(first), call.Part(second), call.PlaceOf(second), call.PlaceOf(first));

    /// <summary>Changed letter by letter, so that every mark stays where it is; a change of length drops
    /// them.</summary>
    internal static object? Recased(CallOf call, Func<string, string> change)
    {
        if (call.Text(0) is not { } plain)
        {
            return null;
        }

        var text = change(plain);
        if (call.Marked(0) is MarkedText marked && text.Length == plain.Length)
        {
            return marked with { Text = text };
        }

        return text;
    }

    private static string LowerCase(string text) => text.ToLowerInvariant();

    private static object? Trimmed(CallOf call, bool left, bool right)
    {
        var shown = call.Marked(0);
        if (shown is null)
        {
            return null;
        }

        var text = shown.ToString()!;
        var start = left ? text.Length - text.TrimStart().Length : 0;
        var end = right ? text.TrimEnd().Length : text.Length;
        return Part(shown, start, Math.Max(0, end - start));
    }

    private static object Part(object shown, int start, int length) =>
        shown is MarkedText marked ? marked.Slice(start, length) : ((string)shown).Substring(start, length);

    private static object? Cut(CallOf call, int otherwise)
    {
        if (call.Marked(0) is not { } shown)
        {
            return null;
        }

        var whole = shown.ToString()!.Length;
        var (start, length) = (call.Int(1), call[2] is null ? Math.Min(otherwise, whole) : call.Int(2));
        start = start < 0 ? start + whole : Math.Min(start, whole);
        length += Math.Min(0, start);    // what lies before the text is part of the length that was asked for
        start = Math.Max(0, start);
        return Part(shown, start, Math.Clamp(length, 0, whole - start));
    }

    private static object? Truncate(CallOf call)
    {
        if (call.Marked(0) is not { } shown)
        {
            return null;
        }

        var (ellipsis, length) = (call.Marked(2) ?? "...", Math.Max(0, call.Int(1)));
        var kept = Math.Max(0, length - ellipsis.ToString()!.Length);
        return shown.ToString()!.Length <= length
            ? shown
            : Texts.Join(call.Run, Part(shown, 0, kept), ellipsis, call.PlaceOf(2), call.PlaceOf(0));
    }

    private static object Padded(CallOf call, bool left)
    {
        var shown = call.Part(0);
        var width = call.Int(1);
        call.Run.CheckLength(width, call.PlaceOf(1));
        var padding = new string(' ', Math.Max(0, width - shown.ToString()!.Length));
        return left
            ? Texts.Join(call.Run, padding, shown, call.PlaceOf(0), call.Site.Place)
            : Texts.Join(call.Run, shown, padding, call.Site.Place, call.PlaceOf(0));
    }

    private static object Replaced(CallOf call, string? match, object by, bool first, bool last)
    {
        var shown = call.Part(0);
        var text = shown.ToString()!;
        if (string.IsNullOrEmpty(match) || text.Length == 0)
        {
            return shown;
        }

        var starts = Starts(text, match, first, last);
        var length = text.Length + ((long)starts.Count * (by.ToString()!.Length - match.Length));
        call.Run.CheckLength(length, call.Site.Place);
        if (starts.Count == 0 || (shown is string && by is string))
        {
            return starts.Count == 0 ? shown : PlainReplaced(text, match.Length, (string)by, starts);
        }

        var parts = ImmutableArray.CreateBuilder<MarkedText>();
        var (marked, put, at) = (Texts.Marked(shown, call.PlaceOf(0)), Texts.Marked(by, call.PlaceOf(2)), 0);
        foreach (var start in starts)
        {
            parts.Add(marked.Slice(at, start - at));
            parts.Add(put);
            at = start + match.Length;
        }

        parts.Add(marked.Slice(at, text.Length - at));
        return MarkedText.Join(parts);
    }

    private static string PlainReplaced(string text, int matched, string by, List<int> starts)
    {
        var parts = new List<string>();
        var at = 0;
        foreach (var start in starts)
        {
            parts.Add(text[at..start]);
            parts.Add(by);
            at = start + matched;
        }

        parts.Add(text[at..]);
        return string.Concat(parts);
    }

    private static List<int> Starts(string text, string match, bool first, bool last)
    {
        var found = new List<int>();
        if (last)
        {
            found.Add(text.LastIndexOf(match, StringComparison.Ordinal));
            return found[0] < 0 ? [] : found;
        }

        for (var at = text.IndexOf(match, StringComparison.Ordinal);
             at >= 0;
             at = first ? -1 : text.IndexOf(match, at + match.Length, StringComparison.Ordinal))
        {
            found.Add(at);
        }

        return found;
    }
}
