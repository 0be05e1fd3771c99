using System.Globalization;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Disclosure;

/// <summary>The problems of this stage; each has an entry in docs/problems/disclosure.md.</summary>
internal static class DisclosureProblems
{
    public const string TypedCode = "SR0801";

    // The message does not repeat what was typed: it goes into logs.
    public static Problem TypedCount(Place place, int threshold) => Problem.Error(
        TypedCode, place,
        string.Create(CultureInfo.InvariantCulture,
            $"a count of 1 to {threshold}, or what gives one back, is typed here and would be published"),
        "take it out, or put it into facts/ and print it with {{ facts.name }}: it is then withheld where it must be");
}
