using System.Globalization;

namespace ScrutinyReport.Cli;

/// <summary>
/// Says how far many reports have come: a bar on a terminal, a line at every tenth elsewhere. Few are not worth a word.
/// </summary>
internal sealed class Progress(int total, Shell shell)
{
    private const int Few = 10;
    private readonly Lock writing = new();
    private readonly bool isShown = total > Few && !shell.Manner().Quiet;
    private int made;

    public void Made(string name)
    {
        lock (writing)
        {
            made++;
            if (!isShown)
            {
                return;
            }

            if (shell.ErrorIsTerminal)
            {
                ProgressBar.Show(made, total,
                    string.Create(CultureInfo.InvariantCulture, $"{made} of {total}  {name}"), shell);
            }
            else if (made * 10 / total > (made - 1) * 10 / total)
            {
                shell.Error.Write(string.Create(CultureInfo.InvariantCulture, $"{made} of {total} reports\n"));
                shell.Error.Flush();
            }
        }
    }

    /// <summary>Takes the bar away.</summary>
    public void End()
    {
        if (isShown && shell.ErrorIsTerminal)
        {
            ProgressBar.TakeAway(shell);
        }
    }
}
