namespace ScrutinyReport.Readiness;

/// <summary>How far an indicator's figure for a quarter is.</summary>
internal enum FigureState
{
    /// <summary>There is a figure of the quarter, or one that is withheld.</summary>
    In,

    /// <summary>The latest figure is of an earlier period, as is usual for it.</summary>
    InArrears,

    /// <summary>The latest figure is of an earlier period than its lag allows.</summary>
    Overdue,

    /// <summary>There is none, and somebody has said why, or it does not apply.</summary>
    Explained,

    /// <summary>There is none, and papers are not due yet, or nobody has said when they are.</summary>
    Awaited,

    /// <summary>There is none, and papers were due.</summary>
    Late,
}
