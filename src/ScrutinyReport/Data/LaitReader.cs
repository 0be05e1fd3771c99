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
    private static readonly ImmutableArray<string> Wanted =
        ["measure_short", "polarity", "no_quartile", "year", "area", "la_number", "la_type", "region", "value"];

    private readonly BenchmarkText text;
    private readonly int[] columns;
    private readonly int width;
    private readonly ICollection<Problem> problems;
    private readonly Dictionary<string, MeasureRows> measures = [];
    private readonly Dictionary<int, (string Area, string Type, string Region)> areas = [];
    private readonly HashSet<string> badYears = [];
    private byte[] lastMeasureName = [];
    private byte[] lastYearName = [];
    private MeasureRows? lastMeasure;
    private ImmutableArray<BenchmarkValue>.Builder? lastYear;
    private bool isPastHeadings;

    private LaitReader(BenchmarkText text, int[] columns, ICollection<Problem> problems)
    {
        this.text = text;
        this.columns = columns;
        width = columns.Max() + 1;
        this.problems = problems;
    }

    public static bool Reads(ImmutableArray<string> headings) => BenchmarkReader.Columns(headings, Wanted) is not null;

    public static void Read(
        BenchmarkText text,
        ImmutableArray<string> headings,
        ImmutableDictionary<string, BenchmarkMeasure>.Builder into,
        ICollection<Problem> problems)
    {
        var reader = new LaitReader(text, BenchmarkReader.Columns(headings, Wanted)!, problems);
        CsvTable.Visit(text.Utf8, reader.Row);
        foreach (var (name, rows) in reader.measures)
        {
            if (!into.TryAdd(name, rows.ToMeasure(name)))
            {
                problems.Add(DataProblems.MeasureTwice(rows.First, name));
            }
        }
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

        var number = fields[columns[5]];
        if (!Utf8Parser.TryParse(number, out int authority, out var read) || read != number.Length)
        {
            problems.Add(DataProblems.NotAnAuthority(PlaceOf(fields, 5), fields.Text(columns[5])));
            return;
        }

        if (ValueOf(fields, out var value) && YearOf(fields) is { } year)
        {
            var (area, type, region) = AreaOf(fields, authority);
            year.Add(new(authority, area, type, region, value,
                new(text, fields.Start(columns[8]), fields[columns[8]].Length)));
        }
    }

    private ImmutableArray<BenchmarkValue>.Builder? YearOf(CsvFields fields)
    {
        var name = fields[columns[0]];
        if (lastMeasure is null || !name.SequenceEqual(lastMeasureName))
        {
            lastMeasureName = name.ToArray();
            var measure = Encoding.UTF8.GetString(name);
            if (!measures.TryGetValue(measure, out lastMeasure))
            {
                lastMeasure = new(PlaceOf(fields, 0), fields[columns[2]] is []
                    || fields[columns[2]].SequenceEqual("NA"u8));
                measures.Add(measure, lastMeasure);
            }

            lastYearName = [];
        }

        var year = fields[columns[3]];
        if (!year.SequenceEqual(lastYearName))
        {
            lastYearName = year.ToArray();
            lastYear = YearOf(fields, Encoding.UTF8.GetString(year), lastMeasure);
        }

        return lastYear;
    }

    private ImmutableArray<BenchmarkValue>.Builder? YearOf(CsvFields fields, string year, MeasureRows measure)
    {
        if (PeriodWords.Read(year, default) is { LastDay: not null } period)
        {
            return measure.Year(period);
        }

        if (badYears.Add(year))
        {
            problems.Add(DataProblems.NotAYear(PlaceOf(fields, 3), year));
        }

        return null;
    }

    private (string Area, string Type, string Region) AreaOf(CsvFields fields, int authority)
    {
        if (!areas.TryGetValue(authority, out var area))
        {
            area = (fields.Text(columns[4]), OrEmpty(fields, 6), OrEmpty(fields, 7));
            areas.Add(authority, area);
        }

        return area;
    }

    private string OrEmpty(CsvFields fields, int column) =>
        fields[columns[column]].SequenceEqual("NA"u8) ? "" : fields.Text(columns[column]);

    private bool ValueOf(CsvFields fields, out decimal? value)
    {
        var field = fields[columns[8]];
        if (Utf8Parser.TryParse(field, out decimal number, out var read) && read == field.Length
            && NumberWords.IsPlausible(number))
        {
            value = NumberWords.Normal(number);
            return true;
        }

        value = NumberWords.Read(fields.Text(columns[8]))?.Number;
        if (value is null && !BenchmarkSymbols.IsOne(fields.Text(columns[8])))
        {
            problems.Add(DataProblems.NotABenchmarkValue(PlaceOf(fields, 8), fields.Text(columns[8])));
            return false;
        }

        return true;
    }

    private Place PlaceOf(CsvFields fields, int column) =>
        text.At(fields.Start(columns[column]), fields[columns[column]].Length);

    private sealed class MeasureRows(Place first, bool hasQuartiles)
    {
        private readonly Dictionary<Period, ImmutableArray<BenchmarkValue>.Builder> years = [];

        public Place First { get; } = first;

        public ImmutableArray<BenchmarkValue>.Builder Year(Period period)
        {
            if (!years.TryGetValue(period, out var rows))
            {
                rows = ImmutableArray.CreateBuilder<BenchmarkValue>(180);
                years.Add(period, rows);
            }

            return rows;
        }

        public BenchmarkMeasure ToMeasure(string name) => new(
            name,
            hasQuartiles,
            [.. years.OrderBy(pair => pair.Key.LastDay).Select(pair =>
                new BenchmarkYear(pair.Key, pair.Value.ToImmutable()))]);
    }
}
