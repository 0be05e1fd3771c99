using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Reporting;

/// <summary>
/// Composite rank against the rank by another measure (METHODS 4), with lines through the middle ranks.
/// </summary>
internal static class QuadrantCharts
{
    private const int LeastAuthorities = 3;

    /// <summary>
    /// Null where the rules name no other measure, too few authorities have both ranks, or the council has not.
    /// </summary>
    public static QuadrantChart? Of(CompositeContext context)
    {
        if (context.Against is not { } against)
        {
            return null;
        }

        var council = context.Report.Request.Settings.Council.ShortName.Value;
        ImmutableArray<QuadrantPoint> points =
        [
            .. from one in context.Standing.Ranks
               where one.Against is not null
               let isOwn = one.Authority == context.Standing.Own?.Authority
               select new QuadrantPoint(
                   isOwn ? council : one.Name, one.Against!.Figure, one.Figure, isOwn),
        ];
        if (points.Length < LeastAuthorities || points.FirstOrDefault(point => point.IsOwn) is not { } own)
        {
            return null;
        }

        return new()
        {
            Title = $"Performance and {against}",
            Alternative = $"{own.Name} is {ChartWords.Rank((int)own.Up.Number, context.Standing.Ranks.Length, context.Standing.Own!.IsJoint)} by its average rank over "
                + $"{Indicators(context.Standing.Indicators)} and {ChartWords.Rank((int)own.Across.Number)} by {against}",
            NameAxis = "Local authority",
            AcrossAxis = $"Rank by {against}",
            UpAxis = "Composite rank (1 = best)",
            UpFallsFromTop = true,
            Others = "Other local authorities",
            Points = points,
            AcrossMiddle = new($"Middle rank by {against}", Middle(points.Select(point => point.Across))),
            UpMiddle = new("Middle composite rank", Middle(points.Select(point => point.Up))),
        };
    }

    private static string Indicators(int count) =>
        $"{ChartWords.Number(count)} {(count == 1 ? "indicator" : "indicators")}";

    private static Figure Middle(IEnumerable<Figure> ranks)
    {
        var inputs = ranks.ToImmutableArray();
        return new(
            CutPoints.Of(inputs.Select(rank => rank.Number))!.Q50, new(1), new Computed(CutPoints.Rule, inputs));
    }
}
