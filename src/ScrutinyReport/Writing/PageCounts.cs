using System.Globalization;
using System.Xml.Linq;

namespace ScrutinyReport.Writing;

/// <summary>
/// The fields of a header or footer that count the pages of the file ("of 7"): where the numbers of the pages go on
/// from another file, the last of them is what is meant.
/// </summary>
internal static class PageCounts
{
    private const string Field = "NUMPAGES";

    private static readonly XName Run = Word.W + "r";
    private static readonly XName Mark = Word.W + "fldChar";
    private static readonly XName Instruction = Word.W + "instrText";
    private static readonly XName Simple = Word.W + "fldSimple";

    /// <summary>Puts a number in the place of each such field, in its look.</summary>
    public static void Fill(XElement part, int lastPage)
    {
        var number = lastPage.ToString(CultureInfo.InvariantCulture);
        foreach (var field in part.Descendants(Simple)
            .Where(field => Counts((string?)field.Attribute(Word.W + "instr")))
            .ToArray())
        {
            field.ReplaceWith(Numbered(number, field.Descendants(Run).FirstOrDefault()));
        }

        foreach (var instruction in part.Descendants(Instruction).Where(text => Counts(text.Value)).ToArray())
        {
            if (instruction.Ancestors(Run).FirstOrDefault() is { } run)
            {
                Replace(run, number);
            }
        }
    }

    private static void Replace(XElement instruction, string number)
    {
        var before = instruction.ElementsBeforeSelf().Reverse().TakeWhile(run => !Is(run, "end")).ToList();
        var start = before.FindIndex(run => Is(run, "begin"));
        var behind = instruction.ElementsAfterSelf().ToList();
        var end = behind.FindIndex(run => Is(run, "end"));
        if (start < 0 || end < 0)
        {
            return;
        }

        instruction.ReplaceWith(Numbered(number, instruction));
        foreach (var run in before.Take(start + 1).Concat(behind.Take(end + 1)))
        {
            run.Remove();
        }
    }

    private static XElement Numbered(string number, XElement? like) =>
        new(Run, like?.Element(Word.W + "rPr"), new XElement(Word.W + "t", number));

    private static bool Is(XElement run, string kind) =>
        run.Elements(Mark).Any(mark => (string?)mark.Attribute(Word.W + "fldCharType") == kind);

    private static bool Counts(string? instruction) =>
        (instruction ?? "").Trim().Split(' ')[0].Equals(Field, StringComparison.OrdinalIgnoreCase);
}
