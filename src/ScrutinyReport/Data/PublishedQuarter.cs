using System.Collections.Immutable;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>What an earlier quarter file of the workspace says, with its corrections applied.</summary>
internal sealed record PublishedQuarter(Quarter Quarter, ImmutableArray<Observation> Observations)
{
    public Observation? Find(string indicator) =>
        Observations.FirstOrDefault(observation => observation.Indicator.Id == indicator);
}
