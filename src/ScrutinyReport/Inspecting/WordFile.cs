using System.Collections.Immutable;
using System.Xml.Linq;
using ScrutinyReport.Foundation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Inspecting;

/// <summary>A Word file, opened: its text and what decides how that looks.</summary>
internal sealed record WordFile
{
    public required Place Whole { get; init; }

    public required string Title { get; init; }

    /// <summary>
    /// True where papers are made from it: a template of Word's, or a house style whose controls are not filled in.
    /// </summary>
    public required bool IsTemplate { get; init; }

    public required string Language { get; init; }

    /// <summary>The text, then headers, footers, footnotes and endnotes.</summary>
    public required ImmutableArray<Story> Stories { get; init; }

    public required StyleTable Styles { get; init; }

    public required Colours Colours { get; init; }

    /// <summary>The colour of the page as letters have theirs, where one is set and shown.</summary>
    public required XElement? Background { get; init; }

    public Story Main => Stories[0];
}

/// <summary>A text of its own in a Word file: the document itself, a header, the footnotes.</summary>
internal sealed record Story(XElement Xml)
{
    public required ImmutableArray<WordParagraph> Paragraphs { get; init; }

    public required ImmutableArray<WordTable> Tables { get; init; }

    /// <summary>The places of the text boxes: one for each, where it is anchored.</summary>
    public required ImmutableArray<Place> TextBoxes { get; init; }
}

/// <summary>
/// A paragraph: its words as a reader sees them, and where they stand (line n is the n-th paragraph).
/// </summary>
internal sealed record WordParagraph(XElement Xml, Place Place, string Text)
{
    public required ImmutableArray<WordRun> Runs { get; init; }

    /// <summary>The cell it stands in; null outside tables.</summary>
    public WordCell? Cell { get; init; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>Where a part of its words stands.</summary>
    public Place At(int start, int length) => new(Place.Source!, Place.Start + start, length);
}

/// <summary>Letters of one look, from <paramref name="Start"/> in the paragraph's words.</summary>
internal sealed record WordRun(XElement Xml, int Start, string Text);

/// <summary>A table: the how-many-th of its story, and its rows.</summary>
internal sealed record WordTable(int Number, XElement Xml, Place Place, ImmutableArray<ImmutableArray<XElement>> Rows)
{
    /// <summary>True for a table inside a cell of another.</summary>
    public bool IsNested { get; init; }
}

/// <summary>A cell, with its row and column counted from 0.</summary>
internal sealed record WordCell(WordTable Table, XElement Xml, int Row, int Column)
{
    /// <summary>As a person finds it: table 2, row 3.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"table {Table.Number}, row {Row + 1}");
}
