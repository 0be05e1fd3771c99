using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Inspecting;

/// <summary>
/// The styles of a Word file with what they inherit: each style stands before the one it is based on.
/// </summary>
internal sealed class StyleTable
{
    private static readonly XName Style = Word.W + "style";

    private readonly Dictionary<string, XElement> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> defaults = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<XElement>> chains = new(StringComparer.Ordinal);

    public StyleTable(XElement? xml)
    {
        Defaults = xml?.Element(Word.W + "docDefaults");
        foreach (var style in xml?.Elements(Style) ?? [])
        {
            if ((string?)style.Attribute(Word.W + "styleId") is { } id)
            {
                byId.TryAdd(id, style);
            }

            if ((string?)style.Attribute(Word.W + "default") is "1" or "true" or "on")
            {
                defaults.TryAdd((string?)style.Attribute(Word.W + "type") ?? "", style);
            }
        }
    }

    /// <summary>What holds where no style says anything.</summary>
    public XElement? Defaults { get; }

    /// <summary>
    /// The style of a paragraph, run or table, and those it is based on; the default one where none is named.
    /// </summary>
    public ImmutableArray<XElement> Chain(string type, string? id)
    {
        var style = id is not null && byId.TryGetValue(id, out var named) ? named : defaults.GetValueOrDefault(type);
        var key = (string?)style?.Attribute(Word.W + "styleId");
        if (style is null || key is null)
        {
            return [];
        }

        if (!chains.TryGetValue(key, out var chain))
        {
            var found = new List<XElement>();
            for (var next = style; next is not null && !found.Contains(next);)
            {
                found.Add(next);
                next = next.ValueOf("basedOn") is { } parent ? byId.GetValueOrDefault(parent) : null;
            }

            chains[key] = chain = [.. found];
        }

        return chain;
    }

    public ImmutableArray<XElement> Chain(WordParagraph paragraph) =>
        Chain("paragraph", paragraph.Xml.Element(Word.W + "pPr")?.ValueOf("pStyle"));

    /// <summary>What a Word user calls the paragraph's style; empty where there is none.</summary>
    public string NameOf(WordParagraph paragraph) =>
        Chain(paragraph).FirstOrDefault()?.ValueOf("name") ?? "";

    /// <summary>A setting of a paragraph: its own, or its style's.</summary>
    public XElement? Setting(WordParagraph paragraph, string name) =>
        Chain(paragraph).Prepend(paragraph.Xml)
            .Select(owner => owner.Element(Word.W + "pPr")?.Element(Word.W + name))
            .FirstOrDefault(setting => setting is not null);

    /// <summary>The level of a heading, from 1; null for other paragraphs and for headings without words.</summary>
    public int? HeadingLevel(WordParagraph paragraph)
    {
        if (paragraph.IsBlank)
        {
            return null;
        }

        var level = (string?)Setting(paragraph, "outlineLvl")?.Attribute(Word.Value);
        if (int.TryParse(level, CultureInfo.InvariantCulture, out var outline))
        {
            return outline < 9 ? outline + 1 : null;
        }

        var names = Chain(paragraph).Select(style => style.ValueOf("name") ?? "");
        return names.FirstOrDefault(name =>
            name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)) is { } heading
                && int.TryParse(heading["heading ".Length..], CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
    }

    /// <summary>Whether Word puts a number or a bullet before the paragraph.</summary>
    public bool IsNumbered(WordParagraph paragraph) =>
        Setting(paragraph, "numPr")?.ValueOf("numId") is { } list && list != "0";
}
