using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Reporting;
using ScrutinyReport.Templating;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>
/// A workspace and what its reports share: the templates and house style of each family, and national data. They are
/// read once, however many reports are made, also at the same time.
/// </summary>
internal sealed class ReportSource(Workspace workspace, string folder)
{
    private readonly ConcurrentDictionary<FamilyKey, Lazy<TemplateSource>> families = new();
    private readonly ConcurrentDictionary<string, Lazy<Checked<NationalRequest>>> national =
        new(StringComparer.Ordinal);

    private readonly Lazy<ImmutableArray<Problem>> misnamed = new(() => MisnamedTemplates.In(workspace));

    /// <summary>The workspace's folder.</summary>
    public string Folder { get; } = folder;

    /// <summary>
    /// What is wrong with the workspace as a whole. No report is written where there are errors; the rest is told with
    /// each report, so that it can be accepted like the report's own.
    /// </summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>
    /// What stands before its files' names where several workspaces are told of; empty where it is the only one.
    /// </summary>
    public string Shown { get; init; } = "";

    /// <summary>
    /// Its part of a folder that takes the outputs of several workspaces; empty where it is the only one.
    /// </summary>
    public string Part { get; init; } = "";

    /// <summary>How templates are run; one that notes the branches which run allows one report at a time.</summary>
    public TemplateHost Host { get; init; } = new();

    /// <summary>
    /// Whether code and templates are made ready on another core while the figures are read: for one report alone.
    /// </summary>
    public bool IsRehearsed { get; init; }

    /// <summary>
    /// Reads a quarter's data; reports that are made one after the other share it, and a preview keeps it.
    /// </summary>
    public RememberedData Data { get; init; } = new(most: 0);

    /// <summary>
    /// The reports that are asked for: all, those of the authority or authorities, the one that is named, or the only
    /// one.
    /// </summary>
    public Checked<ReportOrders> Orders(BuildArguments asked)
    {
        var problems = Problems.Where(IsError).ToList();
        var orders = new List<ReportOrder>();
        foreach (var report in Reports(asked, problems))
        {
            if (!report.IsNational)
            {
                orders.Add(new(this, report, null));
                continue;
            }

            var read = National(report);
            problems.AddRange(read.Value is null ? read.Problems : []);
            orders.AddRange(read.Value is { } request
                ? Authorities(request, asked, problems).Select(authority => new ReportOrder(this, report, authority))
                : []);
        }

        return SameName(orders) is { } same
            ? Checked.Failed<ReportOrders>([.. problems, .. Warnings(), same])
            : orders.Count == 0 ? Checked.Failed<ReportOrders>([.. problems, .. Warnings()])
            : Checked.Of(ReportOrders.Of(orders), problems);
    }

    /// <summary>Makes a report. An accepted warning is counted and not told.</summary>
    public Checked<Built> Build(ReportOrder order, BuildArguments asked)
    {
        var read = Timings.Of(asked.Timings, "reading files", () => Request(order, asked));
        if (read.Value is not { } request)
        {
            return Checked.Failed<Built>([.. Warnings(), .. read.Problems]);
        }

        if (IsRehearsed)
        {
            Rehearsal.Offer(request, workspace.Files, asked);
        }

        var data = Timings.Of(asked.Timings, "reading data", () => DataOf(order, request));
        var built = Pipeline.Build(request, data, Family(order.Report), asked.To, asked.Timings);
        ImmutableArray<Problem> problems = [.. Warnings(), .. read.Problems, .. built.Problems];
        if (built.Value is null)
        {
            return built with { Problems = problems };
        }

        var (left, accepted) = request.Accepted.Apply(
            problems.AddRange(PrintableCommentary.NotPrinted(request.Commentary, ReportsWithTemplates())),
            request.Quarter,
            FileProperties.Day(request));
        return Checked.Of(built.Value with { Accepted = accepted }, left);
    }

