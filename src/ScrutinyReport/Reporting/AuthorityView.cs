using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>The authority that a report of national figures is about, as templates see it.</summary>
internal static class AuthorityView
{
    private static ViewType<AssessedReport> Type { get; } =
        new ViewType<AssessedReport>("authority", "the authority that national figures are told of")
            .Add("number", Templating.Shape.Number, "its number in national data", "855",
                report => report.Authority!.Number)
            .Add("type", Templating.Shape.Text, "what it is, in the plural", "county councils",
                report => AuthorityTypes.Name(report.Authority!.Type))
            .Add("region", Templating.Shape.Text, "the region it is in, as in a sentence", "the East Midlands",
                report => Regions.InProse(report.Authority!.Region))
            .Add("neighbours", Templating.Shape.ListOf(Templating.Shape.Text),
                "its statistical neighbours, nearest first", "",
                report => report.Authority!.Neighbours.Select(neighbour => neighbour.Name).ToImmutableArray())
            .Add("neighbour_model", Templating.Shape.Text, "the model that names them", "May 2025",
                report => report.Rules.NeighbourModel == NeighbourModel.April2021 ? "April 2021" : "May 2025");

    public static Shape Shape => Type.Shape;

    public static TemplateObject? Of(AssessedReport report) => report.Authority is null ? null : Type.Of(report);
}
