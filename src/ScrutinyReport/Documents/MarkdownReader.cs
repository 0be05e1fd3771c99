using System.Collections.Immutable;
using System.Diagnostics;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Documents;

/// <summary>Reads what a template printed into a document: the dialect of docs/templates/markdown.md.</summary>
internal sealed class MarkdownReader
{
    /// <summary>
    /// What problems call the text that templates print, where they cannot say which line of a template did.
    /// </summary>
    public const string Rendered = "report.md (rendered)";

    private const int LevelOfSubsections = 3;

    private readonly List<Problem> problems = [];
    private readonly List<Enclosure> enclosures = [];
    private Numbers numbers = new();
    private int level = 1;
    private bool hasTitle;

    private MarkdownReader()
    {
    }

    /// <summary>
    /// The document that <paramref name="markdown"/> says. Unmarked characters are the author's Markdown; every marked
    /// run is a value and reaches the document as it is. Problems in the author's text are placed in its template where
    /// the text says so, else in <paramref name="name"/>, as rendered; problems in a value, at the expression that
    /// printed it.
    /// </summary>
    public static Checked<Document> Read(MarkedText markdown, DocumentProperties properties, string name = Rendered)
    {
        var reader = new MarkdownReader();
        var text = new MaskedText(markdown, name);
        var (blocks, problems) = MarkdownSyntax.Parse(text);
        if (blocks is not { } found)
        {
            return Checked.Failed<Document>(problems);
        }

        var document = new Document(properties, reader.Read(found, default)) { Enclosures = [.. reader.enclosures] };
        return Checked.Of(document,
        [
            .. problems.Concat(reader.problems).OrderBy(problem => problem.Place.Start),
            .. text.Unprintable().Select(DocumentProblems.UnprintableCharacter),
        ]);
    }

    /// <summary>
    /// What <paramref name="read"/> makes of templates. Where something is wrong with it that has no place in one of
    /// them, it is made once more of templates that mark their own text: that takes its time, and only then is there a
    /// use for it.
    /// </summary>
    public static Checked<Document> WithPlaces(Func<bool, Checked<Document>> read, string name = Rendered) =>
        read(false) is var first && first.Problems.Any(problem => problem.Place.File == name)
            ? first with { Problems = read(true).Problems }
            : first;

    /// <summary>
    /// The errors of a passage that is to stand somewhere in a report, placed in the file that it comes from. What
    /// depends on where it will stand is left to the reading of the report.
    /// </summary>
    public static ImmutableArray<Problem> Check(MarkedText passage, string name)
    {
        var reader = new MarkdownReader { level = LevelOfSubsections, hasTitle = true };
        var (blocks, problems) = MarkdownSyntax.Parse(new MaskedText(passage, name));
        _ = reader.Read(blocks ?? [], default);
        return [.. problems.Concat(reader.problems).Where(problem => problem.Severity == Severity.Error)];
    }

    private ImmutableArray<Block> Read(ImmutableArray<MarkdownBlock> blocks, Passage passage) =>
        [.. blocks.SelectMany(block => block is MarkdownContainer container
            ? Container(container, passage)
            : Read(block, passage).Select(read => read with { Origin = block.Origin }))];

    private IEnumerable<Block> Read(MarkdownBlock block, Passage passage) => block switch
    {
        MarkdownParagraph paragraph => [Paragraph(paragraph, passage)],
        MarkdownHeading heading => [Heading(heading, passage)],
        MarkdownList list => [List(list, passage)],
        MarkdownQuote quote => [new Quotation(Read(quote.Blocks, passage.Quoted()))],
        MarkdownTable table =>
            Whole(table, "a table", passage, () => [new TableBlock(TableReader.Bare(table, problems))]),
        MarkdownChart chart => Whole(chart, "a chart", passage, () => [new ChartBlock(chart.Chart)]),
        _ => throw new UnreachableException(block.GetType().Name),
    };

    private Block Paragraph(MarkdownParagraph paragraph, Passage passage) => passage.Numbering switch
    {
        Numbering.Numbered => new NumberedParagraph(Number(paragraph.Place, passage.Level), paragraph.Content),
        Numbering.Continued => new ContinuationParagraph(paragraph.Content),
        _ => new Paragraph(paragraph.Content),
    };

    private ParagraphNumber Number(Place place, int level)
    {
        if (level > ParagraphNumber.Deepest)
        {
            problems.Add(DocumentProblems.NumbersTooDeep(place));
        }
        else if (!numbers.CanStand(level))
        {
            problems.Add(DocumentProblems.NothingToStandUnder(place));
        }

        return numbers.Next(Math.Min(level, ParagraphNumber.Deepest));
    }

