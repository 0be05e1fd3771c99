using System.Globalization;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>
/// What a preview answers: the report as a page, where a figure or a paragraph of it comes from, and two files of the
/// program's own. Nothing that is asked for is ever the name of a file.
/// </summary>
internal sealed class PreviewSite(string folder, BuildArguments asked, Shell shell)
{
    private readonly Lock making = new();
    private readonly RememberedData data = new();
    private readonly Dictionary<string, PreviewPage> pages = new(StringComparer.Ordinal);
    private int version;

    public PreviewAnswer? Answer(PreviewQuestion question) => question.Path switch
    {
        "/" => PreviewAnswer.Of("text/html; charset=utf-8", Page(question).Html),
        "/source" => PreviewAnswer.Of("text/html; charset=utf-8", Source(question)),
        "/preview.css" => new("text/css; charset=utf-8", Resources.Read("preview/preview.css")),
        "/preview.js" => new("text/javascript; charset=utf-8", Resources.Read("preview/preview.js")),
        _ => null,
    };

    /// <summary>What was made is made again when somebody asks: a file has changed.</summary>
    public void Forget()
    {
        lock (making)
        {
            version++;
            pages.Clear();
        }
    }

    private PreviewPage Page(PreviewQuestion question)
    {
        var chosen = new PreviewChoice(
            question.Find("report") ?? asked.Report, question.Find("quarter") ?? asked.Quarter, question.Find("case"));
        lock (making)
        {
            var key = $"{chosen.Report}\n{chosen.Quarter}\n{chosen.Case}";
            if (!pages.TryGetValue(key, out var page))
            {
                page = PreviewPage.Of(Make(chosen), chosen, version);
                pages[key] = page;
            }

            return page;
        }
    }

    private string Source(PreviewQuestion question)
    {
        var page = Page(question);
        var number = int.TryParse(question.Find("figure"), NumberStyles.None, CultureInfo.InvariantCulture, out var found) ? found : -1;
        return PreviewSource.Of(
            number >= 0 && number < page.Origins.Figures.Count ? page.Origins.Figures[number] : null,
            question.Find("origin") is { } origin && page.Origins.Places.TryGetValue(origin, out var place) ? place : null);
    }

    private PreviewMade Make(PreviewChoice chosen)
    {
        var files = Disk.Open(folder);
        var workspace = WorkspaceReader.Read(files);
        var cases = new CaseFolder(Path.Combine(folder, "templates"), shell);
        var built = chosen.Case?.Split('/') is [var family, var name] && cases.Cases(family).Contains(name)
            ? new CaseRunner(cases, marksAuthorText: true).Build(family, name, [])
            : workspace.Then(read => Build(read, asked with { Report = chosen.Report, Quarter = chosen.Quarter }));
        return new()
        {
            Document = built is { HasErrors: false, Value.Document: { } document } ? FileProperties.Titled(document.Whole()) : null,
            Problems = [.. ProblemPrinter.Sorted(built.Problems)],
            Reports = [.. workspace.Value?.Settings.Reports.Select(report => report.Id.Value) ?? []],
            Quarters = [.. workspace.Value?.Quarters.Reverse().Select(quarter => quarter.FileName) ?? []],
            Cases = [.. cases.Families.SelectMany(one => cases.Cases(one).Select(test => $"{one}/{test}"))],
        };
    }

    private Checked<Built> Build(Workspace workspace, BuildArguments asked) =>
        new ReportSource(workspace, "") { MarksAuthorText = true, ReadData = data.Read }.Orders(asked)
            .Then(orders => orders.All[0].Source.Build(orders.All[0], asked));
}

/// <summary>What somebody chose to see; null is what the command line said, or the usual.</summary>
internal sealed record PreviewChoice(string? Report, string? Quarter, string? Case);
