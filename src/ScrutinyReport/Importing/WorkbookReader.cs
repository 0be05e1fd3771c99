using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Importing;

/// <summary>Reads a file as sheets: the only code that knows which library reads workbooks.</summary>
internal static partial class WorkbookReader
{
    private static readonly byte[] OldFormat = [0xD0, 0xCF, 0x11, 0xE0];
    private static readonly byte[] Protected = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>
    /// The sheets of a workbook, or the one table of a CSV file; what the file is, its content says and not its name.
    /// </summary>
    public static Checked<Workbook> Read(InputFile file)
    {
        if (LockFile.Of(file.Path) is { } open)
        {
            return Checked.Failed<Workbook>(ImportProblems.LockFile(file, open));
        }

        var bytes = file.Content.Span;
        if (bytes.StartsWith(OldFormat))
        {
            return Checked.Failed<Workbook>(bytes.IndexOf(Protected) >= 0
                ? ImportProblems.Protected(file)
                : ImportProblems.OldWorkbook(file));
        }

        return bytes.StartsWith("PK"u8) ? ReadWorkbook(file) : ReadText(file);
    }

    private static Checked<Workbook> ReadWorkbook(InputFile file)
    {
        try
        {
            using var stream = new MemoryStream(file.Content.ToArray(), writable: false);
            var marks = WorkbookMarks.In(stream);
            stream.Position = 0;
            // The library asks for Windows-1252, whatever it reads.
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
            var sheets = ImmutableArray.CreateBuilder<Sheet>();
            do
            {
                if (marks.Sheets[sheets.Count].WithoutText is var (row, column))
                {
                    return Checked.Failed<Workbook>(ImportProblems.Damaged(PlaceOf(file.Path,
                        reader.Name, row, column)));
                }

                sheets.Add(ReadSheet(reader, file.Path, marks.Sheets[sheets.Count], marks.ShiftOfDays));
            }
            while (reader.NextResult());

            return Checked.Of(new Workbook(file, sheets.ToImmutable(), IsText: false));
        }
        catch (Exception error) when (IsDamage(error))
        {
            return Checked.Failed<Workbook>(ImportProblems.Damaged(Place.WholeFile(file.Path)));
        }
    }

    // What the library throws on damaged files is not written down anywhere.
    private static bool IsDamage(Exception error) =>
        error is ExcelReaderException or InvalidDataException or XmlException
            or IOException or FormatException or OverflowException or ArgumentException or InvalidOperationException
            or NullReferenceException or IndexOutOfRangeException or KeyNotFoundException or NotSupportedException;

    private static Sheet ReadSheet(IExcelDataReader reader, string path, SheetMarks marks, int shiftOfDays)
    {
        var (name, isHidden) = (reader.Name, reader.VisibleState != "visible");
        var width = Math.Min(reader.FieldCount, marks.Last.Column + 1);
        var merged =
            (reader.MergeCells ?? []).Where(block => block.FromRow < marks.Last.Row && block.FromColumn < width)
            .Select(block => new MergedCells(block.FromRow + 1, block.ToRow + 1, block.FromColumn, block.ToColumn));
        var rows = ImmutableArray.CreateBuilder<SheetRow>();
        var unsaved = ImmutableArray.CreateBuilder<Place>();
        var uncertain = ImmutableDictionary.CreateBuilder<Place, string>();
        var rounded = ImmutableDictionary.CreateBuilder<Place, string>();
        while (rows.Count < marks.Last.Row && reader.Read())
        {
            var number = rows.Count + 1;
            var cells = ImmutableArray.CreateBuilder<Cell>(width);
            for (var i = 0; i < width; i++)
            {
                var place = PlaceOf(path, name, number, i);
                var format = reader.GetNumberFormatString(i);
                var value = reader.GetValue(i);
                var shown = marks.Texts.GetValueOrDefault((number, i))
                    ?? ShownValue.Of(Shifted(value, shiftOfDays), format);
                cells.Add(new("", shown ?? "", place));
                if (shown is null)
                {
                    uncertain[place] = format;
                }

                if (ShownValue.Unrounded(value, format) is { } whole)
                {
                    rounded[place] = whole;
                }

                if (marks.Unsaved.Contains((number, i)))
                {
                    unsaved.Add(place);
                }
            }

            rows.Add(new(number, reader.RowHeight == 0 || marks.HiddenRows.Contains(number), cells.MoveToImmutable()));
        }

        var hidden = Enumerable.Range(0, width).Where(i =>
            reader.GetColumnWidth(i) == 0 || marks.HiddenColumns.Any(run => run.First <= i && i <= run.Last));
        return new(name, rows.ToImmutable())
        {
            IsHidden = isHidden,
            HiddenColumns = [.. hidden],
            Merged = [.. merged],
            Unsaved = unsaved.ToImmutable(),
            Uncertain = uncertain.ToImmutable(),
            Rounded = rounded.ToImmutable(),
            Beyond = marks.Beyond is var (farRow, farColumn) ? PlaceOf(path, name, farRow, farColumn) : null,
        };
    }

    private static Place PlaceOf(string path, string sheet, int row, int column) => Place.InSheet(
        path,
        string.Create(CultureInfo.InvariantCulture,
            $"{(sheet.All(char.IsLetterOrDigit) ? sheet : $"'{sheet}'")}!{Sheet.Letter(column)}{row}"));

    private static object? Shifted(object? value, int days) => value is DateTime day ? day.AddDays(days) : value;

    private static Checked<Workbook> ReadText(InputFile file) => TextDecoder.Decode(file).Then(source =>
    {
        if (WebPage().IsMatch(source.Text))
        {
            return Checked.Failed<Workbook>(ImportProblems.WebPage(file));
        }

        var problems = new List<Problem>();
        var table = CsvTable.Parse(source, problems);
        var rows = table.Rows.Select((row, i) => new SheetRow(i + 1, false, row.Cells));
        return Checked.Of(new Workbook(file, [new("", [.. rows])], IsText: true), problems);
    });

    [GeneratedRegex(@"^\s*<(!|\?|html|head|meta|table)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WebPage();
}

/// <summary>The sheets of one file, in its order.</summary>
internal sealed record Workbook(InputFile File, ImmutableArray<Sheet> Sheets, bool IsText);
