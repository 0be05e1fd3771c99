using System.Text;
using ScrutinyReport.Data;
using ScrutinyReport.Importing;

namespace ScrutinyReport.Cli;

/// <summary>Adds rows to `indicators.csv` and leaves every byte that is there as it is.</summary>
internal static class CatalogueAddition
{
    public static byte[] To(byte[] old, Catalogue catalogue, IReadOnlyCollection<ImportedIndicator> added)
    {
        var source = catalogue.Source;
        var rows = Rows(catalogue, added);
        var lineEnd = source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var start = source.Text.EndsWith('\n') ? "" : lineEnd;
        var addition = start + rows.ReplaceLineEndings(lineEnd);
        return old switch
        {
            [0xFF, 0xFE, ..] => [.. old, .. Encoding.Unicode.GetBytes(addition)],
            [0xFE, 0xFF, ..] => [.. old, .. Encoding.BigEndianUnicode.GetBytes(addition)],
            _ when IsUtf8(old) => [.. old, .. Encoding.UTF8.GetBytes(addition)],
            _ => Encoding.UTF8.GetBytes(source.Text + addition),    // Windows-1252 has not every letter
        };
    }

    /// <summary>The rows alone, under the columns that the file has.</summary>
    public static string Rows(Catalogue catalogue, IReadOnlyCollection<ImportedIndicator> added)
    {
        var separator = Separators.Of(catalogue.Source);
        var headings = CsvTable.Parse(catalogue.Source, []).Rows.First(row => !row.IsBlank);
        return CatalogueText.Rows(
            added,
            [
                .. headings.Cells.Select(cell => CatalogueColumns.Rules
                    .FirstOrDefault(rule => rule.Keys.Contains(Words.Key(cell.Text)))?.Heading ?? ""),
            ],
            separator,
            catalogue.Names);
    }

    private static bool IsUtf8(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes);
}
