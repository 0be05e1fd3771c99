using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>
/// The targets of an indicator through one local-authority year, quarter by quarter, towards the one for the year.
/// Where quarter 4 has none of its own, its target is the year's.
/// </summary>
internal sealed record TargetProfile
{
    /// <summary>The indicator's id.</summary>
    public required string Indicator { get; init; }

    /// <summary>The year in which the local-authority year starts.</summary>
    public required int Year { get; init; }

    /// <summary>Four targets, of quarter 1 to 4; null where none is set.</summary>
    public required ImmutableArray<Target?> Quarters { get; init; }

    public required Target? Annual { get; init; }

    public required Place Place { get; init; }

    /// <summary>Whether somebody wrote a note beside them, which no report prints.</summary>
    public required bool HasNote { get; init; }

    /// <summary>The target that is set for a quarter of the year; null where there is none.</summary>
    public Target? For(Quarter quarter) => quarter.Year != Year ? null
        : Quarters[quarter.Number - 1] ?? (quarter.Number == 4 ? Annual : null);
}
