using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Reads lists of statistical neighbours: a row for each authority, model and neighbour (METHODS 4).</summary>
internal static class NeighbourReader
{
    private const int ListLength = 10;

    public static readonly ImmutableArray<string> Wanted =
        ["model", "la_number", "order", "neighbour_la_number", "neighbour_la_name"];

    public static bool Reads(ImmutableArray<string> headings) => BenchmarkReader.Columns(headings, Wanted) is not null;

    public static void Read(
        BenchmarkText text,
        ImmutableArray<string> headings,
        NeighbourLists into,
        ICollection<Problem> problems)
    {
        var columns = BenchmarkReader.Columns(headings, Wanted)!;
        var lists = new List<NeighbourRows>();
        NeighbourRows? last = null;
        var isPastHeadings = false;
        CsvTable.Visit(text.Utf8, fields =>
        {
            if (isPastHeadings && Of(text, fields, columns, problems) is var (key, neighbour))
            {
                if (last is null || last.Key != key)
                {
                    last = lists.Find(list => list.Key == key);
                    if (last is null)
                    {
                        last = new(key, new(text, fields.Offset, fields.Length), []);
                        lists.Add(last);
                    }
                }

                last.List.Add(neighbour);
            }

            isPastHeadings = true;
        });
        foreach (var (key, first, list) in lists)
        {
            list.Sort((one, other) => one.Order.CompareTo(other.Order));
            into.Keep(key, list);
            if (list.Count != ListLength)
            {
                problems.Add(DataProblems.NotTenNeighbours(first.Place, key, list.Count));
            }
        }
    }

    private static (NeighbourKey Key, Neighbour Neighbour)? Of(
        BenchmarkText text, CsvFields fields, int[] columns, ICollection<Problem> problems)
    {
        if (fields.Count <= columns.Max())
        {
            problems.Add(DataProblems.ShortBenchmarkRow(text.At(fields.Offset, fields.Length)));
            return null;
        }

        var model = fields[columns[0]].SequenceEqual("april_2021"u8)
            ? NeighbourModel.April2021
            : NeighbourModel.May2025;
        if (model == NeighbourModel.May2025 && !fields[columns[0]].SequenceEqual("may_2025"u8))
        {
            var place = text.At(fields.Start(columns[0]), fields[columns[0]].Length);
            problems.Add(DataProblems.NotAModel(place, fields.Text(columns[0])));
            return null;
        }

        for (var i = 1; i <= 3; i++)
        {
            var column = columns[i];
            if (!int.TryParse(fields[column], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                var place = text.At(fields.Start(column), fields[column].Length);
                problems.Add(DataProblems.NotAnAuthority(place, fields.Text(column)));
                return null;
            }
        }

        return (
            new(model, Number(fields, columns[1])),
            new(Number(fields, columns[2]), Number(fields, columns[3]), fields.Text(columns[4])));
    }

    private static int Number(CsvFields fields, int column) =>
        int.Parse(fields[column], NumberStyles.None, CultureInfo.InvariantCulture);

    private sealed record NeighbourRows(NeighbourKey Key, BenchmarkLine First, List<Neighbour> List);
}
