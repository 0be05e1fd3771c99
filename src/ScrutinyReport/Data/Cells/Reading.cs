using System.Diagnostics;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>
/// What a cell says: a figure, or why there is none. The cell is null where the file has no such column.
/// </summary>
internal abstract record Reading(Cell? Cell)
{
    /// <summary>The figure; null where there is none. An absence is never read as 0.</summary>
    public virtual Figure? Figure => null;
}

/// <summary>A cell with a number; what stands behind it in the cell is kept with the figure.</summary>
internal sealed record Measured(Figure Value, Cell? Cell) : Reading(Cell)
{
    /// <summary>The mark of a footnote behind the number; null where there is none.</summary>
    public string? Mark { get; init; }

    public override Figure? Figure => Value;
}

/// <summary>A cell without a number, of a named kind (METHODS 7).</summary>
internal sealed record Absence(AbsenceKind Kind, Cell? Cell) : Reading(Cell)
{
    public static readonly Absence NoColumn = new(AbsenceKind.NotGiven, null);

    /// <summary>What is printed in its place.</summary>
    public string Words => Kind switch
    {
        AbsenceKind.NotGiven => "not given",
        AbsenceKind.NotApplicable => "not applicable",
        AbsenceKind.NotAvailable => "not available",
        AbsenceKind.NotYet => "to be confirmed",
        AbsenceKind.Suppressed => Signs.Confidential,
        AbsenceKind.Unreliable => Signs.Unreliable,
        AbsenceKind.Unreadable => "not readable",
        _ => throw new UnreachableException(),
    };
}

/// <summary>Why a cell has no number.</summary>
internal enum AbsenceKind
{
    /// <summary>The cell is empty, or there is no such column.</summary>
    NotGiven,

    /// <summary><c>N/A</c>, <c>[z]</c>, <c>z</c>.</summary>
    NotApplicable,

    /// <summary>
    /// <c>not avail</c>, <c>Not available this quarter</c>, <c>[x]</c>, <c>x</c>, <c>:</c>, <c>-</c>.
    /// </summary>
    NotAvailable,

    /// <summary><c>tbc</c>: expected later.</summary>
    NotYet,

    /// <summary><c>[c]</c>, <c>c</c>, <c>&lt;5</c> or <c>*</c> as a value: withheld at the source.</summary>
    Suppressed,

    /// <summary><c>[u]</c>, <c>u</c> as a value: of so low a reliability that it is not given.</summary>
    Unreliable,

    /// <summary>The cell holds something that is no value; a problem says so.</summary>
    Unreadable,
}
