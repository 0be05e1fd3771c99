using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>The file of a quarter before the one that is reported.</summary>
internal sealed record EarlierFile(Quarter Quarter, InputFile File);
