using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;

namespace ScrutinyReport.Importing;

/// <summary>What a workbook says and the library which reads it does not.</summary>
/// <param name="Sheets">The marks of each sheet, in the workbook's order.</param>
/// <param name="ShiftOfDays">
/// The days by which each of its dates is later than the library takes it for: 1462 where they are counted from 1904
/// and the library has not seen it.
/// </param>
internal sealed record WorkbookMarks(ImmutableArray<SheetMarks> Sheets, int ShiftOfDays)
{
    private const int From1900To1904 = 1462;

    /// <summary>
    /// Throws <see cref="InvalidDataException"/> or <see cref="XmlException"/> where the file is damaged.
    /// </summary>
    public static WorkbookMarks In(Stream workbook)
    {
        using var archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        var targets = Elements(archive, "xl/_rels/workbook.xml.rels", "Relationship")
            .ToDictionary(one => one.GetValueOrDefault("Id", ""), one => one.GetValueOrDefault("Target", ""),
                StringComparer.Ordinal);
        var sheets = ImmutableArray.CreateBuilder<SheetMarks>();
        var texts = SharedTexts(archive);
        foreach (var sheet in Elements(archive, "xl/workbook.xml", "sheet"))
        {
            var target = targets.GetValueOrDefault(sheet.GetValueOrDefault("id", ""), "");
            using var xml = Open(archive, target.StartsWith('/') ? target[1..] : "xl/" + target);
            sheets.Add(SheetMarks.In(xml, texts));
        }

        var from1904 =
            Elements(archive, "xl/workbook.xml", "workbookPr").Select(one => one.GetValueOrDefault("date1904"))
            .FirstOrDefault(SheetMarks.IsTrue);
        return new(sheets.ToImmutable(), from1904 is null or "1" ? 0 : From1900To1904);
    }

    private static int SharedTexts(ZipArchive archive)
    {
        var part = Elements(archive, "xl/_rels/workbook.xml.rels", "Relationship")
            .FirstOrDefault(one => one.GetValueOrDefault("Type", "")
                .EndsWith("/sharedStrings", StringComparison.Ordinal))?.GetValueOrDefault("Target", "");
        return part is null ? 0 : Elements(archive, part.StartsWith('/') ? part[1..] : "xl/" + part, "si").Count();
    }

    /// <summary>The attributes of each element of a part, by their names without a prefix.</summary>
    private static IEnumerable<Dictionary<string, string>> Elements(ZipArchive archive, string part, string name)
    {
        using var xml = Open(archive, part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == name)
            {
                var found = new Dictionary<string, string>(StringComparer.Ordinal);
                while (xml.MoveToNextAttribute())
                {
                    if (xml.NamespaceURI.Length == 0
                        || xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
                    {
                        found[xml.LocalName] = xml.Value;
                    }
                }

                yield return found;
            }
        }
    }

    // A sheet that were not found here would be read with all that it hides.
    private static XmlReader Open(ZipArchive archive, string part)
    {
        var entry = archive.Entries.FirstOrDefault(one => one.FullName.Equals(part, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidDataException(part);
        return XmlReader.Create(entry.Open(), new XmlReaderSettings { CloseInput = true });
    }
}
