using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Inspecting;

/// <summary>
/// Checks a Word file, whoever made it, against METHODS 9: what a program can see of its accessibility.
/// </summary>
internal static class Inspector
{
    /// <summary>What the file holds and everything that is wrong with it; no value where it cannot be read.</summary>
    public static Checked<Inspection> Inspect(ReadOnlyMemory<byte> content, string path) =>
        WordFileReader.Read(content, path).Then(file => Inspect(file));

    private static Checked<Inspection> Inspect(WordFile file)
    {
        var looks = new LookReader(file);
        var pictures = file.Stories.SelectMany(Pictures.In).ToImmutableArray();
        var links = file.Stories.SelectMany(Links.In).ToImmutableArray();
        var text = file.Main.Paragraphs;
        var inspection = new Inspection
        {
            Title = file.Title,
            IsTemplate = file.IsTemplate,
            Language = file.Language,
            Headings = text.Count(paragraph => file.Styles.HeadingLevel(paragraph) is not null),
            Paragraphs = text.Count(paragraph => paragraph.Cell is null && !paragraph.IsBlank),
            Numbered = text.Count(paragraph => paragraph.Cell is null
                && !paragraph.IsBlank
                && file.Styles.IsNumbered(paragraph)),
            Tables = file.Main.Tables.Length,
            Pictures = pictures.Length,
            Links = links.Length,
            Words = text.Sum(paragraph =>
                paragraph.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length),
        };
        return Checked.Of(inspection,
        [
            .. FileChecks.Of(file, inspection),
            .. HeadingChecks.Of(file, looks),
            .. ParagraphChecks.Of(file),
            .. file.Stories.SelectMany(story => TableChecks.Of(story, file.Styles)),
            .. PictureChecks.Of(pictures),
            .. LinkChecks.Of(links),
            .. LookChecks.Of(file, looks),
        ]);
    }
}
