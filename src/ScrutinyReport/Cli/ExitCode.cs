namespace ScrutinyReport.Cli;

/// <summary>What the program's end tells whoever started it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>There are problems in the files, and nothing was written.</summary>
    public const int Problems = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>A fault of ours.</summary>
    public const int Fault = 3;
}
