using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

/// <summary>
/// A paper of the size and shape of a real one, from <c>paper.md</c>; what stands in braces there is a value.
/// </summary>
internal static partial class Paper
{
    public static DocumentProperties Properties { get; } = new()
    {
        Title = "Quarter 4 2023/24 performance report",
        Subject = "Children and Families Overview and Scrutiny Committee, 4 June 2024",
        Author = "Chief Executive; Director of Children and Family Services",
        Keywords = ["scrutiny", "performance", "quarter 4 2023/24"],
        Header = "Leicestershire County Council",
        Notice = "Illustration built from published figures; not the council's own report",
        Created = new(2024, 6, 4),
    };

    public static HouseStyle Style { get; } = HouseStyle.Read(StarterStyle.Write().Content, "house-style.docx").Value!;

    public static Checked<Document> Read()
    {
        var markdown = File.ReadAllText(Checkout.At("tests/ScrutinyReport.Tests/Writing/paper.md"));
        return MarkdownReader.Read(Marked(markdown), Properties, "paper.md");
    }

    /// <summary>
    /// The text with every <c>{value}</c> marked as a template marks it: a rating as a badge, else a figure.
    /// </summary>
    public static MarkedText Marked(string markdown) => MarkedText.Join(
        Braces().Split(markdown)
            .Select((part, i) => i % 2 == 0 ? MarkedText.Plain(part) : MarkedText.Value(part, Tag(part))));

    private static object Tag(string value) => value switch
    {
        "Green" => new Badge(value, Tone.Good),
        "Amber" => new Badge(value, Tone.Fair),
        "Red" => new Badge(value, Tone.Poor),
        _ => new Figure(
            decimal.Parse(value.Trim('<', '>', '%'), NumberStyles.Number, CultureInfo.InvariantCulture),
            new(1, Unit.Percent),
            new Written(Place.WholeFile("paper.md"))),
    };

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Braces();
}
