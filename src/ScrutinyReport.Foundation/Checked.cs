using System.Collections.Immutable;

namespace ScrutinyReport.Foundation;

/// <summary>
/// What a stage could make, with every problem it met. The value is null only where there was nothing to make.
/// </summary>
public sealed record Checked<T>(T? Value, ImmutableArray<Problem> Problems)
    where T : class
{
    public bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);

    /// <summary>The next stage, with the problems of both; nothing where this stage made nothing.</summary>
    public Checked<TNext> Then<TNext>(Func<T, Checked<TNext>> next)
        where TNext : class
    {
        if (Value is null)
        {
            return new(null, Problems);
        }

        var result = next(Value);
        return result with { Problems = [.. Problems, .. result.Problems] };
    }
}

/// <summary>Makes <see cref="Checked{T}"/> values.</summary>
public static class Checked
{
    public static Checked<T> Of<T>(T? value, params IEnumerable<Problem> problems)
        where T : class => new(value, [.. problems]);

    public static Checked<T> Failed<T>(params IEnumerable<Problem> problems)
        where T : class => new(null, [.. problems]);
}
