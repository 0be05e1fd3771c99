namespace ScrutinyReport.Hosting;

/// <summary>How a run of another program ended, and all that it said.</summary>
internal sealed record ToolRun(ToolEnd End, int ExitCode, string Said)
{
    /// <summary>The last thing that it said, for a message; empty where it said nothing.</summary>
    public string LastLine => Said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .LastOrDefault(line => !line.Contains("javaldx", StringComparison.Ordinal)) ?? "";
}

/// <summary>What ended a run of another program.</summary>
internal enum ToolEnd
{
    Done,

    /// <summary>It ended by itself, and said that something was wrong; or it could not be started.</summary>
    Failed,

    /// <summary>The time limit.</summary>
    TooLong,

    /// <summary>Somebody stopped us.</summary>
    Stopped,
}
