using ScrutinyReport.Readiness;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>What a draft lacks, as templates see it.</summary>
internal static class DraftView
{
    public static ViewType<ExpectedCommentary> Missing { get; } =
        new ViewType<ExpectedCommentary>("missing commentary", "commentary that is expected and not there")
            .Add("subject", Shape.Text, "the id of its indicator, section or passage", "neet", one => one.Subject)
            .Add("title", Shape.Text, "the indicator's name or the section's title", "NEET", one => one.Title)
            .Add("owner", Shape.Text, "who is to write it", "Education", one => one.Owner, optional: true)
            .Add("reason", Shape.Text, "why it is expected", "rated Red", one => one.Reason);

    public static ViewType<ReportSubject> Type { get; } =
        new ViewType<ReportSubject>("draft", "a report that is not final")
        .Add("missing", Shape.ListOf(Missing.Shape), "the commentary that is expected and not there", "",
            subject => Missing.Of(subject.Missing));

    public static TemplateObject? Of(ReportSubject subject, string id) =>
        subject.Missing.FirstOrDefault(one => one.Subject == id) is { } found ? Missing.Of(found) : null;
}
