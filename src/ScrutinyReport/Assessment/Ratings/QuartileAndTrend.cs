using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>The policy <c>quartile-and-trend</c> (METHODS 3): Leicestershire's printed key of 2017/18.</summary>
internal static class QuartileAndTrend
{
    private static readonly Rated Rated = new(RagKind.QuartileAndTrend);

    public static RagPolicy Of(Bands bands) => new(
        RagKind.QuartileAndTrend,
        bands,
        [
            new(bands.Green, "performance is in the top quartile, or high in the second quartile and improving"),
            new(bands.Amber, "performance is in the second or third quartile and neither of the other two applies"),
            new(bands.Red, "performance is in the bottom quartile, or low in the third quartile and declining"),
        ],
        inputs => Rate(inputs, bands));

    private static Rating Rate(RagInputs inputs, Bands bands)
    {
        if (inputs.Latest is not { } latest)
        {
            return Rated.NoValue;
        }

        if (inputs.Placement?.Quartile is not { } quartile)
        {
            return Rated.Lacks(Lack.Quartile, inputs.Indicator.Rag is not null, "there is no quartile", latest);
        }

        return quartile.Number switch
        {
            1 => Rated.Because(bands.Green, "first quartile", latest, quartile),
            2 => Second(inputs, latest, quartile, bands),
            3 => Third(inputs, latest, quartile, bands),
            _ => Rated.Because(bands.Red, "fourth quartile", latest, quartile),
        };
    }

    /// <summary>Where the position in the quartile is not known, improving is enough.</summary>
    private static Rating Second(RagInputs inputs, Figure latest, Figure quartile, Bands bands)
    {
        var isImproving = inputs.Trend?.Judgement == Judgement.Better;
        var band = isImproving && inputs.IsInBetterHalf() != false ? bands.Green : bands.Amber;
        return Rated.Because(
            band, $"{Half(inputs.IsInBetterHalf())} second quartile, {(isImproving ? "" : "not ")}improving", latest,
            quartile);
    }

    /// <summary>Where the position in the quartile is not known, it is not low.</summary>
    private static Rating Third(RagInputs inputs, Figure latest, Figure quartile, Bands bands)
    {
        var isDeclining = inputs.Trend?.Judgement == Judgement.Worse;
        var band = isDeclining && inputs.IsInBetterHalf() == false ? bands.Red : bands.Amber;
        return Rated.Because(
            band, $"{Half(inputs.IsInBetterHalf())} third quartile, {(isDeclining ? "" : "not ")}declining", latest,
            quartile);
    }

    private static string Half(bool? isBetter) => isBetter switch
    {
        true => "better half of the",
        false => "worse half of the",
        _ => "position not known within the",
    };
}
