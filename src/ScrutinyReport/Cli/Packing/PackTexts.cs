using System.Collections.Immutable;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Reporting;
using ScrutinyReport.Workspaces;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>The texts of a meeting's packs, from the templates of their family.</summary>
internal sealed class PackTexts(Settings settings, Meeting meeting, TemplateSource templates)
{
    /// <summary>The front sheet of a pack, whose items have pages or have none yet.</summary>
    public Checked<Document> FrontSheet(PackPlan plan, ImmutableArray<PackItem> items) =>
        Read(PackBuilder.FrontSheet, plan, items, null).Then(document => Checked.Of(FileProperties.Titled(document)));

    /// <summary>What a blank page says.</summary>
    public Checked<Document> BlankPage(PackPlan plan) => Read(PackBuilder.BlankPage, plan, [], null);

    /// <summary>
    /// What stands at the heads of the pages of an item's paper: a paragraph for the first page, and one for the others
    /// where they have any.
    /// </summary>
    public Checked<Document> Mark(PackPlan plan, PackItem item) => Read(PackBuilder.Mark, plan, [item], item);

    /// <summary>What stands for a paper that is not in the pack yet.</summary>
    public Checked<Document> Place(PackPlan plan, PackItem item, string paper) =>
        Read(PackBuilder.Place, plan, [item], item, paper);

    /// <summary>How the pages of a pack look.</summary>
    public Checked<HouseStyle> Style => templates.Style;

    private Checked<Document> Read(
        string template, PackPlan plan, ImmutableArray<PackItem> items, PackItem? item, string? paper = null)
    {
        var subject = new PackSubject
        {
            Settings = settings,
            Meeting = meeting,
            Kind = plan.Kind,
            Items = items,
            Item = item,
            Paper = paper,
        };
        var known = templates.Templates;
        var name = $"{template}.md (rendered)";
        return MarkdownReader.WithPlaces(
            marks => PackBuilder.Build(template, subject, (marks ? known.MarkingAuthorText() : known).Host)
                .Then(text => MarkdownReader.Read(text, Properties(plan), name)),
            name);
    }

    private DocumentProperties Properties(PackPlan plan) => new()
    {
        Title = plan.OutputName,
        Subject = meeting.Committee?.Name.Value ?? "",
        Author = settings.Council.Name.Value,
        Keywords = [DayWords.Iso(meeting.Date.Value), settings.Council.ShortName.Value],
        Header = settings.Council.Name.Value,
        Notice = settings.Notice?.Value ?? "",
        Created = meeting.Date.Value,
    };
}
