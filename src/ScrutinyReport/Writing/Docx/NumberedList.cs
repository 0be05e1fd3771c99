namespace ScrutinyReport.Writing;

/// <summary>
/// A list of a document: the number by which its points name it, its format, and where it starts on which level (from
/// 0).
/// </summary>
internal sealed record NumberedList(int Number, int Format, int Level, int Start);