    private ListBlock List(MarkdownList list, Passage passage)
    {
        var isIndented = passage.Numbering != Numbering.None;
        var listLevel = passage.ListLevel + (isIndented ? 1 : 0);
        if (listLevel == ListBlock.Deepest)
        {
            problems.Add(DocumentProblems.ListsTooDeep(list.Place));
        }

        var inside = passage.Inside("a list") with { ListLevel = listLevel + 1 };
        return new(list.Mark, list.Start, [.. list.Items.Select(item => new ListItem(Read(item, inside)))])
        {
            Indented = isIndented,
        };
    }

    private Heading Heading(MarkdownHeading heading, Passage passage)
    {
        if (passage.Narrow is { } narrow)
        {
            problems.Add(DocumentProblems.OutOfPlace(heading.Place, "a heading", narrow));
        }
        else if (heading.Level == 1 && hasTitle)
        {
            problems.Add(DocumentProblems.SecondTitle(heading.Place));
        }
        else if (heading.Level > level + 1)
        {
            problems.Add(DocumentProblems.SkippedHeading(heading.Place, heading.Level, level));
        }

        hasTitle |= heading.Level == 1;
        level = heading.Level;
        var read = new Heading(heading.Level, heading.Content) { Anchor = heading.Anchor };
        if (passage.Decimal is not { } numbered || level == 1)
        {
            return read;
        }

        numbered.HeadingLevel = level - 1;
        return read with { Number = Number(heading.Place, level - 1) };
    }

    private IEnumerable<Block> Container(MarkdownContainer container, Passage passage)
    {
        var (name, place) = (container.Name, container.Place);
        if (name.Length == 0)
        {
            problems.Add(DocumentProblems.NothingToClose(place));
            return [];
        }

        if (!container.IsClosed)
        {
            problems.Add(DocumentProblems.UnclosedContainer(place, name));
        }

        problems.AddRange(ContainerOptions.Problems(container));
        var blocks = container.Blocks;
        var what = $"`::: {name}`";
        return name switch
        {
            ContainerName.Contents => Whole(container, what, passage, () =>
                [new TableOfContents(Single(blocks, name), ContainerOptions.Deepest(container))]),
            ContainerName.Numbered => Whole(container, what, passage, () => Numbered(container, passage)),
            ContainerName.Unnumbered => Read(blocks, passage with
            {
                Numbering = passage.Numbering == Numbering.None ? Numbering.None : Numbering.Continued,
            }),
            ContainerName.Landscape or ContainerName.Portrait when passage.Pages == ContainerOptions.Pages(container) =>
                OutOfPlace(container, what, what),
            ContainerName.Landscape or ContainerName.Portrait => Whole(container, what, passage, () =>
            [
                new ShapedPages(
                    ContainerOptions.Pages(container),
                    Read(blocks, passage with { Pages = ContainerOptions.Pages(container) })),
            ]),
            ContainerName.Part when passage.Pages is PageShape.Portrait or PageShape.PortraitA3 =>
                OutOfPlace(container, what, "`::: portrait`"),
            ContainerName.Part when passage.Pages is not null => OutOfPlace(container, what, "`::: landscape`"),
            ContainerName.Part => Whole(container, what, passage, () =>
            [
                new PartStart
                {
                    OnRightHandPage = container.Options.Contains(ContainerOptions.RightHand),
                    FirstPage = ContainerOptions.FirstPage(container),
                    Mark = Single(blocks, name),
                },
            ]),
            ContainerName.PageBreak => Whole(container, what, passage, () =>
                [new PageBreak(), .. Read(blocks, passage)]),
            ContainerName.Table => Whole(container, what, passage, () =>
                [
                    .. TableReader.Read(container, problems)
                        .Select(table => new TableBlock(table) { Origin = container.Origin }),
                ]),
            ContainerName.Chart or ContainerName.ChartWithData => Whole(container, what, passage, () =>
                ChartReader.Read(container, problems).Select(read => read with { Origin = container.Origin })),
            ContainerName.FrontSheet => Whole(container, what, passage, () =>
                [
                    .. TableReader.Read(container, problems)
                        .Select(table => new FrontSheet(table) { Origin = container.Origin }),
                ]),
            ContainerName.TitleBlock => Whole(container, what, passage, () =>
                [TitleBlock(container) with { Origin = container.Origin }]),
            ContainerName.Contacts => [new Contacts(Lines(blocks, "contacts")) { Origin = container.Origin }],
            ContainerName.Callout => [new Callout(Read(blocks, passage.Inside("a callout")))],
            ContainerName.Document when passage != default => OutOfPlace(container, what, "another container"),
            ContainerName.Document => Enclosed(container),
            _ => Unknown(container, passage),
        };
    }

