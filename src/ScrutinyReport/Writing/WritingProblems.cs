using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>Everything that can be wrong with a house style (docs/problems/writing.md).</summary>
internal static class WritingProblems
{
    public static Problem NotAWordFile(string path, string why) =>
        Problem.Error("SR0601", Place.WholeFile(path), $"this is not a Word file that can be read: {why}",
            "save it from Word as a .docx document, not as .doc or .dotx");

    public static Problem MissingStyle(string path, string name) =>
        Problem.Warning("SR0602", Place.WholeFile(path), $"there is no style called `{name}`",
            "add it in Word; until then it looks as in the built-in house style");

    public static Problem NoNumbering(string path, string name) =>
        Problem.Warning("SR0603", Place.WholeFile(path), $"the style `{name}` has no numbering",
            "give it a list format in Word; until then it is numbered as in the built-in house style");

    public static Problem NumberedApart(string path, string name, int level, string above) =>
        Problem.Warning("SR0604", Place.WholeFile(path),
            $"the style `{name}` is not numbered as level {level} of the list of `{above}`",
            "link both to levels of one multilevel list in Word; until then it is numbered as in the built-in house style");
}
