using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Reads lists of statistical neighbours: a row for each authority, model and neighbour (METHODS 4).</summary>
internal static class NeighbourReader
{
    private const int ListLength = 10;

    public static readonly ImmutableArray<string> Wanted =
        ["model", "la_number", "order", "neighbour_la_number", "neighbour_la_name", "closeness"];

    public static bool Reads(ImmutableArray<string> headings) => BenchmarkReader.Columns(headings, Wanted) is not null;

    public static void Read(
        BenchmarkText text,
        ImmutableArray<string> headings,
        ImmutableDictionary<NeighbourKey, ImmutableArray<Neighbour>>.Builder into,
        ICollection<Problem> problems)
    {
        var columns = BenchmarkReader.Columns(headings, Wanted)!;
        var lists = new Dictionary<NeighbourKey, (Place First, List<Neighbour> List)>();
        var isPastHeadings = false;
        CsvTable.Visit(text.Utf8, fields =>
        {
            if (isPastHeadings && Of(text, fields, columns, problems) is var (key, neighbour))
            {
                if (!lists.TryGetValue(key, out var list))
                {
                    list = (text.At(fields.Offset, fields.Length), []);
                    lists.Add(key, list);
                }

                list.List.Add(neighbour);
            }

            isPastHeadings = true;
        });
        foreach (var (key, (first, list)) in lists)
        {
            into[key] = [.. list.OrderBy(neighbour => neighbour.Order)];
            if (list.Count != ListLength)
            {
                problems.Add(DataProblems.NotTenNeighbours(first, key, list.Count));
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

        NeighbourModel? model = fields.Text(columns[0]) switch
        {
            "april_2021" => NeighbourModel.April2021,
            "may_2025" => NeighbourModel.May2025,
            _ => null,
        };
        if (model is null)
        {
            var place = text.At(fields.Start(columns[0]), fields[columns[0]].Length);
            problems.Add(DataProblems.NotAModel(place, fields.Text(columns[0])));
            return null;
        }

        foreach (var column in new[] { columns[1], columns[2], columns[3] })
        {
            if (!int.TryParse(fields.Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                var place = text.At(fields.Start(column), fields[column].Length);
                problems.Add(DataProblems.NotAnAuthority(place, fields.Text(column)));
                return null;
            }
        }

        return (
            new(model.Value, Number(fields, columns[1])),
            new(Number(fields, columns[2]), Number(fields, columns[3]), fields.Text(columns[4]),
                fields.Text(columns[5])));
    }

    private static int Number(CsvFields fields, int column) =>
        int.Parse(fields[column], NumberStyles.None, CultureInfo.InvariantCulture);
}
