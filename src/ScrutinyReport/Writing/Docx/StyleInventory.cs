using System.Collections.Immutable;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>What a house style has of what reports need, and what comes from the built-in one.</summary>
internal sealed record StyleInventory
{
    /// <summary>Every style that reports use, by the name a Word user sees, and whether the file has it.</summary>
    public required ImmutableArray<(string Name, bool IsThere)> Styles { get; init; }

    /// <summary>
    /// The shapes of page, and whether the file has a section of that shape or another one was turned.
    /// </summary>
    public required ImmutableArray<(PageShape Shape, bool IsThere)> Pages { get; init; }

    /// <summary>What is filled in on every page: council, notice, title.</summary>
    public required ImmutableArray<string> Controls { get; init; }

    /// <summary>How many headers and footers hold a picture.</summary>
    public required int Pictures { get; init; }

    public required ImmutableArray<ColourPair> Colours { get; init; }

    /// <summary>The inventory of the Word file <paramref name="path"/>, and everything that is wrong with it.</summary>
    public static Checked<StyleInventory> Of(ReadOnlyMemory<byte> bytes, string path) =>
        HouseStyle.Read(bytes, path).Then(style =>
        {
            var contrast = new StyleContrast(style);
            return Checked.Of(Of(style, contrast), [.. contrast.Problems(path)]);
        });

    private static StyleInventory Of(HouseStyle style, StyleContrast contrast)
    {
        var furniture = style.Package.Parts.Where(PageFurniture.Is).ToArray();
        return new()
        {
            Styles = [.. StyleName.All.Select(name => (style.Styles.ShownName(name), !style.Styles.IsBuiltIn(name)))],
            Pages = [.. Enum.GetValues<PageShape>().Select(shape => (shape, style.Shapes.Contains(shape)))],
            Controls = [.. furniture.SelectMany(PageFurniture.ControlsIn).Distinct().Order(StringComparer.Ordinal)],
            Pictures = furniture.Count(PageFurniture.HasPicture),
            Colours = [.. contrast.Pairs()],
        };
    }
}
