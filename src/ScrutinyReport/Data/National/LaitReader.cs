using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>
/// Reads the long form of the Local Authority Interactive Tool: a row for each measure, year and area. Such a file has
/// tens of thousands of rows: rows make no text of their own, and no place until somebody asks for one.
/// </summary>
internal sealed class LaitReader
{
    public static readonly ImmutableArray<string> Wanted =
        ["measure_short", "polarity", "no_quartile", "year", "area", "la_number", "la_type", "region", "value"];

    private readonly BenchmarkText text;
    private readonly int[] columns;
    private readonly int width;
    private readonly Func<string, bool> isAsked;
    private readonly ICollection<Problem> problems;
    private readonly Dictionary<string, MeasureRows> measures = [];
    private readonly List<string> names = [];
    private readonly Dictionary<int, Area> areas = [];
    private readonly HashSet<string> badYears = [];
    private byte[] lastMeasureName = [];
    private byte[] lastYearName = [];
    private MeasureRows? lastMeasure;
    private ImmutableArray<BenchmarkValue>.Builder? lastYear;
    private bool isPastHeadings;

    private LaitReader(BenchmarkText text, int[] columns, Func<string, bool> isAsked, ICollection<Problem> problems)
    {
        this.text = text;
        this.columns = columns;
        this.isAsked = isAsked;
        foreach (var column in columns)
        {
            width = Math.Max(width, column + 1);
        }

        this.problems = problems;
    }

    public static bool Reads(ImmutableArray<string> headings) => BenchmarkReader.Columns(headings, Wanted) is not null;

    /// <summary>The measures of the file, in its order; those not asked for have no years.</summary>
    public static IEnumerable<BenchmarkMeasure> Read(
        BenchmarkText text, ImmutableArray<string> headings, Func<string, bool> isAsked, ICollection<Problem> problems)
    {
        var reader = new LaitReader(text, BenchmarkReader.Columns(headings, Wanted)!, isAsked, problems);
        CsvTable.Visit(text.Utf8, reader.Row);
        return reader.names.Select(name => reader.measures[name].ToMeasure(name, problems) with
        {
            Source = "Local Authority Interactive Tool",
        });
    }

    private void Row(CsvFields fields)
    {
        if (!isPastHeadings)
        {
            isPastHeadings = true;
            return;
        }

        if (fields.Count < width)
        {
            problems.Add(DataProblems.ShortBenchmarkRow(text.At(fields.Offset, fields.Length)));
            return;
        }

        if (YearOf(fields) is not { } year)
        {
            return;
        }

        var number = fields[columns[5]];
        if (!Utf8Parser.TryParse(number, out int authority, out var read) || read != number.Length)
        {
            problems.Add(DataProblems.NotAnAuthority(PlaceOf(fields, 5), fields.Text(columns[5])));
        }
        else if (!BenchmarkNumber.TryRead(fields[columns[8]], out var value))
        {
            problems.Add(DataProblems.NotABenchmarkValue(PlaceOf(fields, 8), "value", fields.Text(columns[8])));
        }
        else
        {
            var area = AreaOf(fields, authority);
            year.Add(new(authority, area.Name, area.Type, area.Region, value, LineOf(fields, 8)));
        }
    }

    /// <summary>
    /// Where the row's value belongs; null where nobody asked for its measure, or its year cannot be read.
    /// </summary>
    private ImmutableArray<BenchmarkValue>.Builder? YearOf(CsvFields fields)
    {
        var name = fields[columns[0]];
        if (lastMeasure is null || !name.SequenceEqual(lastMeasureName))
        {
            lastMeasureName = name.ToArray();
            lastMeasure = MeasureOf(fields, Encoding.UTF8.GetString(name));
            lastYearName = [];

            // The rows of a measure stand together: where nobody asks for it, the others need not be taken apart.
            fields.Passed = lastMeasure.IsAsked || columns[0] != 0 ? [] : [.. lastMeasureName, (byte)','];
        }

        var year = fields[columns[3]];
        if (lastMeasure.IsAsked && !year.SequenceEqual(lastYearName))
        {
            lastYearName = year.ToArray();
            lastYear = YearOf(fields, Encoding.UTF8.GetString(year), lastMeasure);
        }

        return lastMeasure.IsAsked ? lastYear : null;
    }

    private MeasureRows MeasureOf(CsvFields fields, string name)
    {
        if (!measures.TryGetValue(name, out var rows))
        {
            var hasQuartiles = fields[columns[2]] is [] || fields[columns[2]].SequenceEqual("NA"u8);
            var polarity = fields[columns[1]].SequenceEqual("High"u8) ? Polarity.HighIsGood
                : fields[columns[1]].SequenceEqual("Low"u8) ? Polarity.LowIsGood
                : Polarity.None;
            rows = new(LineOf(fields, 0), isAsked(name), hasQuartiles, polarity);
            measures.Add(name, rows);
            names.Add(name);
        }

        return rows;
    }

    private ImmutableArray<BenchmarkValue>.Builder? YearOf(CsvFields fields, string words, MeasureRows measure)
    {
        if (NationalYear.Read(words) is { } year)
        {
            return measure.Year(words.Trim(), year);
        }

        if (badYears.Add(words))
        {
            problems.Add(DataProblems.NotAYear(PlaceOf(fields, 3), "year", words));
        }

        return null;
    }

    private Area AreaOf(CsvFields fields, int authority)
    {
        if (!areas.TryGetValue(authority, out var area))
        {
            area = new(fields.Text(columns[4]), OrEmpty(fields, 6), Regions.Spelt(OrEmpty(fields, 7)));
            areas.Add(authority, area);
        }

        return area;
    }

    private string OrEmpty(CsvFields fields, int column) =>
        fields[columns[column]].SequenceEqual("NA"u8) ? "" : fields.Text(columns[column]);

    private BenchmarkLine LineOf(CsvFields fields, int column) =>
        new(text, fields.Start(columns[column]), fields[columns[column]].Length);

    private Place PlaceOf(CsvFields fields, int column) => LineOf(fields, column).Place;

    private sealed record Area(string Name, string Type, string Region);
}
