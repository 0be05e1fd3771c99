using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>Reads <c>targets.csv</c>: the targets of a year, quarter by quarter.</summary>
internal static class TargetProfileReader
{
    private static readonly string[] QuarterHeadings = ["q1", "q2", "q3", "q4"];

    private static readonly ImmutableArray<ColumnRule> Rules =
    [
        new("indicator", true), new("year", true), new("q1"), new("q2"), new("q3"), new("q4"),
        new("annual"), new("note"),
    ];

    /// <summary>The profiles, without the rows that name no indicator or no year.</summary>
    public static ImmutableArray<TargetProfile> Read(
        CsvTable file, ImmutableArray<Indicator> indicators, ICollection<Problem> problems)
    {
        var profiles = ImmutableArray.CreateBuilder<TargetProfile>();
        foreach (var row in TableReader.ReadStrict(file, Rules, problems)?.Rows ?? [])
        {
            if (Of(row, indicators, problems) is not { } profile)
            {
                continue;
            }

            if (profiles.FirstOrDefault(one => one.Indicator == profile.Indicator
                && one.Year == profile.Year) is { } first)
            {
                problems.Add(DataProblems.TargetsTwice(row.Find("indicator")!, first.Place));
                continue;
            }

            profiles.Add(profile);
        }

        return profiles.ToImmutable();
    }

    /// <summary>
    /// The observation with the profile of its year. Where the quarter file gives no target, its target is the one that
    /// the profile has for the quarter of its figure.
    /// </summary>
    public static Observation With(
        Observation observation, ImmutableArray<TargetProfile> profiles, Quarter reported,
        ICollection<Problem> problems)
    {
        var quarter = observation.LatestPeriod is { } latest ? latest.OfQuarter : reported;
        var profile = quarter is { } when ? Find(observation, profiles, when.Year) : null;
        if (observation.Forecast is { } forecast)
        {
            observation = observation with
            {
                Forecast = forecast with { Target = TargetOf(forecast, observation, profiles, reported) },
            };
        }

        if (profile is null)
        {
            return observation;
        }

        foreach (var fraction in profile.Quarters.Append(profile.Annual).OfType<Target>()
            .Where(target => ObservationChecks.IsAFractionFor(observation, target.Cell, target.Bound.Number)))
        {
            problems.Add(DataProblems.LooksLikeAFraction(fraction.Cell, FractionAmong.Indicator,
                observation.Indicator.Id));
        }

        var known = observation with { Profile = profile };
        if (known is not { Target: null, TargetReading: Absence { Kind: AbsenceKind.NotGiven } }
            || profile.For(quarter!) is not { } target)
        {
            return known;
        }

        known = known with { Target = target, TargetReading = new Measured(target.Bound, target.Cell) };
        ObservationChecks.TargetOf(known, problems);
        return known;
    }

    private static TargetProfile? Find(Observation observation, ImmutableArray<TargetProfile> profiles, int year) =>
        profiles.FirstOrDefault(one => one.Indicator == observation.Indicator.Id && one.Year == year);

    private static Target? TargetOf(
        GivenForecast forecast, Observation observation, ImmutableArray<TargetProfile> profiles, Quarter reported)
    {
        var quarter = forecast.Period.OfQuarter;
        return (quarter?.Year ?? (forecast.Period as YearPeriod)?.Start) is not { } year ? null
            : Find(observation, profiles, year) is { } profile ? quarter is null ? profile.Annual : profile.For(quarter)
            : year == reported.Year ? observation.Target
            : null;
    }

    private static TargetProfile? Of(TableRow row, ImmutableArray<Indicator> indicators, ICollection<Problem> problems)
    {
        var name = row.Find("indicator")!;
        var indicator = indicators.FirstOrDefault(one => one.IsCalled(name.Text));
        if (indicator is null)
        {
            problems.Add(DataProblems.TargetsOfNothing(name, indicators.Select(one => one.Id)));
        }

        var year = PeriodWords.Read(row.Text("year"), new(2000, 1)) as YearPeriod;
        if (year is null)
        {
            problems.Add(DataProblems.NotReadable(row.Find("year")!, "a year such as 2023/24"));
        }

        return indicator is null || year is null
            ? null
            : new()
            {
                Indicator = indicator.Id,
                Year = year.Start,
                Quarters = [.. QuarterHeadings.Select(TargetIn)],
                Annual = TargetIn("annual"),
                Place = row.Place,
                HasNote = row.Text("note").Length > 0,
            };

        Target? TargetIn(string heading)
        {
            var target = TargetWords.Read(row.Find(heading), indicator.Display, problems).Target;
            if (target is not null && ObservationChecks.IsMoreThanTheWhole(target, indicator))
            {
                problems.Add(DataProblems.Over100(target.Cell, indicator.Id));
            }

            return target;
        }
    }
}
