using System.Globalization;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Documents;

/// <summary>Everything that can be wrong with the Markdown of a report (docs/problems/documents.md).</summary>
internal static class DocumentProblems
{
    public static Problem UnknownContainer(Place place, string name) =>
        Problem.Error("SR0501", place, $"there is no container called `{name}`",
            Suggestion.For(name, ContainerName.All) is { } near
                ? $"did you mean `::: {near}`?"
                : $"write one of {Suggestion.Listed(ContainerName.All)} after `:::`");

    public static Problem UnclosedContainer(Place place, string name) =>
        Problem.Error("SR0502", place, $"`::: {name}` is not closed",
            "write `:::` on a line of its own where it ends");

    public static Problem NothingToClose(Place place) =>
        Problem.Error("SR0503", place, "this `:::` closes nothing",
            "remove it, or write the name of a container behind it to open one");

    public static Problem NoTitle(string family, Place place) => Problem.Error(
        "SR0526", place, $"what the template `{family}` wrote has no title",
        "begin the report with a heading of level 1, `# Title`; `::: title-block` has lines around it");

    public static Problem SkippedHeading(Place place, int level, int before) =>
        Problem.Error("SR0504", place, $"a heading of level {level} follows one of level {before}",
            $"write it with {before + 1} `#`: a reader who listens to the headings would miss one");

    public static Problem SecondTitle(Place place) =>
        Problem.Error("SR0505", place, "this is a second heading of level 1",
            "write it with `##`: level 1 is the title of the report, and there is one");

    public static Problem RaggedRow(Place place, int cells, int columns) =>
        Problem.Error("SR0506", place, $"this row has {Cells(cells)} where the header row has {columns}",
            "write one cell for each column, and `\\|` for a bar inside a cell");

    public static Problem EmptyCell(Place place, string words) =>
        Problem.Warning("SR0507", place, $"an empty table cell is printed as `{words}`",
            "write why there is nothing (N/A, not available): an empty cell tells a reader nothing");

    public static Problem Image(Place place) =>
        Problem.Error("SR0508", place, "a report cannot hold this image",
            "remove it; its alternative text is printed in its place");

    public static Problem RawHtml(Place place, string tag) =>
        Problem.Error("SR0509", place, $"`{tag}` is HTML, and would be printed as it stands",
            "use Markdown, or write `\\<` where the sign itself is meant");

    public static Problem NoCaption(Place place) =>
        Problem.Warning("SR0510", place, "this table has no caption",
            "put it between `::: table` and `:::`, with its caption in the first paragraph");

    public static Problem NotOneTable(Place place, string container, int tables) =>
        Problem.Error("SR0511", place, $"`::: {container}` holds {(tables == 0 ? "no table" : $"{tables} tables")}",
            "put exactly one pipe table into it, with a bar in every row, and a blank line before and after it");

    public static Problem UnprintableCharacter(Place place) =>
        Problem.Warning("SR0512", place, "a control character here is printed as \uFFFD",
            "remove it where the text comes from: no document can hold it");

    public static Problem NotInAReport(Place place, string what, string hint) =>
        Problem.Error("SR0513", place, $"a report cannot hold {what}", hint);

    public static Problem BadAddress(Place place, string address) =>
        Problem.Error("SR0514", place, $"`{address}` does not lead anywhere from a report",
            "write a whole address that starts with https://, http://, mailto: or tel:");

    public static Problem NoTitle(Place place) =>
        Problem.Error("SR0515", place, "`::: title-block` has no title",
            "write the title as `# Title` between the lines before and after it");

    public static Problem OutOfPlace(Place place, string what, string container) =>
        Problem.Error("SR0516", place, $"{what} cannot stand inside {container}",
            "put it after the end of that");

    public static Problem FrontSheetColumns(Place place, int columns) =>
        Problem.Error("SR0517", place, $"a front sheet has two columns, and this table has {columns}",
            "write a column for the item and a column for its detail");

    public static Problem NothingToStandUnder(Place place) =>
        Problem.Error("SR0518", place, "there is no number above for this one to stand under",
            "put a numbered paragraph of the level above before it");

    public static Problem NumbersTooDeep(Place place) =>
        Problem.Error("SR0519", place,
            $"numbers go down {ParagraphNumber.Deepest} levels (5.2.1), and this would be one more",
            "use a list here, or a higher heading");

    public static Problem UnknownOption(Place place, string name, string option, IReadOnlyCollection<string> known) =>
        Problem.Error("SR0520", place, $"`::: {name}` has no option `{option}`",
            Suggestion.Hint(option, known)
                ?? (known.Count > 0 ? $"it can have {Suggestion.Listed(known)}" : $"write `::: {name}` alone"));

