using ScrutinyReport.Foundation;

namespace ScrutinyReport.Inspecting;

/// <summary>The words of a link say where it leads, also when they are read out alone.</summary>
internal static class LinkChecks
{
    private static readonly HashSet<string> Meaningless = new(StringComparer.OrdinalIgnoreCase)
    {
        "click here", "here", "click", "click this link", "read more", "more", "more information",
        "find out more", "learn more",
        "see more", "see here", "link", "this link", "the link", "this page", "this document", "this website",
        "website", "web page",
        "download", "details", "view", "go", "open",
    };

    public static IEnumerable<Problem> Of(IEnumerable<FoundLink> links) => links.Select(Of).OfType<Problem>();

    private static Problem? Of(FoundLink link)
    {
        var words = link.Words.Trim('.', ',', ':', ';', '>', '<', '(', ')', ' ');
        return words.Length == 0 ? InspectingProblems.EmptyLink(link.Place)
            : Meaningless.Contains(words) ? InspectingProblems.MeaninglessLink(link.Place, link.Words)
            : IsAddress(words) ? InspectingProblems.BareAddress(link.Place, link.Words)
            : null;
    }

    private static bool IsAddress(string words) =>
        words.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
