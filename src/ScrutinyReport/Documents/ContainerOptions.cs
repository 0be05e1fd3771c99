using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Documents;

/// <summary>The words that can stand behind the name of a container (docs/templates/markdown.md).</summary>
internal static class ContainerOptions
{
    public const string Decimal = "decimal";
    public const string Restart = "restart";
    public const string A3 = "a3";
    public const string A4 = "a4";
    public const string RightHand = "right-hand";
    public const string From = "from";

    private const int UsualDepth = 3;

    /// <summary>Every option that its container does not have.</summary>
    public static IEnumerable<Problem> Problems(MarkdownContainer container)
    {
        var known = Of(container.Name);
        return
            from option in container.Name != ContainerName.Document && ContainerName.All.Contains(container.Name)
                ? container.Options
                : []
            where !known.Contains(option) && !(TakesNumbers(container, option) && Number(option) > 0)
            select DocumentProblems.UnknownOption(container.Place, container.Name, option, known);
    }

    /// <summary>The level of the deepest headings in <c>::: contents</c>: 3 unless it says 2 or 4.</summary>
    public static int Deepest(MarkdownContainer container) =>
        container.Options.Select(Number).FirstOrDefault(level => level is >= 2 and <= 4, UsualDepth);

    /// <summary>The pages that a container asks for: those of its name, A4 unless it says A3.</summary>
    public static PageShape Pages(MarkdownContainer container) =>
        (container.Name == ContainerName.Portrait, container.Options.Contains(A3)) switch
        {
            (true, false) => PageShape.Portrait,
            (true, true) => PageShape.PortraitA3,
            (false, false) => PageShape.Landscape,
            (false, true) => PageShape.LandscapeA3,
        };

    /// <summary>The number behind <c>from</c>, where it is there.</summary>
    public static int? FirstPage(MarkdownContainer container) =>
        Number(container.Options.ElementAtOrDefault(container.Options.IndexOf(From) + 1) ?? "") is var page and > 0
            ? page
            : null;

    private static ImmutableArray<string> Of(string name) => name switch
    {
        ContainerName.Numbered => [Decimal, Restart],
        ContainerName.Landscape or ContainerName.Portrait => [A3, A4],
        ContainerName.Part => [RightHand, From],
        ContainerName.Contents => ["2", "3", "4"],
        _ => [],
    };

    private static bool TakesNumbers(MarkdownContainer container, string option) => container.Name switch
    {
        ContainerName.Table or ContainerName.FrontSheet => true,
        ContainerName.Part => container.Options.IndexOf(option) == container.Options.IndexOf(From) + 1,
        _ => false,
    };

    private static int Number(string option) =>
        int.TryParse(option, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
