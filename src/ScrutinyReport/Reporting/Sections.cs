using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Reporting;

/// <summary>Puts the indicators of a report under the sections of the plan.</summary>
internal static class Sections
{
    /// <summary>
    /// Every section in order, a section before its subsections. An indicator belongs to the section that the catalogue
    /// names, else to the one whose outcome its file names; the others stand together at the end, under no title.
    /// </summary>
    public static (ImmutableArray<SectionSubject> Sections, ImmutableArray<Problem> Problems) Of(
        ReportSettings report, ImmutableArray<AssessedIndicator> indicators)
    {
        var all = report.AllSections().ToImmutableArray();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var placed = indicators.ToLookup(indicator => SectionOf(indicator, all, problems)?.Id.Value ?? "");
        var sections = ImmutableArray.CreateBuilder<SectionSubject>();
        foreach (var section in report.Sections)
        {
            Add(section, 2);
        }

        if (placed[""].Any())
        {
            sections.Add(new(null, 2, [.. placed[""]]));
        }

        return (sections.ToImmutable(), problems.ToImmutable());

        void Add(Section section, int level)
        {
            sections.Add(new(section, level, [.. placed[section.Id.Value]]));
            foreach (var below in section.Subsections)
            {
                Add(below, level + 1);
            }
        }
    }

    private static Section? SectionOf(
        AssessedIndicator indicator, ImmutableArray<Section> sections, ImmutableArray<Problem>.Builder problems)
    {
        if (indicator.Indicator.Section is not { } id)
        {
            var outcome = indicator.Observation.Outcome;
            var byOutcome =
                sections.FirstOrDefault(section => Same(outcome, section.Outcome?.Value, section.Title.Value));
            if (byOutcome is null && !sections.IsEmpty)
            {
                problems.Add(ReportingProblems.NoSection(indicator.Observation));
            }

            return byOutcome;
        }

        var byId = sections.FirstOrDefault(section => section.Id.Value == id);
        if (byId is null && !sections.IsEmpty)
        {
            problems.Add(ReportingProblems.UnknownSection(indicator.Indicator, id,
                sections.Select(section => section.Id.Value)));
        }

        return byId;
    }

    private static bool Same(string? outcome, params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
        {
            if (outcome is not null && string.Equals(outcome, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
