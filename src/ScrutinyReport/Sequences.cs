using System.Collections.Immutable;

namespace ScrutinyReport;

/// <summary>
/// What the code of this program finds before the framework's method of the same name. The framework's asks what it is
/// given to make the selection itself, by a method that is generic and virtual at once: a native program puts each of
/// these together when it is first called, a hundred times in one report (docs/decisions/0020).
/// </summary>
internal static class Sequences
{
    /// <summary>What is made of each; the framework's where that knows how many there are.</summary>
    public static IEnumerable<TResult> Select<TSource, TResult>(
        this IEnumerable<TSource> source, Func<TSource, TResult> selector) =>
        source is IList<TSource> ? Enumerable.Select(source, selector) : Each(source, selector);

    /// <summary>What is made of each.</summary>
    public static IEnumerable<TResult> Select<TSource, TResult>(
        this ImmutableArray<TSource> source, Func<TSource, TResult> selector) =>
        ImmutableArrayExtensions.Select(source, selector);

    private static IEnumerable<TResult> Each<TSource, TResult>(
        IEnumerable<TSource> source, Func<TSource, TResult> selector)
    {
        foreach (var one in source)
        {
            yield return selector(one);
        }
    }
}
