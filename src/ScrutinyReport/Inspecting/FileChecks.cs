using ScrutinyReport.Foundation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Inspecting;

/// <summary>What a file says about itself: its title, its language, its contents.</summary>
internal static class FileChecks
{
    // About ten pages of prose: nobody finds a section by turning that many.
    private const int LongDocument = 5000;

    public static IEnumerable<Problem> Of(WordFile file, Inspection inspection)
    {
        if (file.Title.Length == 0 && !file.IsTemplate)
        {
            yield return InspectingProblems.NoTitle(file.Whole);
        }

        if (file.Language.Length == 0)
        {
            yield return InspectingProblems.NoLanguage(file.Whole);
        }

        if (inspection.Words > LongDocument && !HasContents(file))
        {
            yield return InspectingProblems.NoContents(file.Whole, inspection.Words);
        }

        foreach (var box in file.Stories.SelectMany(story => story.TextBoxes))
        {
            yield return InspectingProblems.TextBox(box);
        }
    }

    private static bool HasContents(WordFile file) => file.Main.Xml.Descendants().Any(element =>
        (element.Name == Word.W + "instrText" && IsContents(element.Value))
        || (element.Name == Word.W + "fldSimple" && IsContents((string?)element.Attribute(Word.W + "instr") ?? "")));

    private static bool IsContents(string instruction) =>
        instruction.TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase);
}
