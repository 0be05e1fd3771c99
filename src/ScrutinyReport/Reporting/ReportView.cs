using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Templating;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Reporting;

/// <summary>
/// The names that every report template can use: the whole vocabulary, each with its meaning and an example.
/// </summary>
internal static class ReportView
{
    public static ViewType<Council> CouncilType { get; } = new ViewType<Council>("council", "the council that reports")
        .Add("name", Shape.Text, "its full name", "Leicestershire County Council", council => council.Name.Value)
        .Add("short_name", Shape.Text, "its name in prose", "Leicestershire", council => council.ShortName.Value);

    public static ViewType<Committee> CommitteeType { get; } = new ViewType<Committee>("committee", "a committee")
        .Add("name", Shape.Text, "its name", "Children and Families Overview and Scrutiny Committee",
            committee => committee.Name.Value);

    private static ViewType<Meeting> MeetingType { get; } = new ViewType<Meeting>("meeting", "a meeting of a committee")
        .Add("date", Shape.Text, "its date in words", "4 June 2024",
            meeting => DayWords.Of(meeting.Date.Value))
        .Add("time", Shape.Text, "when it starts", "10.00 am", meeting => meeting.Time?.Value, optional: true)
        .Add("place", Shape.Text, "where it is held", "County Hall", meeting => meeting.Venue?.Value, optional: true);

    public static ViewType<Contact> ContactType { get; } =
        new ViewType<Contact>("contact", "an officer whom a reader may ask")
        .Add("post", Shape.Text, "the post", "Director of Children and Family Services", contact => contact.Post.Value)
        .Add("telephone", Shape.Text, "the telephone number", "0116 496 0101",
            contact => contact.Telephone?.Value, optional: true)
        .Add("email", Shape.Text, "the e-mail address", "director.cfs@example.org",
            contact => contact.Email?.Value, optional: true);

    private static ViewType<ReportSettings> SettingsType { get; } =
        new ViewType<ReportSettings>("report", "what the settings say of a report")
        .Add("id", Shape.Text, "its id", "committee-report", report => report.Id.Value)
        .Add("department", Shape.Text, "whose performance it is", "Children and Family Services Department",
            report => report.Department?.Value, optional: true)
        .Add("joint_report_of", Shape.Text, "who signs it",
            "Chief Executive and Director of Children and Family Services",
            report => report.JointReportOf?.Value, optional: true)
        .Add("plan", Shape.Text, "the plan whose outcomes the sections are", "Departmental Plan 2020-2023",
            report => report.Plan?.Value, optional: true)
        .Add("charts", Shape.ListOf(Shape.Text),
            "which charts the settings ask for: trend, standing, ratings, quadrant, spark", "trend",
            report => report.Charts.Select(chart => chart.Value).ToImmutableArray())
        .Add("contacts", Shape.ListOf(ContactType.Shape), "the officers to contact", "",
            report => ContactType.Of(report.Contacts));

    public static ViewType<ReportSubject> Type { get; } =
        new ViewType<ReportSubject>("report view", "what a report's templates can print")
        .Add("council", CouncilType.Shape, "the council that reports", "",
            subject => CouncilType.Of(subject.Request.Settings.Council))
        .Add("committee", CommitteeType.Shape, "the committee that the report goes to", "",
            subject => Committee(subject) is { } committee ? CommitteeType.Of(committee) : null, optional: true)
        .Add("meeting", MeetingType.Shape, "the meeting that the report goes to", "",
            subject => subject.Request.Meeting is { } meeting ? MeetingType.Of(meeting) : null, optional: true)
        .Add("report", SettingsType.Shape, "what the settings say of this report", "",
            subject => SettingsType.Of(subject.Request.Report))
        .Add("authority", AuthorityView.Shape,
            "the authority whose national figures these are; none in a council's own report", "",
            subject => AuthorityView.Of(subject.Assessed), optional: true)
        .Add("draft", DraftView.Type.Shape, "what is missing; in drafts alone", "",
            subject => subject.Request.IsDraft ? DraftView.Type.Of(subject) : null, optional: true)
        .Add("notice", Shape.Text, "the notice that every page carries", "Illustration built from published figures",
            subject => subject.Request.Settings.Notice?.Value, optional: true)
        .Add("quarter", PeriodViews.Quarter.Shape, "the quarter that the report is of", "",
            subject => PeriodViews.Quarter.Of(subject.Assessed.Quarter))
        .Add("texts", Shape.Any, "texts of the settings, by name; one that is not written is null",
            "texts.background_papers",
            subject => subject.Texts)
        .Add("options", Shape.Any, "what the settings choose, by name; one that is not written is null",
            "options.dashboard",
            subject => subject.Options)
        .Add("facts", Shape.Any, "numbers of facts/2023-24-Q4.csv, by name; with n and m also name_n and name_m",
            "facts.assessments_in_quarter",
            subject => FactsView.Of(subject.Assessed.Facts))
        .Add("commentary", Shape.Any,
            "what analysts wrote, by the id of a section, an indicator or a passage; Markdown", "commentary.spotlight",
            subject => new NamedValues<MarkedText>(subject.Commentary, open: true))
        .Add("sections", Shape.ListOf(SectionView.Type.Shape),
            "the sections in the plan's order, each before its subsections", "",
            subject => SectionView.Type.Of(subject.Sections.Select(section => new SectionContext(section, subject))))
        .Add("indicators", Shape.ListOf(IndicatorView.Type.Shape),
            "every indicator, in the order of the quarter file", "",
            subject =>
                IndicatorView.Type.Of(subject.Assessed.Indicators.Select(one => new IndicatorContext(one, subject))))
        .Add("to_come", Shape.ListOf(ToComeView.Type.Shape),
            "indicators whose first figure is of a later quarter, the first due first", "",
            subject => ToComeView.Type.Of(subject.ToCome))
        .Add("quartiles", SummaryViews.Quartiles.Shape, "how many indicators stand in each national quartile", "",
            subject => SummaryViews.Quartiles.Of(subject.Assessed))
        .Add("changes", SummaryViews.Changes.Shape, "how many indicators improved, were similar or declined", "",
            subject => SummaryViews.Changes.Of(subject.Assessed))
        .Add("ratings", Shape.ListOf(SummaryViews.Rating.Shape), "how many indicators have each rating, best first", "",
            subject => SummaryViews.Rating.Of(SummaryViews.RatingsOf(subject.Assessed)))
        .Add("ratings_chart", Shape.Chart,
            "how many indicators have each rating, as bars; none where no indicator is rated",
            "Of 11 rated indicators, six are Green, four are Amber and one is Red", subject =>
                RatingsCharts.Of(subject.Assessed), optional: true)
        .Add("revisions", Shape.Figure, "how many previous values are not the ones published then", "1",
            subject => HistoryViews.Revisions(subject.Assessed))
        .Add("symbols", Shape.ListOf(SymbolsView.Type.Shape),
            "the symbols that stand beside or for figures in this report, for a legend", "",
            subject => SymbolsView.Of(subject))
        .Add("composite", CompositeView.Type.Shape, "average ranks over all indicators with national figures", "",
            subject => CompositeView.Of(subject.Assessed.Indicators, subject), optional: true)
        .Add("rules", SummaryViews.Rules.Shape, "the rules that were applied", "",
            subject => SummaryViews.Rules.Of(subject.Assessed));

    private static Committee? Committee(ReportSubject subject) =>
        subject.Request.Meeting?.Committee ?? subject.Request.Report.Committee;
}
