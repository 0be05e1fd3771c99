using System.Collections.Immutable;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>
/// How many indicators stand in each quartile, of those with a quartile and a value (METHODS 4). <see cref="Years"/>
/// are the years of the comparisons, where known, each once, oldest first.
/// </summary>
internal sealed record QuartileSummary(int First, int Second, int Third, int Fourth, ImmutableArray<Period> Years)
{
    public int Total => First + Second + Third + Fourth;
}
