using System.Collections.Immutable;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>
/// The ratings of a workspace, best first (METHODS 3). Three of them are what policies call Green, Amber and Red,
/// whatever the council calls them; bands before these are earned by bettering a target.
/// </summary>
internal sealed record Bands(ImmutableArray<Band> All)
{
    public static readonly Bands RedAmberGreen = Of(BandList.RedAmberGreen);

    private ImmutableArray<Band> Three { get; } = [.. All.Where(band => band.BetterThanTarget is null)];

    public Band Green => Three[0];

    public Band Amber => Three[1];

    public Band Red => Three[2];

    /// <summary>Bands for targets that are bettered, best first.</summary>
    public IEnumerable<Band> Further => All.Where(band => band.BetterThanTarget is not null);

    public static Bands Of(BandList settings) => new(
        [.. settings.All.Select(band => new Band(band.Name, band.Tone) { BetterThanTarget = band.BetterThanTarget })]);

    /// <summary>The band of that name or initial; null where there is none.</summary>
    public Band? Find(string text)
    {
        var word = text.Trim();
        return All.FirstOrDefault(band => band.Name.Equals(word, StringComparison.OrdinalIgnoreCase))
            ?? All.FirstOrDefault(band => word.Length == 1
                && char.ToUpperInvariant(word[0]) == char.ToUpperInvariant(band.Name[0]));
    }

    /// <summary>The band that METHODS calls by this name.</summary>
    public Band? Called(string name) => name.ToUpperInvariant() switch
    {
        "GREEN" => Green,
        "AMBER" => Amber,
        "RED" => Red,
        _ => null,
    };
}
