using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ScrutinyReport.Tests.Importing;

/// <summary>
/// Writes small workbooks. A sheet is text, a row a line and cells between bars. A cell is a text; a number with its
/// format
/// (<c>=0.874 0.0%</c>); an error (<c>=#N/A</c>); a day (<c>=2024-03-01 mmm-yy</c>); or a formula without a value
/// (<c>=?</c>).
/// </summary>
internal sealed class TestWorkbook
{
    private readonly List<string> formats = ["General"];
    private readonly List<(string Name, string Text, SheetShape Shape)> sheets = [];

    public TestWorkbook With(string name, string text, SheetShape? shape = null)
    {
        sheets.Add((name, text, shape ?? new()));
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var main = package.AddWorkbookPart();
            main.Workbook = new Workbook();
            var list = main.Workbook.AppendChild(new Sheets());
            foreach (var (name, text, shape) in sheets)
            {
                var part = main.AddNewPart<WorksheetPart>();
                part.Worksheet = Worksheet(text, shape);
                var entry = new DocumentFormat.OpenXml.Spreadsheet.Sheet
                {
                    Id = main.GetIdOfPart(part),
                    SheetId = (uint)list.ChildElements.Count + 1,
                    Name = name,
                };
                if (shape.IsHidden)
                {
                    entry.State = SheetStateValues.Hidden;
                }

                list.Append(entry);
            }

            main.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        }

        return stream.ToArray();
    }

    private Worksheet Worksheet(string text, SheetShape shape)
    {
        var rows = text.Split('\n').Select((line, i) => Row(line, (uint)i + 1, shape));
        var sheet = new Worksheet();
        if (shape.HiddenColumns.Length > 0)
        {
            sheet.Append(new Columns(shape.HiddenColumns.Select(column => new Column
            {
                Min = (uint)column,
                Max = (uint)column,
                Width = 9,
                CustomWidth = true,
                Hidden = new() { InnerText = shape.Yes },
            })));
        }

        sheet.Append(new SheetData(rows));
        if (shape.Merged.Length > 0)
        {
            sheet.Append(new MergeCells(shape.Merged.Select(block => new MergeCell { Reference = block })));
        }

        return sheet;
    }

    private Row Row(string line, uint number, SheetShape shape)
    {
        var row = new Row { RowIndex = number };
        if (shape.HiddenRows.Contains((int)number))
        {
            row.Hidden = new() { InnerText = shape.Yes };
        }

        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length > 0)
            {
                var cell = Cell(cells[i]);
                cell.CellReference = $"{(char)('A' + i)}{number.ToString(CultureInfo.InvariantCulture)}";
                row.Append(cell);
            }
        }

        return row;
    }

    private Cell Cell(string text)
    {
        if (!text.StartsWith('='))
        {
            return new()
            {
                DataType = CellValues.InlineString,
                InlineString = new(new Text(text.Replace("\\n", "\n", StringComparison.Ordinal))),
            };
        }

        var parts = text[1..].Split(' ', 2);
        if (parts[0] == "?")
        {
            return new() { CellFormula = new("1+1") };
        }

        if (parts[0].StartsWith('#'))
        {
            return new() { DataType = CellValues.Error, CellValue = new(parts[0]) };
        }

        var number = DateTime.TryParseExact(
            parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToOADate().ToString(CultureInfo.InvariantCulture)
            : parts[0];
        return new() { CellValue = new(number), StyleIndex = StyleOf(parts.Length > 1 ? parts[1] : "General") };
    }

    private uint StyleOf(string format)
    {
        if (!formats.Contains(format))
        {
            formats.Add(format);
        }

        return (uint)formats.IndexOf(format);
    }

    private Stylesheet Styles() => new(
        new NumberingFormats(formats.Select((format, i) =>
            new NumberingFormat { NumberFormatId = (uint)(164 + i), FormatCode = format })),
        new Fonts(new Font()),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellFormats(formats.Select((format, i) => new CellFormat
        {
            NumberFormatId = format == "General" ? 0 : (uint)(164 + i),
            ApplyNumberFormat = true,
        })));
}

/// <summary>What is hidden and merged in a sheet; rows and columns by their numbers from 1.</summary>
internal sealed record SheetShape
{
    public bool IsHidden { get; init; }

    public int[] HiddenRows { get; init; } = [];

    public int[] HiddenColumns { get; init; } = [];

    public string[] Merged { get; init; } = [];

    /// <summary>
    /// How it is written that a row or column is hidden: <c>1</c>, or <c>true</c> as LibreOffice has it.
    /// </summary>
    public string Yes { get; init; } = "1";
}
