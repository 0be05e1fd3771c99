using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;
using LineBreakSyntax = Markdig.Syntax.Inlines.LineBreakInline;
using TableSyntax = Markdig.Extensions.Tables.Table;

namespace ScrutinyReport.Documents;

/// <summary>Markdown as blocks and running text: the only code that knows which library reads Markdown.</summary>
internal sealed partial class MarkdownSyntax
{
    private static readonly MarkdownPipeline Dialect = Pipeline();

    private readonly MaskedText text;
    private readonly ImmutableArray<Problem>.Builder problems = ImmutableArray.CreateBuilder<Problem>();

    // Of each depth of running text the one that reads it.
    private readonly List<InlineBuilder> builders = [];
    private int depth;

    // Where each chart starts that has a paragraph of its own.
    private readonly HashSet<int> alone = [];

    private MarkdownSyntax(MaskedText text) => this.text = text;

    /// <summary>The blocks of a text; none where it cannot be read.</summary>
    public static (ImmutableArray<MarkdownBlock>? Blocks, ImmutableArray<Problem> Problems) Parse(MaskedText text)
    {
        if (Read(text.Text) is not { } document)
        {
            return (null, [DocumentProblems.NestedTooDeep(text.LineOf(FirstTooDeep(text.Text)))]);
        }

        var syntax = new MarkdownSyntax(text);
        syntax.FindPlaces(document, new(text));
        var blocks = syntax.Blocks(document);
        syntax.CheckFootnotes();
        syntax.problems.AddRange(text.Charts.Where(chart => !syntax.alone.Contains(chart.Start))
            .Select(chart => DocumentProblems.ChartAmongWords(text.PlaceOf(chart.Start, chart.Length))));
        return (blocks, syntax.problems.ToImmutable());
    }

    /// <summary>What the library reads; null where so much stands inside each other that it gives up.</summary>
    private static MarkdownDocument? Read(string text)
    {
        try
        {
            return Markdown.Parse(text, Dialect);
        }
        catch (ArgumentException fault) when (fault.Message.Contains("too deeply nested", StringComparison.Ordinal))
        {
            return null;
        }
    }

