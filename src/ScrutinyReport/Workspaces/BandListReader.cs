using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>Reads <c>rules.bands</c>: the ratings of a workspace, best first.</summary>
internal static class BandListReader
{
    private const int Policies = 3;

    /// <summary>
    /// The bands; Green, Amber and Red where the settings name none or, with a problem, no usable list.
    /// </summary>
    public static BandList Read(SettingsMap rules)
    {
        var before = rules.Problems.Count;
        var bands = rules.Maps("bands").Select(map => (map.Place, Band: ReadBand(map))).ToImmutableArray();
        if (bands.IsEmpty)
        {
            return BandList.RedAmberGreen;
        }

        rules.Problems.AddRange(Wrong(bands));
        return rules.Problems.Count == before ? new([.. bands.Select(one => one.Band)]) : BandList.RedAmberGreen;
    }

    private static BandSetting ReadBand(SettingsMap map)
    {
        var name = map.RequiredText("name");
        var tone = map.Required("tone", key => map.OneOf(
            key,
            ("excellent", Tone.Excellent),
            ("good", Tone.Good),
            ("fair", Tone.Fair),
            ("poor", Tone.Poor),
            ("neutral", Tone.Neutral)), Tone.Neutral);
        var band = new BandSetting(name.Value, tone.Value, map.Tolerance("better_than_target")?.Value);
        map.Finish();
        return band;
    }

    private static IEnumerable<Problem> Wrong(ImmutableArray<(Place Place, BandSetting Band)> bands)
    {
        var usual = bands.Count(one => one.Band.BetterThanTarget is null);
        if (usual != Policies)
        {
            yield return WorkspaceProblems.NotThreeBands(bands[0].Place, usual);
        }

        for (var i = 1; i < bands.Length; i++)
        {
            var (place, band) = bands[i];
            var above = bands[i - 1].Band;
            if (bands.Take(i).Any(one => one.Band.Name.Equals(band.Name, StringComparison.OrdinalIgnoreCase)))
            {
                yield return WorkspaceProblems.BandTwice(place, band.Name);
            }

            if (band.Tone > above.Tone || (band.BetterThanTarget is { } margin
                && !(above.BetterThanTarget is { } higher && higher.IsRelative == margin.IsRelative
                    && higher.Number > margin.Number)))
            {
                yield return WorkspaceProblems.BandsOutOfOrder(place, band.Name, above.Name);
            }
        }
    }
}
