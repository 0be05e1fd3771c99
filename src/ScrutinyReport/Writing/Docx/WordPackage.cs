using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ScrutinyReport.Writing;

/// <summary>A part of a Word file: its name inside the file, and what it holds.</summary>
internal sealed record WordPart(string Name, string ContentType, ReadOnlyMemory<byte> Content)
{
    private readonly Lazy<Packed> packed = Packing(Content);

    public ReadOnlyMemory<byte> Content
    {
        get;
        init => (field, packed) = (value, Packing(value));
    } = Content;

    /// <summary>What it holds as a file has it; the parts of a house style are packed once for all reports.</summary>
    public Packed Packed => packed.Value;

    public XElement Xml()
    {
        using var stream = new MemoryStream(Content.ToArray(), writable: false);
        using var reader = XmlReader.Create(stream);
        return XElement.Load(reader);
    }

    public WordPart With(XElement xml) => this with { Content = Bytes(xml) };

    public static byte[] Bytes(XElement xml) => PartXml.Bytes(xml.WriteTo);

    private static Lazy<Packed> Packing(ReadOnlyMemory<byte> content) => new(() => Packed.Of(content.Span));
}

/// <summary>How one part leads to another part (by name) or, where external, to an address.</summary>
internal sealed record WordLink(string Source, string Id, string Type, string Target, bool IsExternal = false);

/// <summary>
/// A Word file as parts and the links between them. Written, the parts are in the order given and carry no time and no
/// system, so that the same parts give the same bytes.
/// </summary>
internal sealed record WordPackage(ImmutableArray<WordPart> Parts, ImmutableArray<WordLink> Links)
{
    /// <summary>The source of the links that belong to the file as a whole.</summary>
    public const string Root = "";

    private static readonly XNamespace TypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace LinksNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The part with the text itself; null where the file has none.</summary>
    public WordPart? Main =>
        From(Root).FirstOrDefault(link => link.Type == Word.Relation("officeDocument")) is { } link
            ? Part(link.Target)
            : null;

    public WordPart? Part(string name) => Parts.FirstOrDefault(part => part.Name == name);

    public IEnumerable<WordLink> From(string source) => Links.Where(link => link.Source == source);

    /// <summary>
    /// The parts in a file; throws <see cref="InvalidDataException"/> or <see cref="XmlException"/> where it is none.
    /// </summary>
    public static WordPackage Read(ReadOnlyMemory<byte> bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        var files = archive.Entries.Where(entry => entry.Name.Length > 0)
            .Select(entry => new WordPart(entry.FullName, "", Content(entry))).ToArray();
        var types = files.FirstOrDefault(file => file.Name == "[Content_Types].xml")?.Xml()
            ?? throw new InvalidDataException("no content types");
        return new(
            [
                .. from file in files
                   where !IsPlumbing(file.Name)
                   select file with { ContentType = TypeOf(file.Name, types) },
            ],
            [.. files.Where(file => IsLinks(file.Name)).SelectMany(LinksIn)]);
    }

    public byte[] Write()
    {
        using var file = new PackedFile();
        file.Add("[Content_Types].xml", Packed.Of(WordPart.Bytes(Types())));
        foreach (var source in Parts.Select(part => part.Name).Prepend(Root).Where(source => From(source).Any()))
        {
            file.Add(LinksName(source), Packed.Of(WordPart.Bytes(LinksOf(source))));
        }

        foreach (var part in Parts)
        {
            file.Add(part.Name, part.Packed);
        }

        return file.Bytes();
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var into = new MemoryStream();
        from.CopyTo(into);
        return into.ToArray();
    }

    private static bool IsLinks(string name) => name.EndsWith(".rels", StringComparison.Ordinal);

    private static bool IsPlumbing(string name) => IsLinks(name) || name == "[Content_Types].xml";

    private static string TypeOf(string name, XElement types) =>
        types.Elements(TypesNamespace + "Override")
            .Where(type => (string?)type.Attribute("PartName") == "/" + name)
            .Concat(types.Elements(TypesNamespace + "Default")
                .Where(type => $".{(string?)type.Attribute("Extension")}" == Path.GetExtension(name)))
            .Select(type => (string?)type.Attribute("ContentType"))
            .FirstOrDefault() ?? "";

    // Every part is named, so that no part's type hangs on how its name ends.
    private XElement Types() => new(
        TypesNamespace + "Types",
        new XElement(TypesNamespace + "Default",
            new XAttribute("Extension", "rels"),
            new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
        Parts.Select(part => new XElement(TypesNamespace + "Override",
            new XAttribute("PartName", "/" + part.Name), new XAttribute("ContentType", part.ContentType))));

    private static string LinksName(string source) =>
        source.LastIndexOf('/') is var slash and >= 0
            ? $"{source[..slash]}/_rels/{source[(slash + 1)..]}.rels"
            : $"_rels/{source}.rels";

    private XElement LinksOf(string source) => new(
        LinksNamespace + "Relationships",
        From(source).Select(link => new XElement(
            LinksNamespace + "Relationship",
            new XAttribute("Id", link.Id),
            new XAttribute("Type", link.Type),
            new XAttribute("Target", link.IsExternal ? link.Target : "/" + link.Target),
            link.IsExternal ? new XAttribute("TargetMode", "External") : null)));

    private static IEnumerable<WordLink> LinksIn(WordPart file)
    {
        var source = file.Name.Replace("_rels/", "", StringComparison.Ordinal)[..^".rels".Length];
        var folder = source[..(source.LastIndexOf('/') + 1)];
        return
            from link in file.Xml().Elements(LinksNamespace + "Relationship")
            let target = (string?)link.Attribute("Target") ?? ""
            let external = (string?)link.Attribute("TargetMode") == "External"
            select new WordLink(
                source,
                (string?)link.Attribute("Id") ?? "",
                (string?)link.Attribute("Type") ?? "",
                external ? target : new Uri(new Uri("part:///" + folder), target).AbsolutePath.TrimStart('/'),
                external);
    }
}