    public static Problem SharesAndColumns(Place place, int shares, int columns) =>
        Problem.Error("SR0521", place, $"{shares} widths are given, and the table has {columns} columns",
            "write a whole number for each column (`::: table 3 1 1`), or none: widths then follow from the cells");

    public static Problem LeadsNowhere(Place place, string anchor, IReadOnlyCollection<string> known) =>
        Problem.Error("SR0522", place, $"no heading and no table here is called `#{anchor}`",
            Suggestion.For(anchor, known) is { } near
                ? $"did you mean `#{near}`?"
                : "write the heading's words in lower case with hyphens between them, as far as they tell it from others");

    public static Problem NoFootnote(Place place, string label) =>
        Problem.Error("SR0523", place, $"there is no footnote `[^{label}]`",
            $"write `[^{label}]: ` and its words as a paragraph of their own below");

    public static Problem UnusedFootnote(Place place, string label) =>
        Problem.Error("SR0524", place, $"nothing refers to the footnote `[^{label}]`",
            $"write `[^{label}]` behind the words it belongs to, above it, or remove it");

    public static Problem FootnoteTwice(Place place, string label) =>
        Problem.Error("SR0525", place, $"the footnote `[^{label}]` is referred to twice",
            "write it twice, or refer to it once: each has a number of its own");

    public static Problem RowApart(Place place) =>
        Problem.Error("SR0527", place, "this row stands apart from the table above it",
            "leave no blank line between rows: where a loop prints them write `{{ for ... ~}}` and `{{ end ~}}`");

    public static Problem NoRows(Place place) =>
        Problem.Warning("SR0528", place, "this table has headings and no row",
            "print it only where there are rows, or say in words that there are none");

    public static Problem ListsTooDeep(Place place) =>
        Problem.Error("SR0529", place,
            $"lists inside lists go down {ListBlock.Deepest} levels, and this would be one more",
            "write it with fewer levels; a numbered paragraph above a list and a quotation around it count as one");

    public static Problem PointWithoutWords(Place place) =>
        Problem.Error("SR0530", place, "this point of a list does not start with words",
            "write its words behind the mark, or leave the whole line out where there are none: `{{ if ... ~}}` above it, `{{ end ~}}` below");

    public static Problem NestedTooDeep(Place place) =>
        Problem.Error("SR0531", place, "too much stands inside each other up to here for the text to be read",
            "close what is open (`[`, `:::`), and take levels out of lists and quotations; write `\\[` for the sign itself");

    public static Problem HeadingWithoutWords(Place place) =>
        Problem.Error("SR0532", place, "this heading has no words",
            "write them behind the `#`, or remove it: a reader who listens to the headings would hear nothing");

    public static Problem LinkWithoutWords(Place place) =>
        Problem.Error("SR0533", place, "this link has no words",
            "write between `[` and `]` where it leads, or remove it: nobody could see it or click on it");

    public static Problem WordTooWide(Place place, string word, decimal points, string? font) =>
        Problem.Warning("SR0534", place.Length > 0 ? place : Place.WholeFile(MarkdownReader.Rendered),
            string.Create(CultureInfo.InvariantCulture, $"a table breaks `{word}`: its columns have no room for it at {points:0.#} pt{(font is null ? "" : $" of {font}")}"),
            "put it on wider pages (`::: landscape`, `::: landscape a3`), leave a column out, or make the letters of `Table Text` in the house style smaller");

    public static Problem ChartAmongWords(Place place) =>
        Problem.Error("SR0540", place, "a chart cannot stand among words or in a table cell",
            "print it as a paragraph of its own; a spark line fits into a line");

    public static Problem NotOneChart(Place place, string container, int charts) =>
        Problem.Error("SR0541", place, $"`::: {container}` holds {(charts == 0 ? "no chart" : $"{charts} charts")}",
            "put exactly one chart into it, as a paragraph of its own");

    public static Problem NotAName(Place place, string name) =>
        Problem.Error("SR0561", place,
            name.Length == 0 ? "this document has no name" : $"`{name}` cannot be the name of a document",
            "write its name behind `::: document`: small letters, digits and hyphens, up to "
            + $"{Enclosure.LongestName}; its file's name ends with it");

    public static Problem NameTaken(Place place, string name) =>
        Problem.Error("SR0562", place, $"another file is called `{name}`",
            "give each document a name of its own; `appendix` is that of an appendix in a file of its own");

    public static Problem Untitled(Place place, string name) =>
        Problem.Error("SR0563", place, $"the document `{name}` does not start with its title",
            "write `## ` and its title on the first line inside it");

    public static Problem TitledTwice(Place place, string name) =>
        Problem.Error("SR0564", place, $"the document `{name}` has a title already",
            "write this heading with `###`: `##` is the title of the document, and there is one");

    private static string Cells(int count) => count == 1 ? "1 cell" : $"{count} cells";
}
