namespace ScrutinyReport.Foundation;

/// <summary>
/// A second core, for a run that makes one report: what is known to be needed soon is made there, the newest first. Who
/// needs a thing that nobody has begun makes it, so that nothing waits that could work; without a spare core, all is
/// made so.
/// </summary>
public sealed class SpareCore
{
    private static SpareCore? OfTheRun;

    private readonly Stack<Action> work = [];

    /// <summary>A thread that does what it is given; it never holds up the end of the program.</summary>
    public SpareCore() => new Thread(Work) { IsBackground = true }.Start();

    /// <summary>From here on offers are taken.</summary>
    public static void Start()
    {
        _ = AppContext.GetData("");    // NativeAOT: two threads that ask for the first setting could wait for each other for ever
        OfTheRun = new();
    }

    /// <summary>Work that changes nothing but how fast the rest is; what it meets is nobody's.</summary>
    public static void Offer(Action work) => OfTheRun?.Take(work);

    /// <summary>
    /// From here on nothing is taken, because what follows keeps every core busy. What was taken is done.
    /// </summary>
    public static void End() => OfTheRun = null;

    public void Take(Action more)
    {
        lock (work)
        {
            work.Push(more);
            Monitor.Pulse(work);
        }
    }

    private void Work()
    {
        while (true)
        {
            var next = Next();
            try
            {
                next();
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // Who asks for what was to be made meets it too.
            }
        }
    }

    private Action Next()
    {
        lock (work)
        {
            while (work.Count == 0)
            {
                Monitor.Wait(work);
            }

            return work.Pop();
        }
    }
}
