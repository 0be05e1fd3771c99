using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Foundation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Inspecting;

/// <summary>
/// Everything that an inspection can find in a Word file (docs/problems/inspecting.md). A line is a paragraph. Errors
/// shut somebody out; warnings are against METHODS 9 or seen by likeness, which can be wrong; notes are habits.
/// </summary>
internal static partial class InspectingProblems
{
    public static Problem Damaged(string path, string why) =>
        Problem.Error("SR0901", Place.WholeFile(path), $"this Word file cannot be read: {why}",
            "open it in Word, let Word repair it, and save it again");

    public static Problem Protected(string path) =>
        Problem.Error("SR0902", Place.WholeFile(path), "this file is protected by a password",
            "remove the password in Word (File, Info, Protect Document) and save it again");

    public static Problem NotWord(string path, string what) =>
        Problem.Error("SR0903", Place.WholeFile(path), $"this is not a Word document (.docx) but {what}",
            "save it from Word as a Word document (.docx)");

    public static Problem TooLarge(string path, long most) => Problem.Error(
        "SR0904", Place.WholeFile(path),
        string.Create(CultureInfo.InvariantCulture, $"this file holds more than {most} MB when it is unpacked"),
        "compress its pictures in Word, or split it");

    public static Problem NoTitle(Place place) =>
        Problem.Error("SR0905", place, "the file has no title", "give it one in Word: File, Info, Properties, Title");

    public static Problem NoLanguage(Place place) =>
        Problem.Error("SR0906", place, "the file does not say which language it is in",
            "set the proofing language of the whole text in Word: Review, Language");

    public static Problem NoTopHeading(Place place) =>
        Problem.Error("SR0907", place, "there is no heading of level 1", "give the title the style Heading 1");

    public static Problem SecondTitle(Place place, Place first) =>
        Problem.Error("SR0908", place, "this is a second heading of level 1",
            "give the parts of the document the style Heading 2") with
        { Trail = [new(first, "the first one")] };

    public static Problem SkippedLevel(Place place, int before, int level) => Problem.Error(
        "SR0909", place,
        string.Create(CultureInfo.InvariantCulture,
            $"this heading is of level {level}, the one before of level {before}"),
        string.Create(CultureInfo.InvariantCulture, $"give it the style Heading {before + 1}"));

    public static Problem LooksLikeHeading(Place place) =>
        Problem.Warning("SR0910", place, "this looks like a heading and is none",
            "give it a heading style; bold or large letters alone are not heard");

    public static Problem TypedNumber(Place place, string mark) =>
        Problem.Warning("SR0911", place, $"`{mark}` is typed at the start of the paragraph",
            "use Word's numbering or bullets, which are read aloud and stay right when a paragraph is added");

    public static Problem TypedCapitals(Place place) =>
        Problem.Warning("SR0912", place, "these capitals are typed",
            "type small letters and set All Caps in the style; capitals may be spelt out letter by letter");

    public static Problem EmptyParagraphs(Place place, int count) =>
        new("SR0913", Severity.Note, place, $"{Times(count, "empty paragraph")} for space, the first here",
            "set the space before and after paragraphs in their style");

    public static Problem NoContents(Place place, int words) => Problem.Warning(
        "SR0914", place,
        string.Create(CultureInfo.InvariantCulture, $"the document has {words} words and no table of contents"),
        "insert one in Word: References, Table of Contents");

    public static Problem TextBox(Place place) =>
        Problem.Error("SR0915", place, "there is a text box here",
            "move its words into the text; a text box is read late, twice or not at all");

    public static Problem NoAlternative(Picture picture) =>
        Problem.Error("SR0930", picture.Place, $"this {picture.Kind} has no alternative text",
            "say in Word what it shows (Alt Text), or mark it as decorative");

    public static Problem EmptyAlternative(Picture picture) => Problem.Warning(
        "SR0931", picture.Place, $"the alternative text `{picture.Words}` does not say what the {picture.Kind} shows",
        "say what a reader learns from it, in a sentence");

    public static Problem EmptyLink(Place place) =>
        Problem.Error("SR0932", place, "this link has no words", "give it words, or remove it");

    public static Problem MeaninglessLink(Place place, string words) =>
        Problem.Warning("SR0933", place, $"the words of the link, `{words}`, do not say where it leads",
            "use the name of what it leads to");

    public static Problem BareAddress(Place place, string words) =>
        Problem.Warning("SR0934", place, $"the words of the link are its address, `{words}`",
            "use the name of what it leads to; give the address beside it if people read on paper");

    public static Problem LowContrast(Place place, Look look, int count)
    {
        var ratio = Colours.Contrast(look.Ink!, look.Behind);

        // Cut, not rounded: 4.49 is not 4.5.
        return Problem.Error(
            "SR0935", place,
            string.Create(
                CultureInfo.InvariantCulture,
                $"#{look.Ink} on #{look.Behind} has a contrast of {Math.Floor(ratio * 10) / 10:0.0}, less than {look.LeastContrast}{Others(count)}"),
            "make the letters darker or what is behind them lighter");
    }

    public static Problem SmallText(Place place, int size, int least, int count) => Problem.Warning(
        "SR0936", place,
        string.Create(CultureInfo.InvariantCulture,
            $"these letters are {size / 2m} points, less than {least / 2m}{Others(count)}"),
        "make them larger; split a table with too many columns, or turn its page");

    private static string Others(int count) => count > 1
        ? string.Create(CultureInfo.InvariantCulture, $", here and in {Times(count - 1, "more place")}")
        : "";

    private static string Times(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private static string Rows(ImmutableArray<int> rows) => rows.Length == 1
        ? string.Create(CultureInfo.InvariantCulture, $"row {rows[0]}")
        : string.Create(CultureInfo.InvariantCulture, $"{rows.Length} rows, the first of them row {rows[0]}");
}
