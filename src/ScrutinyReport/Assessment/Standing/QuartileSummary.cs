namespace ScrutinyReport.Assessment;

/// <summary>
/// How many indicators stand in each quartile, of those with a quartile and a value (METHODS 4).
/// </summary>
internal sealed record QuartileSummary(int First, int Second, int Third, int Fourth)
{
    public int Total => First + Second + Third + Fourth;
}
