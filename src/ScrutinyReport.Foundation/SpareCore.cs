namespace ScrutinyReport.Foundation;

/// <summary>
/// A second core, for a run that makes one report: what is known to be needed soon is made there, the newest first. Who needs
/// a thing that nobody has begun makes it, so that nothing waits that could work; without a spare core, all is made so.
/// </summary>
public sealed class SpareCore
{
    private static SpareCore? OfTheRun;

    private readonly Stack<Action> work = [];
    private readonly Thread worker;
    private bool isClosed;

    /// <summary>A thread that does what it is given; it never holds up the end of the program.</summary>
    public SpareCore()
    {
        worker = new(Work) { IsBackground = true };
        worker.Start();
    }

    /// <summary>From here on offers are taken, where the machine has a core to spare.</summary>
    public static void Start()
    {
        if (Environment.ProcessorCount > 1)
        {
            _ = AppContext.GetData("");    // NativeAOT: two threads that ask for the first setting could wait for each other for ever
            OfTheRun = new();
        }
    }

    /// <summary>Work that changes nothing but how fast the rest is; what it meets is nobody's.</summary>
    public static void Offer(Action work) => OfTheRun?.Take(work);

    /// <summary>From here on nothing is taken: what follows keeps every core busy.</summary>
    public static void End() => Interlocked.Exchange(ref OfTheRun, null)?.Close();

    public void Take(Action more)
    {
        lock (work)
        {
            work.Push(more);
            Monitor.Pulse(work);
        }
    }

    /// <summary>What has not been begun is left.</summary>
    public void Close()
    {
        lock (work)
        {
            isClosed = true;
            Monitor.Pulse(work);
        }
    }

    /// <summary>Whether, once closed, it comes to its end within this time.</summary>
    public bool Ends(TimeSpan within) => worker.Join(within);

    private void Work()
    {
        while (Next() is { } one)
        {
            try
            {
                one();
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // Who asks for what was to be made meets it too.
            }
        }
    }

    private Action? Next()
    {
        lock (work)
        {
            while (work.Count == 0 && !isClosed)
            {
                Monitor.Wait(work);
            }

            return isClosed ? null : work.Pop();
        }
    }
}
