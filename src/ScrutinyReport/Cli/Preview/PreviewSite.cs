using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;
using ScrutinyReport.Snapshots;
using ScrutinyReport.Templating;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>
/// What a preview answers: the report as a page, where a figure or a paragraph of it comes from, and two files of the
/// program's own. Nothing that is asked for is ever the name of a file.
/// </summary>
internal sealed class PreviewSite(PreviewSubject subject, BuildArguments asked, Shell shell) : IDisposable
{
    private const int MostQuarters = 8;
    private const string CaseField = "Test case";

    private readonly Lock making = new();
    private readonly RememberedData data = new(MostQuarters);
    private readonly Dictionary<string, PreviewPage> pages = new(StringComparer.Ordinal);
    private CancellationTokenSource change = new();
    private int version;

    public PreviewAnswer? Answer(PreviewQuestion question) => question.Path switch
    {
        "/" => PreviewAnswer.Of("text/html; charset=utf-8", Page(question).Html),
        "/source" => PreviewAnswer.Of("text/html; charset=utf-8", Source(question)),
        "/preview.css" => new("text/css; charset=utf-8", Resources.Read("preview/preview.css")),
        "/preview.js" => new("text/javascript; charset=utf-8", Resources.Read("preview/preview.js")),
        _ => null,
    };

    /// <summary>
    /// What was made is made again when somebody asks, and what is being made at once: a file has changed.
    /// </summary>
    public void Forget()
    {
        var last = change;
        try
        {
            last.Cancel();
        }
        catch (ObjectDisposedException)
        {
            return;    // the preview has ended
        }

        lock (making)
        {
            if (last == change)
            {
                Renew();
            }
        }
    }

    public void Dispose() => change.Dispose();

    private void Renew()
    {
        version++;
        pages.Clear();
        change = new();
    }

    private PreviewPage Page(PreviewQuestion question)
    {
        var chosen = new PreviewChoice(
            question.Find("report") ?? asked.Report,
            question.Find("quarter") ?? (question.Find("case") is null ? asked.Quarter : null),
            question.Find("case"));
        lock (making)
        {
            var key = $"{chosen.Report}\n{chosen.Quarter}\n{chosen.Case}";
            PreviewPage? page;
            while (!pages.TryGetValue(key, out page))
            {
                try
                {
                    pages[key] = PreviewPage.Of(Make(chosen), chosen, version);
                }
                catch (OperationCanceledException)
                {
                    Renew();
                }
            }

            return page;
        }
    }

    private string Source(PreviewQuestion question)
    {
        var page = Page(question);
        var number = int.TryParse(question.Find("figure"), NumberStyles.None, CultureInfo.InvariantCulture,
            out var found) ? found : -1;
        return PreviewSource.Of(
            number >= 0 && number < page.Origins.Figures.Count ? page.Origins.Figures[number] : null,
            question.Find("origin") is { } origin && page.Origins.Places.TryGetValue(origin, out var place)
                ? place
                : null);
    }

    private PreviewMade Make(PreviewChoice chosen)
    {
        var cases = new CaseFolder(subject.Templates, shell);
        ImmutableArray<string> all =
            [.. cases.Families.SelectMany(one => cases.Cases(one).Select(test => $"{one}/{test}"))];
        var workspace = subject.IsWorkspace
            ? WorkspaceReader.Read(Disk.Open(subject.Folder))
            : Checked.Of<Workspace>(null);
        var made = new PreviewMade
        {
            Cases = all,
            Reports = [.. workspace.Value?.Settings.Reports.Select(report => report.Id.Value) ?? []],
        };
        var named = chosen.Case ?? (subject.IsWorkspace ? null : all.FirstOrDefault());
        if (named is null && !subject.IsWorkspace)
        {
            return With(Checked.Failed<Document>(SnapshotProblems.NothingToTest(cases.Shown)), made);
        }

        if (named is not null)
        {
            if (!all.Contains(named))
            {
                return With(Checked.Failed<Document>(SnapshotProblems.NoCaseToShow(CaseField, named, all)), made);
            }

            var (family, name) = (named.Split('/')[0], named.Split('/')[1]);
            var runner = new CaseRunner(cases, Host);
            return With(runner.Document(family, name, chosen.Quarter), made with
            {
                Case = named,
                Quarters = runner.Quarters(family, name),
            });
        }

        var shown = workspace.Then(read => Build(read, asked with { Report = chosen.Report, Quarter = chosen.Quarter }))
            .Then(built => Checked.Of(built.Document));
        return With(shown,
            made with
            {
                Quarters = [.. workspace.Value?.Quarters.Reverse().Select(quarter => quarter.FileName) ?? []],
            });
    }

    /// <summary>How templates are run: each part says the line that wrote it, until a file changes.</summary>
    private TemplateHost Host => new() { MarksAuthorText = true, Stopped = change.Token };

    private static PreviewMade With(Checked<Document> shown, PreviewMade made) => made with
    {
        Document = shown is { HasErrors: false, Value: { } document } ? FileProperties.Titled(document.Whole()) : null,
        Problems = [.. ProblemPrinter.Sorted(shown.Problems.Select(problem => problem.WithFiles(Field)))],
    };

    /// <summary>Where the command line is named, the field of the page that stands for the option.</summary>
    private static string Field(string file) => file switch
    {
        "--report" => "Report",
        "--quarter" => "Quarter",
        _ => file,
    };

    private Checked<Built> Build(Workspace workspace, BuildArguments asked)
    {
        asked = asked with { Report = asked.Report ?? Usual(workspace, asked.Quarter) };
        return new ReportSource(workspace, "") { Host = Host, Data = data }.Orders(asked)
            .Then(orders => orders.All[0].Source.Build(orders.All[0], asked));
    }

    /// <summary>The report that is shown where none is chosen: that of the quarter, else that of the latest.</summary>
    private static string? Usual(Workspace workspace, string? quarter) =>
        (ReportRequestReader.FindReport(workspace, null, quarter, [])
            ?? ReportRequestReader.FindReport(workspace, null, "latest", []))
            ?.Id.Value;
}

/// <summary>What somebody chose to see; null is what the command line said, or the usual.</summary>
internal sealed record PreviewChoice(string? Report, string? Quarter, string? Case);
