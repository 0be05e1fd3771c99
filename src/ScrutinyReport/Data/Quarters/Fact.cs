using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>
/// A number that officers use in prose and that no dashboard holds: a row of <c>facts/2023-24-Q4.csv</c>.
/// </summary>
internal sealed record Fact
{
    public required string Name { get; init; }

    public Figure? Value { get; init; }

    public Figure? Numerator { get; init; }

    public Figure? Denominator { get; init; }

    /// <summary>Whether its numbers are withheld, so that nobody can be recognised (METHODS 6).</summary>
    public bool IsWithheld { get; init; }

    public required Place Place { get; init; }
}
