using BenchmarkDotNet.Attributes;
using ScrutinyReport.Foundation;
using ScrutinyReport.Reporting;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Benchmarks;

/// <summary>The built-in committee report's templates: read, checked, and a page of the kind rendered.</summary>
[InProcess]    // a build of its own would be held to rules that generated code does not keep
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    private const string Table = "{{~ for row in rows ~}}\n| {{ row.name }} | {{ row.value }} |\n{{~ end ~}}\n";
    private const string Branches = """
        {{~ for row in rows ~}}
        {{ if row.value > 250 }}high{{ else if row.value > 100 }}middle{{ else }}low{{ end }} {{ row.name ?? 'none' }} {{ row.value > 10 ? 'a' : 'b' }}
        {{~ end ~}}

        """;

    private readonly Dictionary<string, SourceText> files = Files();
    private readonly Template table = Template.Parse(new("table.md", Table)).Value!;
    private readonly Template branches = Template.Parse(new("branches.md", Branches)).Value!;
    private readonly TemplateHost noting = new() { Coverage = new() };
    private readonly JsonModel model = JsonModel.Read(new("rows.json", "{\"rows\": ["
        + string.Join(',', Enumerable.Range(1, 500).Select(n =>
            $"{{\"name\": \"Row {n}\", \"value\": {n}}}")) + "]}")).Value!;

    [Benchmark]
    public int ParseAll() => files.Values.Count(file => Template.Parse(file).Value is not null);

    [Benchmark]
    public int CheckReport() => Template.Parse(files["report"]).Value!.Check(
        ReportView.Type.Shape,
            new() { Load = name => Checked.Of(files.GetValueOrDefault(name)), Functions = ReportFunctions.All }).Length;

    [Benchmark]
    public int RenderTable() => table.Render(model.View, new()).Value!.Text.Length;

    [Benchmark]
    public int RenderBranches() => branches.Render(model.View, new()).Value!.Text.Length;

    /// <summary>The same, with a note of each branch that runs, as `scrutiny test --coverage` takes it.</summary>
    [Benchmark]
    public int RenderBranchesNoted() => branches.Render(model.View, noting).Value!.Text.Length;

    private static Dictionary<string, SourceText> Files()
    {
        var program = typeof(ReportView).Assembly;
        var files = new Dictionary<string, SourceText>();
        foreach (var name in program.GetManifestResourceNames().Where(name =>
            name.EndsWith(".scriban.md", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(program.GetManifestResourceStream(name)!);
            files[Path.GetFileName(name).Replace(".scriban.md", "", StringComparison.Ordinal)] =
                new(name, reader.ReadToEnd());
        }

        return files;
    }
}
