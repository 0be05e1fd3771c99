namespace ScrutinyReport.Cli;

/// <summary>
/// The last line of a terminal: how far something has come, and what is done. It is taken away in the end.
/// </summary>
internal static class ProgressBar
{
    private const int Length = 30;
    private const string Clear = "\r\u001b[K";

    public static void Show(int done, int of, string words, Shell shell)
    {
        var filled = done * Length / of;
        var line = $"[{new string('#', filled)}{new string('-', Length - filled)}] {words}";
        Write(line.Length < shell.Width() ? line : line[..(shell.Width() - 1)], shell);
    }

    public static void TakeAway(Shell shell) => Write("", shell);

    private static void Write(string line, Shell shell)
    {
        shell.Error.Write(Clear + line);
        shell.Error.Flush();
    }
}
