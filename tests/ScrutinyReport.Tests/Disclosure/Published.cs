using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ScrutinyReport.Cli;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests.Cli;
using ScrutinyReport.Tests.Writing;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Disclosure;

/// <summary>
/// Everything that builds of successive quarters print: Word, web page, text, problems on a terminal, to GitHub and as
/// SARIF, JSON, the record of inputs, and what <c>explain</c> says of every indicator, as text and as JSON.
/// </summary>
internal static partial class Published
{
    /// <summary>A council's own template that prints all it can find of every indicator.</summary>
    public const string Greedy = """
        # All

        {{~ for one in indicators ~}}
        GREEDY {{ one.id }} latest {{ one.value ?? "-" }} {{ one.numerator ?? "-" }} {{ one.denominator ?? "-" }}

        GREEDY {{ one.id }} previous {{ one.previous?.value ?? "-" }} {{ one.previous?.numerator ?? "-" }} {{ one.previous?.denominator ?? "-" }}

        GREEDY {{ one.id }} change {{ one.change?.difference ?? "-" }} {{ one.change?.numerator_by ?? "-" }} {{ one.change?.numerator_direction ?? "-" }}

        {{~ for point in one.series ~}}
        SERIES {{ one.id }} {{ point.period.label }}: {{ point.value }} {{ point.numerator ?? "-" }} {{ point.denominator ?? "-" }}

        {{~ end ~}}
        SPARK {{ one.id }} {{ one.spark_line ?? "-" }}

        {{ one.trend_chart ?? "-" }}

        {{ one.name }}: {{ one.rating ?? "-" }} {{ one.quartile?.number ?? "-" }} {{ one.trend?.word ?? "-" }} {{ one.commentary ?? "-" }}

        {{~ end ~}}
        """;

    public static string All(Secrets secrets, int from, Func<RuleSettings, RuleSettings> change)
    {
        var all = new StringBuilder();
        for (var quarter = from; quarter < Secrets.Quarters; quarter++)
        {
            all.Append(One(secrets.Files(quarter), quarter, change));
            all.Append(One(secrets.Files(quarter, Greedy), quarter, change));
        }

        return all.ToString();
    }

