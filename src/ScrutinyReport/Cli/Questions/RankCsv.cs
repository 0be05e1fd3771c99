using System.Globalization;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;

namespace ScrutinyReport.Cli;

/// <summary>Ranks as CSV: unrounded, invariant, a row for every authority.</summary>
internal static class RankCsv
{
    private const string Headings =
        "measure,year,la_number,la_name,value,previous,change,trend,rank,of,q25,q50,q75,quartile,england,"
        + "neighbour_mean,neighbour_median,neighbour_n\n";

    public static void Write(Ranking ranking, TextWriter to)
    {
        to.Write(Headings);
        foreach (var year in ranking.Years)
        {
            var (measure, name) = (CsvText.Field(year.Measure.Name), CsvText.Field(year.Year.Words));
            foreach (var row in year.Rows)
            {
                to.Write(measure);
                to.Write(',');
                to.Write(name);
                Write(to, row.Authority);
                to.Write(',');
                to.Write(CsvText.Field(row.Name));
                Write(to, row.Value);
                Write(to, row.Previous);
                Write(to, row.Change);
                to.Write(row.Change switch { null => ",", > 0 => ",up", < 0 => ",down", _ => ",same" });
                Write(to, row.Rank);
                Write(to, row.Group.Count);
                var cuts = year.Measure.HasQuartiles ? row.Group.Cuts : null;
                Write(to, cuts?.Q25);
                Write(to, cuts?.Q50);
                Write(to, cuts?.Q75);
                Write(to, row.Quartile);
                Write(to, year.England);
                Write(to, row.NeighbourMean);
                Write(to, row.NeighbourMedian);
                Write(to, row.NeighbourCount);
                to.Write('\n');
            }
        }
    }

    private static void Write(TextWriter to, decimal? number)
    {
        to.Write(',');
        if (number is { } value)
        {
            Span<char> digits = stackalloc char[40];
            value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
            var text = digits[..length];
            to.Write(text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text);
        }
    }

    private static void Write(TextWriter to, int? number)
    {
        to.Write(',');
        if (number is { } value)
        {
            Span<char> digits = stackalloc char[12];
            value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
            to.Write(digits[..length]);
        }
    }
}
