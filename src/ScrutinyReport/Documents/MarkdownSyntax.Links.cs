using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ScrutinyReport.Documents;

/// <content>What leads from one place of the text to another: links to headings and tables, and footnotes.</content>
internal sealed partial class MarkdownSyntax
{
    private readonly Anchors anchors = new();
    private readonly Dictionary<Markdig.Syntax.Block, string> anchorOf = [];
    private readonly List<FootnoteBlock> footnotes = [];
    private readonly HashSet<FootnoteBlock> referred = [];

    /// <summary>Finds what can be led to, before any text is read; <paramref name="reader"/> reads its words.</summary>
    private void FindPlaces(ContainerBlock container, MarkdownSyntax reader)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock { Level: > 1 } heading:
                    anchorOf[heading] = anchors.Add(reader.Line(heading.Inline).PlainText);
                    break;
                case ContainerFence { Name: ContainerName.Table } table when Caption(table) is { } caption:
                    anchorOf[table] = anchors.Add(reader.Line(caption.Inline).PlainText);
                    FindPlaces(table, reader);
                    break;
                case FootnoteBlock footnote:
                    footnotes.Add(footnote);
                    break;
                case ContainerBlock inner when inner is not Markdig.Extensions.Tables.Table:
                    FindPlaces(inner, reader);
                    break;
                default:
                    break;
            }
        }
    }

    private static ParagraphBlock? Caption(ContainerFence table) => table.FirstOrDefault() as ParagraphBlock;

    /// <summary>The address of a place in this document.</summary>
    private string Inside(LinkInline link, string asked)
    {
        if (anchors.Find(asked) is { } anchor)
        {
            return "#" + anchor;
        }

        problems.Add(DocumentProblems.LeadsNowhere(PlaceOf(link), asked, anchors.Names));
        return "#" + asked;
    }

    /// <summary>The footnote of that label that is written next below the reference.</summary>
    private Footnote? Footnote(FootnoteReference reference)
    {
        var label = reference.Label;
        if (footnotes.Find(note => note.Label == label && note.Span.Start > reference.Span.Start) is not { } note)
        {
            problems.Add(DocumentProblems.NoFootnote(PlaceOf(reference), label));
            return null;
        }

        if (!referred.Add(note))
        {
            problems.Add(DocumentProblems.FootnoteTwice(PlaceOf(reference), label));
            return null;
        }

        var number = referred.Count;
        var words = note.OfType<ParagraphBlock>().FirstOrDefault();
        return new(number, Line(words?.Inline));
    }

    private void CheckFootnotes() => problems.AddRange(
        from note in footnotes
        where !referred.Contains(note)
        select DocumentProblems.UnusedFootnote(text.LineOf(note.Span.Start), note.Label));

    /// <summary>The label in <c>[^label]</c>, and where it ends; null where there is none.</summary>
    private static string? LabelIn(StringSlice line)
    {
        if (line.CurrentChar != '[' || line.PeekChar() != '^')
        {
            return null;
        }

        var from = line.Start + 2;
        var end = from;
        while (end <= line.End && (char.IsAsciiLetterOrDigit(line.Text[end]) || line.Text[end] == '-'))
        {
            end++;
        }

        return end > from && end <= line.End && line.Text[end] == ']' ? line.Text[from..end] : null;
    }

    private sealed class FootnoteBlock(FootnoteParser parser) : ContainerBlock(parser)
    {
        public required string Label { get; init; }
    }

    private sealed class FootnoteReference : LeafInline
    {
        public required string Label { get; init; }
    }

    /// <summary>Reads <c>[^label]: words</c>, in any container; the words are one paragraph.</summary>
    private sealed class FootnoteParser : BlockParser
    {
        public FootnoteParser() => OpeningCharacters = ['['];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (LabelIn(processor.Line) is not { } label || processor.PeekChar(label.Length + 3) != ':')
            {
                return BlockState.None;
            }

            processor.NewBlocks.Push(new FootnoteBlock(this)
            {
                Column = processor.Column,
                Span = new(processor.Start, processor.Line.End),
                Label = label,
            });
            for (var i = 0; i < label.Length + 4; i++)
            {
                processor.NextChar();
            }

            processor.ParseIndent();
            return BlockState.Continue;
        }

        public override BlockState TryContinue(BlockProcessor processor, Markdig.Syntax.Block block) =>
            processor.IsBlankLine || LabelIn(processor.Line) is not null ? BlockState.Break : BlockState.Continue;
    }

    /// <summary>Reads <c>[^label]</c> behind words.</summary>
    private sealed class FootnoteReferenceParser : InlineParser
    {
        public FootnoteReferenceParser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (LabelIn(slice) is not { } label)
            {
                return false;
            }

            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new FootnoteReference
            {
                Label = label,
                Span = new(start, start + label.Length + 2),
                Line = line,
                Column = column,
            };
            slice.Start += label.Length + 3;
            return true;
        }
    }
}
