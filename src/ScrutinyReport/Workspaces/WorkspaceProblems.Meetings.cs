using System.Globalization;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Workspaces;

/// <summary>What can be wrong with the file of a meeting.</summary>
internal static partial class WorkspaceProblems
{
    public static Problem NoSuchMeeting(string asked, IReadOnlyCollection<string> known) => Problem.Error(
        "SR0086", Place.WholeFile("--meeting"), $"there is no meeting `{asked}`", Meant(asked, known));

    public static Problem NumberTwice(int number, Place place, Place first) => Problem.Error(
        "SR0087", place,
        string.Create(CultureInfo.InvariantCulture, $"two items of the agenda have the number {number}"),
        "give each a number of its own, or leave the numbers out: items are then counted in their order") with
    {
        Trail = [new(first, "the other one is here")],
    };

    public static Problem OtherDateThanFile(Setting<DateOnly> date, DateOnly named) => Problem.Error(
        "SR0088", date.Place, string.Create(
            CultureInfo.InvariantCulture,
            $"the meeting is on {date.Value:yyyy-MM-dd}, and its file is named after {named:yyyy-MM-dd}"),
        "correct the date, or rename the file");

    public static Problem BeforeQuarterEnds(Setting<Quarter> quarter, DateOnly date) => Problem.Error(
        "SR0089", quarter.Place, string.Create(
            CultureInfo.InvariantCulture,
            $"the meeting is on {date:yyyy-MM-dd}, and {quarter.Value} ends on {quarter.Value.LastDay:yyyy-MM-dd}, after it"),
        "correct the quarter of the report or the date of the meeting");

    public static Problem NotOnePaper(Place place) => Problem.Error(
        "SR0090", place, "a paper is either a `report` of this workspace with its `quarter`, or a `file`",
        "write one of the two; a second paper is a further entry of `papers`");
}
