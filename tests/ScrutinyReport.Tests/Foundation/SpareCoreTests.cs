using System.Collections.Concurrent;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Tests.Foundation;

public static class SpareCoreTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Fact]
    public static void What_is_given_last_is_done_first()
    {
        var (core, done) = (new SpareCore(), new BlockingCollection<string>());
        var (begun, given) = (new ManualResetEventSlim(), new ManualResetEventSlim());
        core.Take(() =>
        {
            begun.Set();
            given.Wait(Long);
        });
        Assert.True(begun.Wait(Long));
        core.Take(() => done.Add("old"));
        core.Take(() => done.Add("new"));
        given.Set();

        Assert.Equal(["new", "old"], Taken(done, 2));
        core.Close();
    }

    [Fact]
    public static void A_fault_stops_nothing()
    {
        var (core, done) = (new SpareCore(), new BlockingCollection<string>());
        core.Take(() => throw new InvalidOperationException());
        core.Take(() => done.Add("next"));

        Assert.Equal(["next"], Taken(done, 1));
        core.Take(() => done.Add("and the one after"));
        Assert.Equal(["and the one after"], Taken(done, 1));
        core.Close();
    }

    [Fact]
    public static void When_it_is_closed_what_has_not_been_begun_is_left()
    {
        var (core, done) = (new SpareCore(), new BlockingCollection<string>());
        var (begun, closed) = (new ManualResetEventSlim(), new ManualResetEventSlim());
        core.Take(() =>
        {
            begun.Set();
            closed.Wait(Long);
            done.Add("begun");
        });
        Assert.True(begun.Wait(Long));
        core.Take(() => done.Add("not begun"));
        core.Close();
        closed.Set();

        Assert.Equal(["begun"], Taken(done, 1));
        Assert.False(done.TryTake(out _, TimeSpan.FromMilliseconds(50)));
    }

    [Fact]
    public static void Without_one_an_offer_is_left() => SpareCore.Offer(() => Assert.Fail("nobody is there to take it"));

    private static string[] Taken(BlockingCollection<string> done, int count) =>
    [
        .. Enumerable.Range(0, count).Select(_ =>
        {
            Assert.True(done.TryTake(out var one, Long));
            return one!;
        }),
    ];
}
