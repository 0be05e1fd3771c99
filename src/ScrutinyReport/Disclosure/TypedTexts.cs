using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Disclosure;

/// <summary>
/// Looks through all that people wrote for a report: commentary, texts of the settings, reasons in quarter files, of
/// overrides and of corrections, notes on breaks in series and sources of records.
/// </summary>
internal static class TypedTexts
{
    public static IEnumerable<Problem> Check(ReportRequest request, Dataset dataset, DisclosureSettings settings)
    {
        ImmutableArray<Noun> nouns =
        [
            .. dataset.Indicators.SelectMany(indicator => new[] { indicator.Numerator, indicator.Denominator })
                .OfType<Noun>()
                .Distinct(),
            new("child", "children"), new("pupil", "pupils"), new("person", "people"),
            new("young person", "young people"),
        ];
        return Places(request, dataset)
            .SelectMany(text => TypedCounts.Find(text.Text, nouns, settings.Threshold)
                .Select(found => text.Place.Source is { } source && text.IsExact
                    ? source.At(text.Place.Start + found.Start, found.Length)
                    : text.Place))
            .Distinct()
            .Select(place => DisclosureProblems.TypedCount(place, settings.Threshold));
    }

    private static IEnumerable<(string Text, Place Place, bool IsExact)> Places(ReportRequest request, Dataset dataset)
    {
        foreach (var one in request.Commentary)
        {
            yield return (one.Source.Text[one.BodyStart..], one.Source.At(one.BodyStart, 0), true);
        }

        foreach (var text in request.Report.Texts.Values.OrderBy(text => text.Place.Start))
        {
            yield return (text.Value, text.Place, false);
        }

        foreach (var empty in request.Report.AllSections().Select(section => section.Empty).OfType<Setting<string>>())
        {
            yield return (empty.Value, empty.Place, false);
        }

        foreach (var reason in dataset.Observations.Select(row => row.Reason).OfType<Cell>())
        {
            yield return (reason.Text, reason.Place, false);
        }

        foreach (var note in dataset.Observations.SelectMany(row => row.Notes).Distinct())
        {
            yield return (note.Cell.Text, note.Cell.Place, false);
        }

        foreach (var given in dataset.Overrides)
        {
            yield return (given.Reason, given.Indicator.Place, false);
        }

        foreach (var change in dataset.Observations.Select(row => row.Indicator).Where(one => one.Break is not null))
        {
            yield return (change.Break!.Note, change.Place, false);
        }

        foreach (var floor in dataset.Records)
        {
            yield return (floor.Source, (floor.Value.Origin as FromCell)?.Place ?? Place.Nowhere, false);
        }

        foreach (var correction in dataset.Corrections)
        {
            yield return (correction.Reason, correction.Place, false);
        }
    }
}