    /// <summary>Judges a report without writing it.</summary>
    public Checked<AssessedReport> Assess(ReportOrder order, BuildArguments asked)
    {
        var assessed = Request(order, asked).Then(request => Pipeline.Assess(request, DataOf(order, request)));
        return assessed with { Problems = [.. Warnings(), .. assessed.Problems] };
    }

    private ImmutableArray<Problem> Warnings() => [.. Problems.Where(problem => !IsError(problem)), .. misnamed.Value];

    private static bool IsError(Problem problem) => problem.Severity == Severity.Error;

    private Checked<ReportRequest> Request(ReportOrder order, BuildArguments asked) => order.Authority is { } authority
        ? Checked.Of(National(order.Report).Value!.For(authority), National(order.Report).Problems)
        : ReportRequestReader.Read(workspace, order.Report.Id.Value, asked.Quarter)
            .Then(request => Checked.Of(request with { IsDraft = asked.IsDraft, FilePrefix = order.FilePrefix }));

    private Checked<Dataset> DataOf(ReportOrder order, ReportRequest request) => order.Authority is { } authority
        ? Checked.Of(NationalDataset.Of(
            National(order.Report).Value!.Data, authority, request.Settings.Rules.NeighbourModel))
        : Data.Read(request.Data!);

    private ImmutableArray<ReportSettings> Reports(BuildArguments asked, List<Problem> problems)
    {
        var reports = workspace.Settings.Reports;
        if (asked.All && asked.Report is null)
        {
            return reports;
        }

        if (asked.Authority is not null && asked.Report is null)
        {
            ImmutableArray<ReportSettings> ofAuthorities = [.. reports.Where(report => report.IsNational)];
            problems.AddRange(ofAuthorities.IsEmpty ? [CliProblems.NotNational(asked.Authority, reports[0].Id)] : []);
            return ofAuthorities;
        }

        var found = ReportRequestReader.FindReport(workspace, asked.Report, asked.Quarter, problems);
        if (found is { IsNational: false } && asked.Authority is not null)
        {
            problems.Add(CliProblems.NotNational(asked.Authority, found.Id));
        }

        return found is null ? [] : [found];
    }

    private static ImmutableArray<Authority> Authorities(
        NationalRequest request, BuildArguments asked, List<Problem> problems)
    {
        if (asked.Authority == "all")
        {
            return request.Data.Authorities;
        }

        var words = asked.Authority
            ?? request.Workspace.Settings.Council.Authority?.Value.ToString(CultureInfo.InvariantCulture);
        if (words is not null && request.Find(words) is { } found)
        {
            return [found];
        }

        problems.Add(words is null
            ? WorkspaceProblems.WhichAuthority(request.Report)
            : WorkspaceProblems.UnknownAuthority(words, request.Data.Authorities.Select(one => one.ShortName)));
        return [];
    }

    // Told before anything is written: the second of two reports would stand in the first one's place.
    private static Problem? SameName(IEnumerable<ReportOrder> orders) => orders
        .GroupBy(order => OutputPattern.Of(order.Report).NameOf(
            "(quarter)", order.Report, order.Authority?.Number, order.Authority?.ShortName ?? ""),
            StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Count() > 1)
        .Select(same => CliProblems.SameOutput(same.First().Report, same.First().Name, same.ElementAt(1).Name))
        .FirstOrDefault();

    private (ReportSettings Report, IEnumerable<SourceText> Templates)[] ReportsWithTemplates() =>
    [
        .. workspace.Settings.Reports.Where(report => !report.IsNational)
            .Select(report => (report, Family(report).All)),
    ];

    private TemplateSource Family(ReportSettings report) => families.GetOrAdd(
        new(report.Template.Value, report.HouseStyle?.Value),
        _ => new(() => TemplateSource.Of(workspace.Files, report, Host))).Value;

    private Checked<NationalRequest> National(ReportSettings report) => national.GetOrAdd(
        report.Id.Value, _ => new(() => NationalRequest.Read(workspace, report))).Value;

    private sealed record FamilyKey(string Template, string? HouseStyle);
}
