using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>What an earlier quarter file of the workspace says, with its corrections applied.</summary>
internal sealed class PublishedQuarter(Quarter quarter, ImmutableArray<Observation> observations)
{
    private readonly Lazy<Dictionary<string, Observation>> byIndicator = new(() =>
    {
        var found = new Dictionary<string, Observation>(observations.Length);
        foreach (var observation in observations)
        {
            found.TryAdd(observation.Indicator.Id, observation);
        }

        return found;
    });

    public Quarter Quarter => quarter;

    public ImmutableArray<Observation> Observations => observations;

    /// <summary>Warnings of corrections that name a cell it does not have, or that says something else.</summary>
    public ImmutableArray<Problem> CorrectionsThatFitNothing { get; init; } = [];

    public Observation? Find(string indicator) => byIndicator.Value.GetValueOrDefault(indicator);
}
