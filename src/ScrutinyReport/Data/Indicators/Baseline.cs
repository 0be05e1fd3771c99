using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>A fixed value that an indicator is compared with: "since 2018/19" (METHODS 2).</summary>
internal sealed record Baseline(Period Period, Figure Value, Cell Cell);