    private ImmutableArray<Block> Numbered(MarkdownContainer container, Passage passage)
    {
        var isInside = passage.Level > 0;
        problems.AddRange(
            from option in isInside ? container.Options : []
            select DocumentProblems.OutOfPlace(container.Place, $"`{option}`", "`::: numbered`"));
        if (!isInside && container.Options.Contains(ContainerOptions.Restart))
        {
            numbers.Restart();
        }

        var isDecimal = !isInside && container.Options.Contains(ContainerOptions.Decimal);
        return Read(container.Blocks, passage.Numbered(isDecimal));
    }

    /// <summary>Reads a document of its own, which leaves nothing where it was written.</summary>
    private ImmutableArray<Block> Enclosed(MarkdownContainer container)
    {
        var name = string.Join(' ', container.Options);
        if (!Enclosure.IsName(name))
        {
            problems.Add(DocumentProblems.NotAName(container.Place, name));
        }
        else if (name == Enclosure.Appendix || enclosures.Exists(other => other.Name == name))
        {
            problems.Add(DocumentProblems.NameTaken(container.Place, name));
        }

        var titles = container.Blocks.OfType<MarkdownHeading>().Where(heading => heading.Level <= 2).Skip(1).ToList();
        if (container.Blocks.FirstOrDefault() is not MarkdownHeading { Level: 2 })
        {
            problems.Add(DocumentProblems.Untitled(container.Place, name));
        }

        problems.AddRange(titles.Select(title => DocumentProblems.TitledTwice(title.Place, name)));
        var (outside, before) = (numbers, level);
        numbers = Numbers.Anew();
        enclosures.Add(new(name, Read(container.Blocks, new Passage { IsEnclosed = true })));
        (numbers, level) = (outside, before);
        return [];
    }

    private ImmutableArray<Block> Unknown(MarkdownContainer container, Passage passage)
    {
        problems.Add(DocumentProblems.UnknownContainer(container.Place, container.Name));
        return Read(container.Blocks, passage);
    }

    /// <summary>A block that takes the whole width of the page, which running text has no room for.</summary>
    private IEnumerable<Block> Whole(
        MarkdownBlock block, string what, Passage passage, Func<IEnumerable<Block>> read) =>
        passage.Narrow is { } narrow ? OutOfPlace(block, what, narrow) : read();

    private ImmutableArray<Block> OutOfPlace(MarkdownBlock block, string what, string container)
    {
        problems.Add(DocumentProblems.OutOfPlace(block.Place, what, container));
        return [];
    }

    private TitleBlock TitleBlock(MarkdownContainer container)
    {
        var blocks = container.Blocks;
        var at = blocks.ToList().FindIndex(block => block is MarkdownHeading { Level: 1 });
        if (at < 0)
        {
            problems.Add(DocumentProblems.NoTitle(container.Place));
            return new(Lines(blocks, ContainerName.TitleBlock), new([]), []);
        }

        var title = Heading((MarkdownHeading)blocks[at], default);
        return new(
            Lines(blocks[..at], ContainerName.TitleBlock),
            title.Content,
            Lines(blocks[(at + 1)..], ContainerName.TitleBlock));
    }

    /// <summary>The one paragraph that a container may hold.</summary>
    private Line? Single(ImmutableArray<MarkdownBlock> blocks, string container)
    {
        var lines = Lines(blocks, container);
        if (lines.Length > 1)
        {
            problems.Add(DocumentProblems.OutOfPlace(blocks[1].Place, "a second paragraph", $"`::: {container}`"));
        }

        return lines.FirstOrDefault();
    }

    private ImmutableArray<Line> Lines(ImmutableArray<MarkdownBlock> blocks, string container)
    {
        problems.AddRange(
            from block in blocks
            where block is not MarkdownParagraph
            select DocumentProblems.OutOfPlace(block.Place, "anything but paragraphs", $"`::: {container}`"));
        return [.. blocks.OfType<MarkdownParagraph>().Select(paragraph => paragraph.Content)];
    }
}
