using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>Relative change: (latest - earlier) / earlier, divided by the EARLIER value (METHODS 2).</summary>
internal static class RelativeChangeRule
{
    public const string Name = "relative change";

    private static readonly Display Display = new(1, Unit.Percent);

    /// <summary>
    /// The change as a percentage; null on a base of 0, on a count below the least base, and where it would be shown as
    /// 0.0%.
    /// </summary>
    public static Figure? Of(Figure earlier, Figure latest, decimal minimumBase)
    {
        if (earlier.Number == 0 || earlier.Number < minimumBase)
        {
            return null;
        }

        var change = (latest.Number - earlier.Number) / earlier.Number * 100;
        var figure = new Figure(change, Display, new Computed(Name, [latest, earlier]));
        return figure.Rounded == 0 ? null : figure;
    }
}
