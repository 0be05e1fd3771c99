using System.Globalization;
using ScrutinyReport.Foundation;
using ScrutinyReport.Inspecting;

namespace ScrutinyReport.Cli;

/// <summary>What an inspected Word file holds, as a person reads it on a terminal.</summary>
internal static class InspectionPrinter
{
    public static void Print(
        string name, Inspection inspection, IReadOnlyCollection<Problem> problems, TextWriter to, Ink ink)
    {
        to.Write(ink.Strong($"{name}: {(inspection.Title.Length > 0 ? inspection.Title : inspection.IsTemplate ? "a template" : "without a title")}") + "\n");
        SummaryPrinter.Line(to, "language", inspection.Language.Length > 0 ? inspection.Language : "not set");
        SummaryPrinter.Line(to, "headings", Number(inspection.Headings));
        SummaryPrinter.Line(to, "paragraphs",
            $"{Number(inspection.Paragraphs)}: {Number(inspection.Numbered)} numbered or with a bullet");
        SummaryPrinter.Line(to, "words", Number(inspection.Words));
        SummaryPrinter.Line(to, "tables", Number(inspection.Tables));
        SummaryPrinter.Line(to, "pictures", Number(inspection.Pictures));
        SummaryPrinter.Line(to, "links", Number(inspection.Links));
        SummaryPrinter.Line(to, "problems", ProblemPrinter.Count(problems) ?? ink.Good("none"));
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
