using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>Reads one measure of a tidy file: a column of it, in the rows that the key's filters choose.</summary>
internal sealed class EesReader
{
    private readonly EesFile file;
    private readonly int column;
    private readonly ImmutableArray<(int Column, byte[] Value)> filters;
    private readonly int[] columns;
    private readonly int width;
    private readonly ICollection<Problem> problems;
    private readonly MeasureRows rows;
    private readonly Dictionary<(int Year, int Authority), BenchmarkLine> seen = [];
    private readonly Dictionary<(int Authority, string Code), (string Area, string Type, string Region)> areas = [];
    private readonly HashSet<string> badYears = [];
    private readonly List<ImmutableArray<BenchmarkValue>.Builder> years = [];
    private byte[] lastYearName = [];
    private ImmutableArray<BenchmarkValue>.Builder? lastYear;
    private (BenchmarkLine First, BenchmarkLine Second)? repeated;
    private bool isPastHeadings;

    private EesReader(
        EesFile file, int column, ImmutableArray<(int Column, byte[] Value)> filters, ICollection<Problem> problems)
    {
        this.file = file;
        this.column = column;
        this.filters = filters;
        this.problems = problems;
        columns = BenchmarkReader.Columns(file.Headings, EesFile.Wanted)!;
        width = Math.Max(columns.Max(), column) + 1;
        rows = new(new(file.Text, 0, 0), true, true, Polarity.None);
    }

    /// <summary>
    /// The measure, under the whole key as its name. Null, with a problem, where the file has no such column, a filter
    /// chooses nothing, or the filters leave several rows for an area and year.
    /// </summary>
    public static BenchmarkMeasure? Read(
        EesFile file, MeasureKey key, MeasureAsked asked, ICollection<Problem> problems)
    {
        var wanted = key.Filters.Select(filter => filter.Column).Append(key.Column).ToArray();
        foreach (var missing in wanted.Where(name => !file.Headings.Contains(name)))
        {
            problems.Add(DataProblems.NoTidyColumn(asked, file, missing));
            return null;
        }

        var reader = new EesReader(
            file,
            file.Headings.IndexOf(key.Column),
            [.. key.Filters.Select(filter =>
                (file.Headings.IndexOf(filter.Column), Encoding.UTF8.GetBytes(filter.Value)))],
            problems);
        CsvTable.Visit(file.Text.Utf8, reader.Row);
        if (reader.repeated is var (first, second))
        {
            problems.Add(DataProblems.SeveralRows(
                asked, file, first.Place, second.Place, TidyFilters.Telling(file, key, first)));
            return null;
        }

        if (reader.years.Count == 0 && reader.badYears.Count == 0)
        {
            problems.Add(DataProblems.NothingChosen(asked, file, TidyFilters.Failing(file, key)));
            return null;
        }

        return reader.rows.ToMeasure(asked.Key, problems) with { Source = "Explore Education Statistics" };
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
            problems.Add(DataProblems.ShortBenchmarkRow(file.Text.At(fields.Offset, fields.Length)));
            return;
        }

        if (!IsChosen(fields) || AuthorityOf(fields) is not { } authority || YearOf(fields) is not { } year)
        {
            return;
        }

        var line = new BenchmarkLine(file.Text, fields.Start(column), fields[column].Length);
        if (!BenchmarkNumber.TryRead(fields[column], out var value))
        {
            problems.Add(DataProblems.NotABenchmarkValue(line.Place, file.Headings[column], fields.Text(column)));
            return;
        }

        if (!seen.TryAdd((years.IndexOf(year), authority), line))
        {
            repeated ??= (seen[(years.IndexOf(year), authority)], line);
            return;
        }

        var (area, type, region) = AreaOf(fields, authority);
        year.Add(new(authority, area, type, region, value, line));
    }

    private bool IsChosen(CsvFields fields)
    {
        foreach (var (at, value) in filters)
        {
            if (!fields[at].Trim((byte)' ').SequenceEqual(value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// England's, a region's or an authority's number; null where the row is of smaller or other areas.
    /// </summary>
    private int? AuthorityOf(CsvFields fields)
    {
        var level = fields[columns[1]];
        if (level.SequenceEqual("National"u8))
        {
            return Regions.England;
        }

        if (level.SequenceEqual("Regional"u8))
        {
            return Regions.Number(fields.Text(columns[2]));
        }

        if (!level.SequenceEqual("Local authority"u8))
        {
            return null;
        }

        var code = fields[columns[3]];
        if (Utf8Parser.TryParse(code, out int authority, out var read) && read == code.Length)
        {
            return authority;
        }

        problems.Add(DataProblems.NotAnAuthority(
            file.Text.At(fields.Start(columns[3]), code.Length), fields.Text(columns[3])));
        return null;
    }

    private ImmutableArray<BenchmarkValue>.Builder? YearOf(CsvFields fields)
    {
        var name = fields[columns[0]];
        if (name.SequenceEqual(lastYearName))
        {
            return lastYear;
        }

        lastYearName = name.ToArray();
        lastYear = null;
        var words = fields.Text(columns[0]).Trim();
        if (NationalYear.Read(words) is { } year)
        {
            lastYear = rows.Year(words, year);
            if (!years.Contains(lastYear))
            {
                years.Add(lastYear);
            }
        }
        else if (badYears.Add(words))
        {
            problems.Add(DataProblems.NotAYear(
                file.Text.At(fields.Start(columns[0]), name.Length), "time_period", words));
        }

        return lastYear;
    }

    /// <summary>An authority keeps its number when its council's form, and with it the newer code, changes.</summary>
    private (string Area, string Type, string Region) AreaOf(CsvFields fields, int authority)
    {
        var code = fields.Text(columns[4]).Trim();
        if (!areas.TryGetValue((authority, code), out var area))
        {
            var region = Regions.Spelt(fields.Text(columns[2]).Trim());
            var name = fields.Text(columns[5]).Trim();
            area = authority < Regions.England
                ? (name, TypeOf(code, region), region)
                : (authority == Regions.England ? "England" : region, "", "");
            areas.Add((authority, code), area);
        }

        return area;
    }

    /// <summary>The type as the long form has it, by the beginning of the newer code and the region.</summary>
    private static string TypeOf(string code, string region) => code switch
    {
        ['E', '0', '6', ..] => "UA",
        ['E', '0', '8', ..] => "MD",
        ['E', '0', '9', ..] => region == "Inner London" ? "ILB" : "OLB",
        ['E', '1', '0', ..] => "SC",
        _ => "LA",
    };
}
