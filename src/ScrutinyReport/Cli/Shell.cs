using System.Collections.Immutable;
using System.Text;
using ScrutinyReport.Hosting;

namespace ScrutinyReport.Cli;

/// <summary>
/// Where a command runs: its output and error streams, its folder, the environment, and what the terminal can show.
/// </summary>
internal sealed record Shell(TextWriter Out, TextWriter Error, string Folder)
{
    private const int WidthWithoutTerminal = 120;

    // Nothing is in it, and nothing can be made in it.
    private const string NoFolder = "/dev/null";

    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>
    /// How many characters fit on a line. Asking a terminal takes time and writes to it: only where needed.
    /// </summary>
    public Func<int> Width { get; init; } = () => WidthWithoutTerminal;

    /// <summary>What was asked of every command alike; known once the command line has been read.</summary>
    public Func<Manner> Manner { get; init; } = () => new();

    /// <summary>
    /// Watches folders for changed files; a machine may have no more watches to give (<see cref="IOException"/>).
    /// </summary>
    public Func<ImmutableArray<(string Folder, Func<string, bool> Matters)>, Action, IDisposable> Watch { get; init; } =
        (folders, changed) => new FolderWatches(folders, changed);

    /// <summary>The day on this machine.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.FromDateTime(DateTime.Today);

    public bool OutShowsColour { get; init; }

    /// <summary>
    /// Whether a person watches the error stream, so that a line may be written over; a console that does not know how
    /// is none.
    /// </summary>
    public bool ErrorIsTerminal { get; init; }

    public bool ErrorShowsColour { get; init; }

    public Ink OutInk => new(OutShowsColour && !Manner().NoColour);

    public Ink ErrorInk => new(ErrorShowsColour && !Manner().NoColour);

    /// <summary>This process's shell, writing to the two streams.</summary>
    public static Shell OfThisProcess(TextWriter output, TextWriter error)
    {
        var colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        var (outIsTerminal, errorIsTerminal) = (!Console.IsOutputRedirected, !Console.IsErrorRedirected);
        if (OperatingSystem.IsWindows() && (outIsTerminal || errorIsTerminal))
        {
            Console.OutputEncoding = Encoding.UTF8;
            outIsTerminal = outIsTerminal && WindowsConsole.FollowsEscapes(WindowsConsole.Output);
            errorIsTerminal = errorIsTerminal && WindowsConsole.FollowsEscapes(WindowsConsole.Error);
        }

        return new(output, error, CurrentFolder())
        {
            Variable = Environment.GetEnvironmentVariable,
            Width = () => Console.IsErrorRedirected ? WidthWithoutTerminal : TerminalWidth(),
            ErrorIsTerminal = errorIsTerminal,
            OutShowsColour = colour && outIsTerminal,
            ErrorShowsColour = colour && errorIsTerminal,
        };
    }

    /// <summary>A path as a reader in this folder would write it, with forward slashes.</summary>
    public string Shown(string path) =>
        (Disk.IsWithin(path, Folder) ? Path.GetRelativePath(Folder, path) : path).Replace('\\', '/');

    // Except on Windows, a folder can be deleted while a program is in it: then it has no name any more.
    private static string CurrentFolder()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return NoFolder;
        }
    }

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is var width and >= 40 ? width : WidthWithoutTerminal;
        }
        catch (IOException)
        {
            return WidthWithoutTerminal;
        }
    }
}
