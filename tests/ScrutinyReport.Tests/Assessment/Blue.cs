using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>Four ratings, as some councils have them: Blue is more than 5% better than the target.</summary>
internal static class Blue
{
    public static readonly BandList Bands = new(
    [
        new("Blue", Tone.Excellent, new(5, IsRelative: true)),
        new("Green", Tone.Good),
        new("Amber", Tone.Fair),
        new("Red", Tone.Poor),
    ]);
}
