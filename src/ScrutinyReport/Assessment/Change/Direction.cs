namespace ScrutinyReport.Assessment;

/// <summary>Where a figure went (METHODS 2).</summary>
internal enum Direction
{
    Same,
    Up,
    Down,
}
