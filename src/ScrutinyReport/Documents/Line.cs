using System.Collections.Immutable;

namespace ScrutinyReport.Documents;

/// <summary>Running text: what a paragraph, a heading or a cell holds.</summary>
internal sealed record Line(ImmutableArray<Inline> Inlines)
{
    /// <summary>The words alone, as a reader would say them.</summary>
    public string PlainText =>
        Inlines is [var only] ? only.PlainText : string.Concat(Inlines.Select(inline => inline.PlainText));
}
