using ScrutinyReport.Foundation;

namespace ScrutinyReport.Tests.Foundation;

[Collection(Collection)]
public static class SpareCoreTests
{
    /// <summary>Tests of the one that a run has, one after the other.</summary>
    public const string Collection = "the spare core of the run";

    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Fact]
    public static async Task What_is_given_last_is_done_first()
    {
        var (core, done) = (new SpareCore(), new List<string>());
        var (begun, ended) = (new TaskCompletionSource(), new TaskCompletionSource());
        using var given = new SemaphoreSlim(0);
        core.Take(() => Wait(begun, given));
        await begun.Task.WaitAsync(Long);
        core.Take(ended.SetResult);
        core.Take(() => done.Add("old"));
        core.Take(() => done.Add("new"));
        given.Release();
        await ended.Task.WaitAsync(Long);

        Assert.Equal(["new", "old"], done);
    }

    [Fact]
    public static async Task A_fault_stops_nothing()
    {
        var (core, next) = (new SpareCore(), new TaskCompletionSource());
        core.Take(() => throw new InvalidOperationException());
        core.Take(next.SetResult);
        await next.Task.WaitAsync(Long);

        var another = new TaskCompletionSource();
        core.Take(() => throw new InvalidOperationException());
        core.Take(another.SetResult);
        await another.Task.WaitAsync(Long);
    }

    [Fact]
    public static async Task After_the_end_nothing_is_taken_and_what_was_taken_is_done()
    {
        var (begun, done, isTaken) = (new TaskCompletionSource(), new TaskCompletionSource(), false);
        using var ended = new SemaphoreSlim(0);
        SpareCore.Start();
        SpareCore.Offer(done.SetResult);
        SpareCore.Offer(() => Wait(begun, ended));
        SpareCore.End();
        SpareCore.Offer(() => isTaken = true);
        ended.Release();
        await begun.Task.WaitAsync(Long);
        await done.Task.WaitAsync(Long);

        Assert.False(isTaken);
    }

    private static void Wait(TaskCompletionSource begun, SemaphoreSlim until)
    {
        begun.SetResult();
        until.Wait(Long);
    }
}
