namespace ScrutinyReport.Hosting;

/// <summary>Work on several things at the same time, where each is long or waits for another program.</summary>
internal static class AtOnce
{
    /// <summary>What is made of each, in the order of the items.</summary>
    public static Task<TMade[]> Each<T, TMade>(IEnumerable<T> items, Func<T, TMade> make) =>
        Task.WhenAll(items.Select(item => Task.Run(() => make(item))));
}
