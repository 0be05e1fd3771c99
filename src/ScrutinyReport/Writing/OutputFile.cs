namespace ScrutinyReport.Writing;

/// <summary>A finished file that nobody has written to disk yet.</summary>
internal sealed record OutputFile(string Name, ReadOnlyMemory<byte> Content);
