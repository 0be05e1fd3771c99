namespace ScrutinyReport.Data;

/// <summary>A file as it was read from disk; its path is the reader's, relative to the workspace.</summary>
internal sealed record InputFile(string Path, ReadOnlyMemory<byte> Content);
