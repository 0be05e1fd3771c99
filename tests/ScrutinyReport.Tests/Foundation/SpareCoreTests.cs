using ScrutinyReport.Foundation;

namespace ScrutinyReport.Tests.Foundation;

public static class SpareCoreTests
{
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
    public static async Task When_it_is_closed_what_has_not_been_begun_is_left()
    {
        var (core, done) = (new SpareCore(), new List<string>());
        var begun = new TaskCompletionSource();
        using var closed = new SemaphoreSlim(0);
        core.Take(() =>
        {
            Wait(begun, closed);
            done.Add("begun");
        });
        await begun.Task.WaitAsync(Long);
        core.Take(() => done.Add("not begun"));
        core.Close();
        closed.Release();
        Assert.True(core.Ends(Long));

        Assert.Equal(["begun"], done);
    }

    [Fact]
    public static void Without_one_an_offer_is_left()
    {
        var taken = false;
        SpareCore.Offer(() => taken = true);
        SpareCore.End();

        Assert.False(taken);
    }

    private static void Wait(TaskCompletionSource begun, SemaphoreSlim until)
    {
        begun.SetResult();
        until.Wait(Long);
    }
}
