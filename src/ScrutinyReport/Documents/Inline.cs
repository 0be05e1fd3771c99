using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Documents;

/// <summary>
/// One of the pieces that running text is made of. The family is closed: every writer knows every kind. Text holds only
/// characters that XML 1.0 can hold, and a line feed where a line ends.
/// </summary>
internal abstract record Inline
{
    /// <summary>The words alone.</summary>
    public abstract string PlainText { get; }
}

/// <summary>Characters, to be shown as they are.</summary>
internal sealed record Text(string Characters) : Inline
{
    public override string PlainText => Characters;
}

/// <summary>A number that knows where it comes from, with the characters a template printed for it.</summary>
internal sealed record FigureInline(Figure Figure, string Characters) : Inline
{
    public override string PlainText => Characters;
}

/// <summary>A judgement: its word, and the tone in which a house style may colour it.</summary>
internal sealed record BadgeInline(Badge Badge, string Characters) : Inline
{
    public override string PlainText => Characters;
}

/// <summary>The number of a page that nobody has counted yet, with the characters that hold its place.</summary>
internal sealed record PageNumberInline(PageReference Page, string Characters) : Inline
{
    public override string PlainText => Characters;
}

/// <summary>A small line of a value over time, and the words that say what it shows.</summary>
internal sealed record SparkLineInline(SparkLine Spark, string Characters) : Inline
{
    public override string PlainText => Characters;
}

/// <summary>Words with weight: bold.</summary>
internal sealed record Strong(ImmutableArray<Inline> Inlines) : Inline
{
    public override string PlainText => string.Concat(Inlines.Select(inline => inline.PlainText));
}

/// <summary>Words with stress: italic.</summary>
internal sealed record Emphasis(ImmutableArray<Inline> Inlines) : Inline
{
    public override string PlainText => string.Concat(Inlines.Select(inline => inline.PlainText));
}

/// <summary>
/// Words that lead to a page, an address or a telephone (http, https, mailto, tel), or to the heading or table of this
/// document whose anchor stands behind a <c>#</c>.
/// </summary>
internal sealed record Link(ImmutableArray<Inline> Inlines, string Address) : Inline
{
    /// <summary>The anchor in this document to which the link leads; null where it leads outside.</summary>
    public string? Anchor => Address.StartsWith('#') ? Address[1..] : null;

    /// <summary>The file beside this one in which the place is; null where it is in this one.</summary>
    public string? File { get; init; }

    public override string PlainText => string.Concat(Inlines.Select(inline => inline.PlainText));
}

/// <summary>
/// What is said at the foot of the page about the words before it. It is no part of what those words say.
/// </summary>
internal sealed record Footnote(int Number, Line Content) : Inline
{
    public override string PlainText => "";
}

/// <summary>The line ends here, the paragraph does not.</summary>
internal sealed record LineBreak : Inline
{
    public override string PlainText => "\n";
}
