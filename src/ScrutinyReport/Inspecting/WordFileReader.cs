using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ScrutinyReport.Foundation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Inspecting;

/// <summary>Opens a Word file of any origin, or says what it is instead.</summary>
internal static class WordFileReader
{
    // Unpacked. A paper is a thousandth of this; a file that grows beyond it is meant to stop programs.
    private const long Most = 1L << 29;

    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    // In UTF-16, as the directory of a compound file has them.
    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly byte[] OldWord = Encoding.Unicode.GetBytes("WordDocument");

    public static Checked<WordFile> Read(ReadOnlyMemory<byte> content, string path)
    {
        if (WhatElse(content.Span, path) is { } instead)
        {
            return Checked.Failed<WordFile>(instead);
        }

        try
        {
            return InsideArchive(content, path) is { } problem
                ? Checked.Failed<WordFile>(problem)
                : Read(Transitional(WordPackage.Read(content)), path);
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or UriFormatException or InvalidOperationException)
        {
            return Checked.Failed<WordFile>(InspectingProblems.Damaged(path, Reason(error)));
        }
    }

    /// <summary>
    /// A file that is no package at all: protected by a password, of an old Word, of another program.
    /// </summary>
    private static Problem? WhatElse(ReadOnlySpan<byte> content, string path) => content switch
    {
        [0xD0, 0xCF, 0x11, 0xE0, ..] when content.IndexOf(Encrypted) >= 0 => InspectingProblems.Protected(path),
        [0xD0, 0xCF, 0x11, 0xE0, ..] when content.IndexOf(OldWord) >= 0 =>
            InspectingProblems.NotWord(path, "a document of Word 97 to 2003 (.doc)"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => InspectingProblems.NotWord(path, "a file of an old Office program"),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => InspectingProblems.NotWord(path, "a PDF"),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] =>
            InspectingProblems.NotWord(path, "rich text (.rtf)"),
        [] => InspectingProblems.NotWord(path, "an empty file"),
        [(byte)'P', (byte)'K', ..] => null,
        _ => InspectingProblems.NotWord(path, "another kind of file"),
    };

    private static Problem? InsideArchive(ReadOnlyMemory<byte> content, string path)
    {
        using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
        return archive.GetEntry("[Content_Types].xml") is null
            ? InspectingProblems.NotWord(path,
                archive.GetEntry("mimetype") is null ? "an archive" : "an OpenDocument file (.odt)")
            : archive.Entries.Sum(entry => entry.Length) > Most ? InspectingProblems.TooLarge(path, Most >> 20)
            : null;
    }

    private static Checked<WordFile> Read(WordPackage package, string path)
    {
        var main = Target(package, WordPackage.Root, "officeDocument");
        if (main is null || Xml(main) is not { } xml || xml.Name != Word.W + "document")
        {
            return Checked.Failed<WordFile>(InspectingProblems.NotWord(path, "a file of another Office program"));
        }

        var styles = new StyleTable(Xml(Target(package, main.Name, "styles")));
        var settings = Xml(Target(package, main.Name, "settings"));
        var core = Xml(Target(package, WordPackage.Root, "metadata/core-properties"));
        var showsBackground = settings?.Element(Word.W + "displayBackgroundShape") is not null;
        string[] around = ["header", "footer", "footnotes", "endnotes"];
        return Checked.Of(new WordFile
        {
            Whole = Place.WholeFile(path),
            Title = core?.Element(Dublin + "title")?.Value.Trim() ?? "",
            IsTemplate = main.ContentType.Contains("template", StringComparison.OrdinalIgnoreCase)
                || package.Parts.Where(PageFurniture.Is).SelectMany(PageFurniture.ControlsIn).Any(),
            Language = LanguageOf(styles),
            Stories =
            [
                StoryReader.Read(xml, path),
                .. from kind in around
                   from link in package.From(main.Name).Where(link => Is(link, kind)).DistinctBy(link => link.Target)
                   let part = package.Part(link.Target)
                   where part is not null
                   select StoryReader.Read(Xml(part)!, $"{path}/{part.Name}"),
            ],
            Styles = styles,
            Colours = new(package),
            Background = showsBackground ? AsLetters(xml.Element(Word.W + "background")) : null,
        });
    }

    private static string LanguageOf(StyleTable styles) =>
        styles.Chain("paragraph", null).Append(styles.Defaults?.Element(Word.W + "rPrDefault"))
            .Select(owner => (string?)owner?.Element(Word.W + "rPr")?.Element(Word.W + "lang")?.Attribute(Word.Value))
            .FirstOrDefault(language => language is not null and not "" and not "x-none" and not "zxx") ?? "";

    private static WordPart? Target(WordPackage package, string source, string kind) =>
        package.From(source).FirstOrDefault(link => Is(link, kind)) is { } link ? package.Part(link.Target) : null;

    private static bool Is(WordLink link, string kind) =>
        !link.IsExternal && link.Type.EndsWith("/" + kind, StringComparison.Ordinal);

    private static XElement? AsLetters(XElement? background) => background is null
        ? null
        : new(
            Word.W + "color",
            background.Attributes().Select(attribute => new XAttribute(
                attribute.Name == Word.W + "color" ? Word.Value : attribute.Name, attribute.Value)));

    private static XElement? Xml(WordPart? part) => part?.Xml();

    private static WordPackage Transitional(WordPackage package) =>
        package with { Parts = [.. package.Parts.Select(Transitional)] };

    // A file saved as "Strict Open XML" has other names for the same elements.
    private static WordPart Transitional(WordPart part)
    {
        if (part.Content.Span.IndexOf("http://purl.oclc.org/ooxml/"u8) < 0)
        {
            return part;
        }

        var text = Encoding.UTF8.GetString(part.Content.Span)
            .Replace("http://purl.oclc.org/ooxml/officeDocument/relationships", Word.Relationships,
                StringComparison.Ordinal)
            .Replace("http://purl.oclc.org/ooxml/wordprocessingml/main", Word.Main, StringComparison.Ordinal)
            .Replace("http://purl.oclc.org/ooxml/drawingml/", "http://schemas.openxmlformats.org/drawingml/2006/",
                StringComparison.Ordinal);
        return part with { Content = Encoding.UTF8.GetBytes(text) };
    }

    private static string Reason(Exception error) => error switch
    {
        XmlException => "a part of it is not well-formed",
        UriFormatException => "a part of it leads to no address",
        _ => "it is cut off or damaged",
    };
}
