using System.Collections.Immutable;

namespace ScrutinyReport.Data;

/// <summary>Reads the dictionary that is published beside the long form: the titles of its measures.</summary>
internal static class MeasureTitles
{
    private static readonly ImmutableArray<string> Wanted = ["measure_short", "measure", "polarity"];

    public static bool Reads(ImmutableArray<string> headings) => BenchmarkReader.Columns(headings, Wanted) is not null;

    public static void Read(BenchmarkText text, ImmutableArray<string> headings, IDictionary<string, string> into)
    {
        var columns = BenchmarkReader.Columns(headings, Wanted)!;
        CsvTable.Visit(text.Utf8, fields =>
        {
            if (fields.Count > columns.Max())
            {
                into[fields.Text(columns[0])] = fields.Text(columns[1]).Trim();
            }
        });
    }
}
