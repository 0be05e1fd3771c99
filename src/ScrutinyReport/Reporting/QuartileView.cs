using ScrutinyReport.Assessment;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>A national quartile as templates see it.</summary>
internal static class QuartileView
{
    public static ViewType<Placement> Type { get; } =
        new ViewType<Placement>("quartile", "where a value stands among authorities")
        .Add("number", Shape.Figure, "1 (top) to 4", "3", placement => placement.Quartile)
        .Add("given", Shape.Truth, "whether it is the council's own, used as given", "false",
            placement => placement.IsGiven)
        .Add("computed", Shape.Figure,
            "1 to 4 by the national figures of the group, also where the council gives a quartile of its own", "2",
            placement => placement.Computed, optional: true)
        .Add("movement", Shape.Text, "now, continues or unknown, by the quartile of the previous value", "now",
            placement => placement.Movement switch
            {
                Movement.Now => "now",
                Movement.Continues => "continues",
                _ => "unknown",
            })
        .Add("previous", Shape.Figure, "the quartile of the previous value", "4",
            placement => placement.PreviousQuartile, optional: true)
        .Add("previous_rank", Shape.Figure,
            "the rank of the previous value in its own year, in a report of national figures", "74",
            placement => placement.PreviousRank, optional: true)
        .Add("previous_joint", Shape.Truth, "whether another authority had that rank too", "true",
            placement => placement.WasJoint)
        .Add("year", Shape.Text, "the year of the national results", "2022/23",
            placement => placement.YearShown, optional: true)
        .Add("rank", Shape.Figure, "the rank among the group; 1 is best", "61",
            placement => placement.Rank, optional: true)
        .Add("joint", Shape.Truth, "whether another authority has the same rank", "false",
            placement => placement.IsJoint)
        .Add("group_size", Shape.Figure, "how many authorities have a value, the council among them", "151",
            placement => placement.GroupSize, optional: true)
        .Add("group", Shape.Text, "what the group is called", "all authorities",
            placement => placement.GroupName, optional: true);
}