    /// <summary>
    /// The start of the line up to which a text cannot be read, where it can be up to the one before.
    /// </summary>
    private static int FirstTooDeep(string text)
    {
        List<int> starts = [0, .. Enumerable.Range(1, text.Length - 1).Where(at => text[at - 1] == '\n'), text.Length];
        var (readable, unreadable) = (0, starts.Count - 1);
        while (unreadable - readable > 1)
        {
            var middle = (readable + unreadable) / 2;
            (readable, unreadable) = Read(text[..starts[middle]]) is null ? (readable, middle) : (middle, unreadable);
        }

        return starts[readable];
    }

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UsePipeTables(new() { UseHeaderForColumnCount = false });
        builder.UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true });

        // What an include indents by four is still prose; and HTML is found as inlines, where each tag has its place.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        builder.BlockParsers.Insert(0, new ContainerParser());
        builder.BlockParsers.Insert(1, new FootnoteParser());
        builder.BlockParsers.Find<ListBlockParser>()!.ItemParsers.Add(new LetteredItemParser());
        builder.InlineParsers.Insert(0, new FootnoteReferenceParser());
        return builder.Build();
    }

    private ImmutableArray<MarkdownBlock> Blocks(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<MarkdownBlock>(container.Count);
        for (var i = 0; i < container.Count; i++)
        {
            var block = container[i];
            var origin = OriginOf(block);

            // Of a paragraph that is nothing but charts each is a block of its own.
            var charts = block is ParagraphBlock && !block.Span.IsEmpty
                ? text.ChartsAlone(block.Span.Start, block.Span.Length)
                : [];
            foreach (var chart in charts)
            {
                alone.Add(chart.Start);
                var place = text.PlaceOf(chart.Start, chart.Length);
                blocks.Add(new MarkdownChart(place, (Chart)chart.Tag!) { Origin = origin });
            }

            if (charts.Length == 0 && Block(block) is { } read)
            {
                blocks.Add(read with { Origin = origin });
            }

            if (block is TableSyntax table)
            {
                CheckRows(table, i + 1 < container.Count ? container[i + 1] : null);
            }
        }

        return blocks.ToImmutable();
    }

    /// <summary>A table without rows tells nothing; often a blank line stands between its headings and them.</summary>
    private void CheckRows(TableSyntax table, Markdig.Syntax.Block? next)
    {
        if (next is ParagraphBlock && text.Text[next.Span.Start] == '|')
        {
            problems.Add(DocumentProblems.RowApart(PlaceOf(next)));
        }
        else if (table.Count == 1)
        {
            problems.Add(DocumentProblems.NoRows(PlaceOf(table)));
        }
    }

    private MarkdownBlock? Block(Markdig.Syntax.Block block) => block switch
    {
        ParagraphBlock paragraph => new MarkdownParagraph(PlaceOf(block), Line(paragraph.Inline)),
        HeadingBlock heading => Heading(heading),
        ContainerFence fence => Container(fence),
        FootnoteBlock => null,
        Markdig.Syntax.ListBlock list => List(list),
        QuoteBlock quote => new MarkdownQuote(PlaceOf(block), Blocks(quote)),
        TableSyntax table => Table(table),
        CodeBlock code => Code(code),
        ThematicBreakBlock => Nothing(block, "a line across the page", "write `::: page-break` and `:::` instead"),
        LinkReferenceDefinitionGroup group => Nothing(group.First(), "a link definition", "write `[words](address)`"),
        _ => Nothing(block, "this", "see docs/templates/markdown.md for what it can hold"),
    };

    private MarkdownHeading Heading(HeadingBlock heading)
    {
        var words = Line(heading.Inline);
        if (string.IsNullOrWhiteSpace(words.PlainText))
        {
            problems.Add(DocumentProblems.HeadingWithoutWords(PlaceOf(heading)));
        }

        return new(PlaceOf(heading), heading.Level, words, anchorOf.GetValueOrDefault(heading, ""));
    }

    private MarkdownContainer Container(ContainerFence fence) =>
        new(text.LineOf(fence.Span.Start), fence.Name, fence.IsClosed, Blocks(fence))
        {
            Options = Options(fence),
            Anchor = anchorOf.GetValueOrDefault(fence, ""),
        };

    /// <summary>The words behind a container's name; they may be values.</summary>
    private ImmutableArray<string> Options(ContainerFence fence) =>
        [.. fence.Options.Select(option =>
            string.Concat(text.Pieces(option.Word, option.Start).Select(piece => piece.PlainText)))];

    private MarkdownList List(Markdig.Syntax.ListBlock list)
    {
        problems.AddRange(
            from item in list.OfType<ListItemBlock>()
            where item.FirstOrDefault() is null or Markdig.Syntax.ListBlock or QuoteBlock or ContainerFence or FootnoteBlock
            select DocumentProblems.PointWithoutWords(text.LineOf(item.Span.Start)));
        return new(
            PlaceOf(list),
            MarkOf(list),
            int.TryParse(list.OrderedStart, out var start) ? start : 1,
            [.. list.OfType<ListItemBlock>().Select(Blocks)]);
    }

    // A cell without a paragraph was not written: the parser adds those, to give every row the same number.
    private MarkdownTable Table(TableSyntax table) => new(
        PlaceOf(table),
        [.. table.ColumnDefinitions.Select(Alignment)],
        [
            .. from row in table.OfType<TableRow>()
               select new MarkdownRow(PlaceOfRow(row, table), Cells(row)),
        ]);

    private ImmutableArray<Line> Cells(TableRow row)
    {
        var cells = ImmutableArray.CreateBuilder<Line>(row.Count);
        foreach (TableCell cell in row)
        {
            foreach (var block in cell)
            {
                if (block is ParagraphBlock words)
                {
                    cells.Add(Line(words.Inline));
                }
            }
        }

        return cells.ToImmutable();
    }

    private static Alignment? Alignment(TableColumnDefinition column) => column.Alignment switch
    {
        TableColumnAlign.Left => Documents.Alignment.Left,
        TableColumnAlign.Center => Documents.Alignment.Centre,
        TableColumnAlign.Right => Documents.Alignment.Right,
        _ => null,
    };

    private MarkdownParagraph Code(CodeBlock code)
    {
        var place = text.LineOf(code.Span.Start);
        problems.Add(DocumentProblems.NotInAReport(place, "a block of code", "remove the fence around it"));
        return new(place, new(text.Pieces(Source(code), code.Span.Start)));
    }

    private MarkdownBlock? Nothing(Markdig.Syntax.Block block, string what, string hint)
    {
        problems.Add(DocumentProblems.NotInAReport(PlaceOf(block), what, hint));
        return null;
    }

    private Line Line(ContainerInline? inlines) => new(inlines is null ? [] : Inlines(inlines));

    private ImmutableArray<Inline> Inlines(ContainerInline container)
    {
        if (depth == builders.Count)
        {
            builders.Add(new());
        }

        var found = builders[depth++];
        Read(container, found);
        depth--;
        return found.Take();
    }

    private void Read(ContainerInline container, InlineBuilder to)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Read(inline, to);
        }
    }

    private void Read(Markdig.Syntax.Inlines.Inline inline, InlineBuilder to)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Read(literal.Content.AsSpan(), literal.Span.Start, to);
                break;
            case EmphasisInline { DelimiterCount: 2 } strong:
                to.Add(new Strong(Inlines(strong)));
                break;
            case EmphasisInline emphasis:
                to.Add(new Emphasis(Inlines(emphasis)));
                break;
            case LineBreakSyntax { IsHard: true }:
                to.Add(new LineBreak());
                break;
            case LineBreakSyntax:
                to.Add(" ");
                break;
            case HtmlEntityInline entity:
                to.Add(Characters.Printable(entity.Transcoded.ToString()));
                break;
            case CodeInline code:
                text.Read(code.Content, code.Span.Start, to);
                break;
            case AutolinkInline auto:
                to.Add(new Link(text.Pieces(auto.Url, auto.Span.Start), (auto.IsEmail ? "mailto:" : "") + auto.Url));
                break;
            case LinkInline { IsImage: true } image:
                problems.Add(DocumentProblems.Image(PlaceOf(image)));
                Read(image, to);
                break;
            case LinkInline link:
                to.Add(Link(link));
                break;
            case HtmlInline html:
                problems.Add(DocumentProblems.RawHtml(PlaceOf(html), html.Tag));
                text.Read(html.Tag, html.Span.Start, to);
                break;
            case FootnoteReference reference when Footnote(reference) is { } footnote:
                to.Add(footnote);
                break;
            case FootnoteReference:
                break;
            case ContainerInline container:
                Read(container, to);
                break;
            default:
                text.Read(Source(inline), inline.Span.Start, to);
                break;
        }
    }

    private Link Link(LinkInline link)
    {
        var address = Address(link);
        if (address.StartsWith('#'))
        {
            address = Inside(link, address[1..]);
        }
        else if (!IsWhole(address))
        {
            problems.Add(DocumentProblems.BadAddress(PlaceOf(link), address));
        }

        var words = new Link(Inlines(link), address);
        if (string.IsNullOrWhiteSpace(words.PlainText))
        {
            problems.Add(DocumentProblems.LinkWithoutWords(PlaceOf(link)));
        }

        return words;
    }

    private string Address(LinkInline link) =>
        link.UrlSpan is { IsEmpty: false } span && text.HasValue(span.Start, span.Length)
            ? string.Concat(text.Pieces(text.Text.Substring(span.Start, span.Length), span.Start)
                .Select(piece => piece.PlainText)).Trim('<', '>')
            : link.Url ?? "";

    private static bool IsWhole(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto" or "tel"
        && address.Length > uri.Scheme.Length + ":".Length;

    private string Source(MarkdownObject node) =>
        node.Span.IsEmpty ? "" : text.Text.Substring(node.Span.Start, node.Span.Length);

    private Place PlaceOf(MarkdownObject node) => text.PlaceOf(Math.Max(0, node.Span.Start), node.Span.Length);

    private Place OriginOf(MarkdownObject node) => text.OriginOf(Math.Max(0, node.Span.Start), node.Span.Length);

    private Place PlaceOfRow(TableRow row, TableSyntax table) =>
        row.Descendants<LeafInline>().FirstOrDefault(leaf => !leaf.Span.IsEmpty) is { } leaf
            ? text.LineOf(leaf.Span.Start)
            : PlaceOf(table);
}
