using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ScrutinyReport.Cli;
using ScrutinyReport.Tests.Acceptance;
using ScrutinyReport.Tests.Cli;
using ScrutinyReport.Tests.Hosting;

namespace ScrutinyReport.Tests.Packs;

/// <summary>
/// The pack of the sample's meeting: eight items, one report of ours and three papers that were given.
/// </summary>
public static partial class PackSampleTests
{
    [PdfToolsFact]
    public static void The_pages_are_where_its_agenda_says()
    {
        using var folder = new TemporaryFolder();
        var run = Pack(folder);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        using var pdf = new PdfFile(File.ReadAllBytes(folder.File("2024-06-04-agenda-pack.pdf")));
        var pages = pdf.Pages;

        // Every page has its number at its foot, and every first page its item at its head, on the right-hand side.
        Assert.Equal(Enumerable.Range(1, pages.Length).Select(page => $"{page}"),
            pages.Select(page => Lines(page)[^1]));
        var firsts = pages.Index()
            .Where(page => MarkOf(page.Item) is not null)
            .Select(page => (Page: page.Index + 1, Mark: MarkOf(page.Item)))
            .ToList();
        Assert.Equal(["Agenda Item 4", "Agenda Item 5", "Agenda Item 6", "Agenda Item 7"],
            firsts.Select(first => first.Mark));
        Assert.All(firsts, first => Assert.Equal(1, first.Page % 2));

        // What the agenda prints begins where the marks are, and a page between that is nobody's says that it is blank.
        var ranges = Ranges().Matches(pages[0]).Select(match => Numbers().Matches(match.Value)
            .Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture)).ToArray()).ToList();
        Assert.Equal(firsts.Select(first => first.Page), ranges.Select(range => range[0]));
        var next = ranges.Skip(1).Select(range => range[0]).Append(pages.Length + 1);
        var gaps = ranges.Zip(next)
            .Where(pair => pair.First[^1] + 1 < pair.Second)
            .Select(pair => pair.First[^1] + 1)
            .ToList();
        Assert.Equal(2, gaps.Count);
        Assert.Equal(gaps,
            pages.Index().Where(page => page.Item.Contains("intentionally left blank", StringComparison.Ordinal))
            .Select(page => page.Index + 1));
        Assert.Contains("Glossary of terms", pages[ranges[1][0] - 1], StringComparison.Ordinal);
        Assert.Contains("When quarterly figures are ready", pages[ranges[2][0] - 1], StringComparison.Ordinal);
        Assert.Contains("A third question", pages[ranges[3][1] - 1], StringComparison.Ordinal);
        Approved.Text(Counts().Replace(Ranges().Replace(run.ToString(), "pages (n)"), "(n) pages"));
    }

    [PdfToolsFact]
    public static void It_is_one_tagged_document_with_bookmarks_and_page_labels()
    {
        using var folder = new TemporaryFolder();
        Pack(folder);
        using var pdf = new PdfFile(File.ReadAllBytes(folder.File("2024-06-04-agenda-pack.pdf")));
        var text = pdf.StructureText;

        // The tags of the papers that have some are all there, in the order of the pages.
        string[] inOrder =
        [
            "\"Items of business\"", "\"Purpose of the report\"", "\"Primary schools", "This paper explains words",
            "\"Statistical neighbour\"", "This paper lists the quarters", "\"January to March\"",
            "\"Figures of other periods\"",
        ];
        Assert.Equal(
            inOrder.Select(words => text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at ? at : -1).Order(),
            inOrder.Select(words => text.IndexOf(words, StringComparison.Ordinal)));
        Assert.DoesNotContain("A third question", text, StringComparison.Ordinal);
        Assert.Equal(6, pdf.Structure.Count(tag => tag.Trim() == "Table"));
        Assert.Contains("Title:           Agenda: Children and Families Overview and Scrutiny Committee\n", pdf.Info,
            StringComparison.Ordinal);
        Assert.Contains("Tagged:          yes\n", pdf.Info, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(pdf.Json);
        var root = json.RootElement;
        var items = root.GetProperty("outlines").EnumerateArray().Skip(1)
            .Select(outline => outline.GetProperty("destpageposfrom1").GetInt32());
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(folder.File("2024-06-04-agenda-pack.manifest.json")));
        Assert.Equal(
            manifest.RootElement.GetProperty("papers")
                .EnumerateArray()
                .Select(paper => paper.GetProperty("first_page").GetInt32()),
            items);
        Approved.Text($"""
            {string.Join('\n', root.GetProperty("pagelabels").EnumerateArray().Select(label => $"from page {label.GetProperty("index").GetInt32() + 1}: from {label.GetProperty("label").GetProperty("/St").GetInt32()} on"))}
            {string.Join('\n', Outline(root.GetProperty("outlines"), ""))}
            """);
    }

    [PdfToolsFact]
    public static void What_has_not_changed_is_left_and_what_has_is_made_again()
    {
        using var folder = new TemporaryFolder();
        using var workspace = new TemporaryFolder();
        workspace.CopyFrom(BuiltSample.Workspace());
        Pack(folder, workspace.Path);
        var before = File.ReadAllBytes(folder.File("2024-06-04-agenda-pack.pdf"));

        var again = Pack(folder, workspace.Path, "--changed");
        Assert.Contains("up to date  2024-06-04-agenda-pack.pdf", again.Out, StringComparison.Ordinal);
        Assert.Equal("", again.Error);

        var file = workspace.File("meetings/2024-06-04.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("2.00 pm", "2.30 pm", StringComparison.Ordinal));
        var changed = Pack(folder, workspace.Path, "--changed");
        Assert.Contains("up to date  2024-06-04-item-4", changed.Out, StringComparison.Ordinal);
        Assert.Contains("written     2024-06-04-agenda-pack.pdf", changed.Out, StringComparison.Ordinal);
        Assert.NotEqual(before, File.ReadAllBytes(folder.File("2024-06-04-agenda-pack.pdf")));

        File.WriteAllText(file, File.ReadAllText(file).Replace("2.30 pm", "2.00 pm", StringComparison.Ordinal));
        Pack(folder, workspace.Path);
        Assert.Equal(before, File.ReadAllBytes(folder.File("2024-06-04-agenda-pack.pdf")));
    }

    private static ProgramRun Pack(TemporaryFolder folder, string? workspace = null, params string[] options) =>
        ProgramRun.With(
            shell => shell with { Folder = folder.Path, Variable = Environment.GetEnvironmentVariable },
            ["pack", "--meeting", "2024-06-04", "--workspace", workspace
                ?? BuiltSample.Workspace(), "--out", ".", .. options]);

    private static ImmutableArray<string> Lines(string page) =>
        [.. page.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static IEnumerable<string> Outline(JsonElement outlines, string indent) =>
        outlines.EnumerateArray().SelectMany(outline =>
        Outline(outline.GetProperty("kids"), indent + "  ").Prepend(
            $"{indent}{outline.GetProperty("title").GetString()}"));

    private static string? MarkOf(string page) =>
        Lines(page).FirstOrDefault(line => line.StartsWith("Agenda Item ", StringComparison.Ordinal));

    [GeneratedRegex("[Pp]ages? [0-9]+( - [0-9]+)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Ranges();

    [GeneratedRegex("[0-9]+ pages")]
    private static partial Regex Counts();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
