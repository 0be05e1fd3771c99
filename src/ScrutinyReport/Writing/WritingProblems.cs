using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>Everything that can be wrong with a house style (docs/problems/writing.md).</summary>
internal static class WritingProblems
{
    public static Problem NotAWordFile(string path, string why) =>
        Problem.Error("SR0601", Place.WholeFile(path), $"this is not a Word file that can be read: {why}",
            "save it from Word as a .docx document, not as .doc or .dotx");

    public static Problem MissingStyles(string path, IReadOnlyList<string> names) =>
        Problem.Warning("SR0602", Place.WholeFile(path),
            names.Count == 1
                ? $"there is no style called `{names[0]}`"
                : $"there are no styles called {Suggestion.Listed(names)}",
            $"add {(names.Count == 1 ? "it" : "them")} in Word; until then the built-in house style's are used");

    public static Problem NoNumbering(string path, string name) =>
        Problem.Warning("SR0603", Place.WholeFile(path), $"the style `{name}` has no numbering",
            "give it a list format in Word; until then it is numbered as in the built-in house style");

    public static Problem NoPlaceForNotice(string path) =>
        Problem.Warning("SR0605", Place.WholeFile(path), "no header and no footer has a place for the notice",
            "put a content control with the tag `notice` there; until then it is a line of its own above the footer");

    public static Problem NoPageNumbers(string path) =>
        Problem.Warning("SR0606", Place.WholeFile(path), "no header and no footer has a page number",
            "add one in Word: Insert, Page Number; a committee refers to pages");

    public static Problem LowContrast(string path, string what, string text, string background, string ratio) =>
        Problem.Error("SR0607", Place.WholeFile(path),
            $"{what} is #{text} on #{background}, a contrast of {ratio}:1 where 4.5:1 is needed",
            "make the darker colour darker or the lighter one lighter");

    public static Problem NotANumber(string path, string element, string attribute, string value) =>
        Problem.Error("SR0608", Place.WholeFile(path),
            $"`{attribute}` of a `{element}` in it is `{value}`, which is no number that Word knows",
            "set it again in Word and save the file, or start from the one that `scrutiny style new` writes");

    public static Problem NumberedApart(string path, string name, int level, string above) =>
        Problem.Warning("SR0604", Place.WholeFile(path),
            $"the style `{name}` is not numbered as level {level} of the list of `{above}`",
            "link both to levels of one multilevel list in Word; until then it is numbered as in the built-in house style");
}
