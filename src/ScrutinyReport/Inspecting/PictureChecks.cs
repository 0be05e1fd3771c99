using ScrutinyReport.Foundation;

namespace ScrutinyReport.Inspecting;

/// <summary>Every picture, chart and shape has words that stand in for it, and they say something.</summary>
internal static class PictureChecks
{
    private static readonly string[] Endings =
        [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".svg", ".emf", ".wmf", ".tif", ".tiff"];
    private static readonly string[] Kinds =
        ["image", "picture", "photo", "graphic", "chart", "graph", "diagram", "logo", "shape", "figure"];

    public static IEnumerable<Problem> Of(IEnumerable<Picture> pictures) =>
        from picture in pictures
        where !picture.IsDecorative
        where picture.Words.Length == 0 || SaysNothing(picture.Words)
        select picture.Words.Length == 0
            ? InspectingProblems.NoAlternative(picture)
            : InspectingProblems.EmptyAlternative(picture);

    /// <summary>The name of a file, or no more than that it is a picture.</summary>
    private static bool SaysNothing(string words) =>
        Endings.Any(ending => words.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        || Kinds.Contains(words.TrimEnd(' ', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'),
            StringComparer.OrdinalIgnoreCase);
}
