namespace ScrutinyReport.Cli;

/// <summary>
/// Says what is being done: a bar that grows on a terminal, and is gone in the end; a plain line for each step
/// elsewhere.
/// </summary>
internal sealed class PackProgress(Shell shell, int steps) : IDisposable
{
    private readonly bool quiet = shell.Manner().Quiet;
    private int done;

    /// <summary>The next step starts.</summary>
    public void Next(string doing)
    {
        if (quiet)
        {
            return;
        }

        if (shell.ErrorIsTerminal)
        {
            ProgressBar.Show(done, steps, doing, shell);
        }
        else
        {
            shell.Error.Write($"{doing}\n");
            shell.Error.Flush();
        }

        done = Math.Min(done + 1, steps);
    }

    public void Dispose()
    {
        if (shell.ErrorIsTerminal && done > 0 && !quiet)
        {
            ProgressBar.TakeAway(shell);
        }
    }
}
