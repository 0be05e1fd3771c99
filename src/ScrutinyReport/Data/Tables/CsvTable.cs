using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>
/// A CSV file as rows of cells, each with its place: the only code that knows which library reads CSV.
/// </summary>
internal sealed record CsvTable(SourceText Source, ImmutableArray<CsvRow> Rows)
{
    /// <summary>
    /// Every row, blank ones too; cells have no headings yet. A quotation mark that is never closed ends with its line
    /// and is a problem, so that it hides no other row.
    /// </summary>
    public static CsvTable Parse(SourceText source, ICollection<Problem> problems)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Text);
        Place? unclosed = null;
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            Separator = Separators.Of(source),
            SkipEmptyLines = false,
            OnMalformedRecord = record =>
            {
                if (record.Reason == CsvMalformedReason.UnterminatedQuote)
                {
                    // Such a record runs to the end of the file.
                    var start = source.Text.Length - record.RawRecord.Length;
                    unclosed = source.At(source.Text.IndexOf('"', start), 1);
                }
            },
        };
        var rows = ReadRows(source, bytes, options);
        if (unclosed is { } place)
        {
            problems.Add(DataProblems.UnclosedQuote(place));
            rows = ReadRows(source, bytes, options with { AllowLineBreaksInQuotes = false });
        }

        return new(source, rows);
    }

    /// <summary>Shows each record of a large file in turn, without making text or places of it.</summary>
    public static void Visit(ReadOnlyMemory<byte> utf8, CsvVisitor visit)
    {
        var fields = new CsvFields(utf8);
        while (fields.Read())
        {
            visit(fields);
        }
    }

    private static ImmutableArray<CsvRow> ReadRows(SourceText source, byte[] bytes,
        CsvReaderOptions options)
    {
        var rows = ImmutableArray.CreateBuilder<CsvRow>();
        var (atByte, atCharacter) = (0, 0);
        using var reader = CsvReader.Create(bytes, options);
        while (reader.Read())
        {
            var start = (int)reader.ByteOffset;
            atCharacter += Encoding.UTF8.GetCharCount(bytes.AsSpan(atByte, start - atByte));
            atByte = start;
            rows.Add(Row(source, reader, atCharacter));
        }

        return rows.ToImmutable();
    }

    private static CsvRow Row(SourceText source, CsvReader reader, int start)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>(reader.FieldCount);
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var raw = reader.GetRawSpan(i);
            var length = Encoding.UTF8.GetCharCount(raw);
            var quotes = raw is [(byte)'"', .., (byte)'"'] ? 1 : 0;
            cells.Add(new("", reader.GetString(i), source.At(start + quotes, length - (2 * quotes))));
            start += length + 1;
        }

        return new(cells.MoveToImmutable());
    }
}

/// <summary>Sees one record of a large file.</summary>
internal delegate void CsvVisitor(CsvFields fields);
