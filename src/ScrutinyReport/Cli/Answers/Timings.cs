using System.Diagnostics;
using System.Globalization;

namespace ScrutinyReport.Cli;

/// <summary>
/// Where the time of a run goes, by stage. Of reports that are made at the same time it is the time of all cores
/// together.
/// </summary>
internal sealed class Timings
{
    private readonly Lock adding = new();
    private readonly List<(string Stage, long Ticks)> stages = [];
    private readonly long from = Stopwatch.GetTimestamp();

    /// <summary>Does the work, and notes how long it takes where somebody asked for timings.</summary>
    public static T Of<T>(Timings? timings, string stage, Func<T> work)
    {
        if (timings is null)
        {
            return work();
        }

        var start = Stopwatch.GetTimestamp();
        var done = work();
        timings.Add(stage, Stopwatch.GetTimestamp() - start);
        return done;
    }

    public void Print(TextWriter to)
    {
        var started = (DateTime.UtcNow - Process.GetCurrentProcess().StartTime.ToUniversalTime()).TotalMilliseconds
            - Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        Line(to, "start of the program", started);
        foreach (var (stage, ticks) in stages)
        {
            Line(to, stage, ticks * 1000.0 / Stopwatch.Frequency);
        }

        Line(to, "the command, by the clock", Stopwatch.GetElapsedTime(from).TotalMilliseconds);
    }

    private static void Line(TextWriter to, string name, double milliseconds) =>
        to.Write(string.Create(CultureInfo.InvariantCulture, $"  {name,-28}{milliseconds,9:0.0} ms\n"));

    private void Add(string stage, long ticks)
    {
        lock (adding)
        {
            var known = stages.FindIndex(one => one.Stage == stage);
            if (known < 0)
            {
                stages.Add((stage, ticks));
            }
            else
            {
                stages[known] = (stage, stages[known].Ticks + ticks);
            }
        }
    }
}
