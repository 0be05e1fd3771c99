using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ScrutinyReport.Cli;

/// <summary>
/// What differs between an output that somebody edited and the new one, as a few lines that a person can read.
/// </summary>
internal static class Difference
{
    private const int MostLines = 8;
    private const int MostCharacters = 90;
    private const StringSplitOptions NoSpace = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>`-` for a paragraph that only the edited file has, `+` for one that only the new file has.</summary>
    public static ImmutableArray<string> Of(string name, byte[] edited, ReadOnlyMemory<byte> built)
    {
        if (name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            return ["it is not the file that was written here"];
        }

        var (left, right) = (Paragraphs(name, edited), Paragraphs(name, built.ToArray()));
        if (left is null || right is null)
        {
            return ["the edited file cannot be read as a document"];
        }

        var (first, second) = (Only(left, right), Only(right, left));
        var lines = first.Select(text => "- " + Short(text, second))
            .Concat(second.Select(text => "+ " + Short(text, first)))
            .ToList();
        return lines.Count switch
        {
            0 => ["the text is the same; only its order or its look differs"],
            > MostLines => [.. lines.Take(MostLines), $"... and {lines.Count - MostLines} more"],
            _ => [.. lines],
        };
    }

    private static List<string> Only(IEnumerable<string> these, IEnumerable<string> those)
    {
        var left = those.CountBy(text => text, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        return [.. these.Where(text => (left[text] = left.GetValueOrDefault(text) - 1) < 0)];
    }

    private static List<string>? Paragraphs(string name, byte[] content)
    {
        try
        {
            return name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
                ? [.. WordParagraphs(content)]
                : [.. Encoding.UTF8.GetString(content).Split('\n', NoSpace)];
        }
        catch (Exception error) when (error is InvalidDataException or XmlException)
        {
            return null;
        }
    }

    private static IEnumerable<string> WordParagraphs(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        var part = archive.GetEntry("word/document.xml") ?? throw new InvalidDataException();
        using var stream = part.Open();
        using var xml = XmlReader.Create(stream);    // it allows no DTD unless asked to
        var text = new StringBuilder();
        while (xml.Read())
        {
            if (xml.NamespaceURI != Word)
            {
                continue;
            }

            if (xml is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false })
            {
                text.Append(xml.ReadString());
            }

            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "p" } && text.Length > 0)
            {
                yield return text.ToString();
                text.Clear();
            }
        }
    }

    // Where the other file has a paragraph that starts alike, a long one is shown from shortly before they part.
    private static string Short(string text, IEnumerable<string> others)
    {
        var alike = others.Select(other => text.AsSpan().CommonPrefixLength(other)).DefaultIfEmpty().Max();
        var from = text.Length <= MostCharacters || alike < MostCharacters / 2 ? 0 : alike - (MostCharacters / 3);
        var shown = (from == 0 ? "" : "...") + text[from..];
        return shown.Length <= MostCharacters ? shown : shown[..(MostCharacters - 3)] + "...";
    }
}
