using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>
/// One report that is to be made: which of the workspace's, and of which authority where it is of national figures.
/// </summary>
internal sealed record ReportOrder(ReportSource Source, ReportSettings Report, Authority? Authority)
{
    /// <summary>What stands before its files' names in a pack; empty elsewhere.</summary>
    public string FilePrefix { get; init; } = "";

    /// <summary>What tells it from every other: by these names orders are sorted and shared out.</summary>
    public string Name => Authority is { } authority
        ? string.Create(CultureInfo.InvariantCulture,
            $"{Source.Shown}{Report.Id.Value} {authority.Number} {authority.Name}")
        : Source.Shown + Report.Id.Value;
}

/// <summary>Reports that are to be made, in the order of their names.</summary>
internal sealed record ReportOrders(ImmutableArray<ReportOrder> All)
{
    public static ReportOrders Of(IEnumerable<ReportOrder> orders) =>
        new([.. orders.OrderBy(order => order.Name, StringComparer.Ordinal)]);

    /// <summary>
    /// The part for one machine of several: every so-many-th, so that the parts are of one size and together all of it.
    /// </summary>
    public ImmutableArray<ReportOrder> Of(Shard shard) =>
        [.. All.Where((_, index) => index % shard.Count == shard.Number - 1)];
}
