using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;

namespace ScrutinyReport.Importing;

/// <summary>
/// The cells of a workbook that the library which reads it takes for empty: errors such as <c>#DIV/0!</c>, and formulas
/// that were saved without a value. Both by the name of the sheet and the cell, such as <c>B7</c>.
/// </summary>
internal sealed record WorkbookFaults(
    ImmutableDictionary<(string Sheet, string Cell), string> Errors,
    ImmutableHashSet<(string Sheet, string Cell)> Unsaved)
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Throws <see cref="InvalidDataException"/> or <see cref="XmlException"/> where the file is damaged.</summary>
    public static WorkbookFaults In(Stream workbook)
    {
        using var archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        var errors = ImmutableDictionary.CreateBuilder<(string, string), string>();
        var unsaved = ImmutableHashSet.CreateBuilder<(string, string)>();
        var targets = Elements(archive, "xl/_rels/workbook.xml.rels", "Relationship")
            .ToDictionary(one => one.GetValueOrDefault("Id", ""), one => one.GetValueOrDefault("Target", ""), StringComparer.Ordinal);
        foreach (var sheet in Elements(archive, "xl/workbook.xml", "sheet"))
        {
            var target = targets.GetValueOrDefault(sheet.GetValueOrDefault("id", ""), "");
            var part = target.StartsWith('/') ? target[1..] : "xl/" + target;
            Read(archive, part, sheet.GetValueOrDefault("name", ""), errors, unsaved);
        }

        return new(errors.ToImmutable(), unsaved.ToImmutable());
    }

    private static void Read(
        ZipArchive archive,
        string part,
        string sheet,
        ImmutableDictionary<(string, string), string>.Builder errors,
        ImmutableHashSet<(string, string)>.Builder unsaved)
    {
        using var xml = Open(archive, part);
        var (cell, isError, hasFormula, hasValue) = ("", false, false, false);
        while (xml is not null && xml.Read())
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "c"):
                    (cell, isError) = (xml.GetAttribute("r") ?? "", xml.GetAttribute("t") == "e");
                    (hasFormula, hasValue) = (false, false);
                    break;
                case (XmlNodeType.Element, "f"):
                    hasFormula = true;
                    break;
                case (XmlNodeType.Element, "v") when isError:
                    hasValue = true;
                    errors[(sheet, cell)] = xml.ReadString();
                    break;
                case (XmlNodeType.Element, "v" or "is"):
                    hasValue = true;
                    break;
                case (XmlNodeType.EndElement, "c") when hasFormula && !hasValue:
                    unsaved.Add((sheet, cell));
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The attributes of each element of a part, by their names without a prefix.</summary>
    private static IEnumerable<Dictionary<string, string>> Elements(ZipArchive archive, string part, string name)
    {
        using var xml = Open(archive, part);
        while (xml is not null && xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == name)
            {
                var found = new Dictionary<string, string>(StringComparer.Ordinal);
                while (xml.MoveToNextAttribute())
                {
                    if (xml.NamespaceURI.Length == 0 || xml.NamespaceURI == Relations)
                    {
                        found[xml.LocalName] = xml.Value;
                    }
                }

                yield return found;
            }
        }
    }

    private static XmlReader? Open(ZipArchive archive, string part) => archive.GetEntry(part) is { } entry
        ? XmlReader.Create(entry.Open(), new XmlReaderSettings { CloseInput = true })
        : null;
}