    /// <summary>What the drawings of every page show, without the words that describe them.</summary>
    public static string Drawn(Secrets secrets, int from, Func<RuleSettings, RuleSettings> change)
    {
        var isDrawn = false;
        var text = new StringBuilder();
        foreach (var line in All(secrets, from, change).Split('\n'))
        {
            isDrawn = line switch { "DRAWN" => true, "END DRAWN" => false, _ => isDrawn };
            if (isDrawn || line.StartsWith("QUARTER ", StringComparison.Ordinal))
            {
                text.Append(line.StartsWith("[chart]", StringComparison.Ordinal) ? $"{line.Split(": ", 2)[0]}: " : line)
                    .Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The lists of figures of every Word file.</summary>
    public static IEnumerable<XElement> Lists(Secrets secrets, Func<RuleSettings, RuleSettings> change) =>
        All(secrets, 2, change).Split('\n')
            .Where(line => line.StartsWith("<figure ", StringComparison.Ordinal))
            .Select(line => XElement.Parse(line.EndsWith("/>", StringComparison.Ordinal) ? line : line[..^1] + "/>"));

    private static string One(WorkspaceFiles files, int quarter, Func<RuleSettings, RuleSettings> change)
    {
        var request = WorkspaceReader.Read(files)
            .Then(workspace => ReportRequestReader.Read(workspace, null, Secrets.QuarterAt(quarter).FileName))
            .Then(read => Checked.Of(
                read with { Settings = read.Settings with { Rules = change(read.Settings.Rules) } }));
        var built = request.Then(read =>
            Pipeline.Build(read, DatasetReader.Read(read.Data!), new TemplateSource(files, "committee-report"),
                ["txt", "docx", "html"]));
        Assert.True(built.Value!.Outputs.Length == 3, string.Join('\n', built.Problems));
        var text = new StringBuilder($"QUARTER {quarter}\n");
        foreach (var output in built.Value.Outputs)
        {
            text.Append(Path.GetExtension(output.Name) switch
            {
                ".txt" => Encoding.UTF8.GetString(output.Content.Span),
                ".html" =>
                    HtmlFile.Everything(output, asMachinesRead: false) + HtmlFile.Everything(output,
                        asMachinesRead: true)
                        + string.Join('\n', ["DRAWN", .. Drawings.Read(HtmlFile.Page(output)), "END DRAWN", ""]),
                _ => InsideWord(output.Content),
            });
        }

        using var folder = new TemporaryFolder();
        using var problems = new StringWriter();
        ProblemPrinter.Print(built.Problems, problems, new Ink(false), 1000);
        var repository = new Repository(folder.Path, new(TextWriter.Null, TextWriter.Null, folder.Path));
        Annotations.Print(built.Problems.Select(problem => (problem, repository)), problems);
        return text
            .Append(problems)
            .Append(Encoding.UTF8.GetString(SarifWriter.Write([.. built.Problems.Select(problem =>
                (problem, repository))])))
            .Append(JsonReport.Of(0, built.Problems, built.Value, []))
            .Append("MANIFEST\n")
            .Append(Encoding.UTF8.GetString(BuildCommand.ManifestOf(built.Value).ToJson()))
            .Append("END\nEXPLAINED\n")
            .Append(Explanations(request.Value!))
            .Append("END\n")
            .ToString();
    }

    private static string Explanations(ReportRequest request)
    {
        var assessed = Pipeline.Assess(request, DatasetReader.Read(request.Data!));
        using var text = new StringWriter();
        foreach (var one in assessed.Value!.Indicators)
        {
            var explained = ExplainCommand.Find(one.Indicator.Id, assessed.Value).Value!;
            ExplainPrinter.Print(explained, text, new Ink(false), 1000);
            text.Write(ExplainJson.Of(0, explained, assessed.Problems));
        }

        return text.ToString();
    }

    /// <summary>Every part of the package: paragraphs, properties, descriptions.</summary>
    private static string InsideWord(ReadOnlyMemory<byte> content)
    {
        using var zip = new ZipArchive(new MemoryStream(content.ToArray()), ZipArchiveMode.Read);
        var text = new StringBuilder();
        foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)
            && !entry.Name.StartsWith("styles", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            var xml = reader.ReadToEnd();
            text.Append(Tag().Replace(ParagraphEnd().Replace(xml, "\n"), "")).Append('\n');

            // What the list of figures says, it says in attributes.
            text.Append(entry.FullName.StartsWith("customXml/", StringComparison.Ordinal)
                ? xml.Replace("><", ">\n<", StringComparison.Ordinal)
                : "");
        }

        return text.Append(InsideCharts(zip)).ToString();
    }

    /// <summary>
    /// Every chart as somebody finds it who opens its description, its data and what is kept of that for drawing.
    /// </summary>
    private static string InsideCharts(ZipArchive zip)
    {
        var text = new StringBuilder();
        foreach (var drawing in Part(zip, "word/document.xml")
            .Descendants()
            .Where(element => element.Name.LocalName == "inline"))
        {
            var about = drawing.Elements().Single(element => element.Name.LocalName == "docPr");
            text.Append("[chart] ").Append((string?)about.Attribute("title")).Append(": ")
                .Append((string?)about.Attribute("descr")).Append('\n');
            text.AppendJoin('\n',
                [.. Drawings.Between((string?)about.Attribute("descr") ?? "", Drawn(drawing), 0.5m), ""]);
            if (drawing.Descendants().FirstOrDefault(element => element.Name.LocalName == "chart") is { } link)
            {
                var number = ((string)link.Attributes().Single(one => one.Name.LocalName == "id"))["chart".Length..];
                using var workbook = new ZipArchive(zip.GetEntry($"word/embeddings/workbook{number}.xlsx")!.Open());
                var rows = Part(workbook, "xl/worksheets/sheet1.xml")
                    .Descendants()
                    .Where(element => element.Name.LocalName == "row");
                text.AppendJoin('\n', rows.Select(row => "[data] " + string.Join(
                    " | ",
                    row.Elements()
                        .Where(cell => ((string)cell.Attribute("r")!)[0] <= 'B')
                        .Select(cell => cell.Value))));
                text.Append('\n');
                var drawn = Part(zip, $"word/charts/chart{number}.xml").Descendants().ToArray();
                var labels = drawn.First(element => element.Name.LocalName == "cat").Descendants()
                    .Where(element => element.Name.LocalName == "pt").Select(point => point.Value).ToArray();
                text.AppendJoin('\n', drawn.First(element => element.Name.LocalName == "val").Descendants()
                    .Where(element => element.Name.LocalName == "pt")
                    .Select(point => $"[data] {labels[(int)point.Attribute("idx")!]} | {point.Value}"));
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The points of a line that is drawn as a shape; its last path is the dot on the end.</summary>
    private static (decimal X, decimal Y)[] Drawn(XElement drawing) =>
    [
        .. from point in drawing.Descendants()
           where point.Name.LocalName == "pt" && point.Parent!.Name.LocalName is "moveTo" or "lnTo"
               && (string?)point.Parent.Parent!.Attribute("fill") == "none"
           select ((decimal)point.Attribute("x")!, (decimal)point.Attribute("y")!),
    ];

    private static XElement Part(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return XElement.Load(stream);
    }

    [GeneratedRegex("</w:p>|</w:tc>")]
    private static partial Regex ParagraphEnd();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
