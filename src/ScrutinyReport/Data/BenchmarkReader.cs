using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Reads the files of <c>benchmarks/</c>, each by what its headings say it is.</summary>
internal static class BenchmarkReader
{
    public static BenchmarkSet Read(ImmutableArray<InputFile> files, ICollection<Problem> problems)
    {
        var measures = ImmutableDictionary.CreateBuilder<string, BenchmarkMeasure>();
        var neighbours = ImmutableDictionary.CreateBuilder<NeighbourKey, ImmutableArray<Neighbour>>();
        foreach (var file in files)
        {
            if (Text(file, problems) is not { } text)
            {
                continue;
            }

            var headings = HeadingsOf(text);
            if (LaitReader.Reads(headings))
            {
                LaitReader.Read(text, headings, measures, problems);
            }
            else if (NeighbourReader.Reads(headings))
            {
                NeighbourReader.Read(text, headings, neighbours, problems);
            }
            else
            {
                problems.Add(DataProblems.NotABenchmark(text, headings));
            }
        }

        return new(measures.ToImmutable(), neighbours.ToImmutable());
    }

    /// <summary>Where each of the columns stands; null where one is missing.</summary>
    public static int[]? Columns(ImmutableArray<string> headings, ImmutableArray<string> wanted)
    {
        var found = wanted.Select(name => headings.IndexOf(name)).ToArray();
        return found.Contains(-1) ? null : found;
    }

    private static ImmutableArray<string> HeadingsOf(BenchmarkText text)
    {
        var end = text.Utf8.Span.IndexOfAny((byte)'\n', (byte)'\r');
        var headings = ImmutableArray<string>.Empty;
        CsvTable.Visit(end < 0 ? text.Utf8 : text.Utf8[..end], fields =>
        {
            for (var i = 0; headings.Length < fields.Count; i++)
            {
                headings = headings.Add(fields.Text(i).Trim());
            }
        });
        return headings;
    }

    /// <summary>The file in UTF-8 without a mark; most are so already and are taken as they are.</summary>
    private static BenchmarkText? Text(InputFile file, ICollection<Problem> problems)
    {
        var bytes = file.Content.Span;
        if (bytes is [not (0xEF or 0xFE or 0xFF or (byte)'P'), ..] && !bytes.Contains((byte)0) && Utf8.IsValid(bytes))
        {
            return new(file.Path, file.Content);
        }

        var decoded = TextDecoder.Decode(file);
        foreach (var problem in decoded.Problems)
        {
            problems.Add(problem);
        }

        return decoded.Value is { } source ? new(file.Path, Encoding.UTF8.GetBytes(source.Text)) : null;
    }
}
