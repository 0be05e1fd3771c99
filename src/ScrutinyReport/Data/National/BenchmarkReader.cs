using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Reads the files of <c>benchmarks/</c>, each by what its headings say it is.</summary>
internal static class BenchmarkReader
{
    /// <summary>
    /// The measures of the long form, those of other files that are asked for by a key, and the lists of neighbours.
    /// </summary>
    /// <param name="isAsked">Of which measures of the long form the values are wanted; the others have no
    /// years.</param>
    public static BenchmarkSet Read(
        ImmutableArray<InputFile> files,
        ImmutableArray<MeasureAsked> asked,
        Func<string, bool> isAsked,
        ICollection<Problem> problems) => ReadFiles(files, isAsked).Set(asked, problems);

    /// <summary>The files, before it is known which keys are asked for.</summary>
    /// <param name="isAsked">Of which measures of the long form the values are wanted; the others have no
    /// years.</param>
    public static BenchmarkFiles ReadFiles(ImmutableArray<InputFile> files, Func<string, bool> isAsked)
    {
        var read = new BenchmarkFiles();
        foreach (var file in files)
        {
            if (Text(file, read.Problems) is not { } text)
            {
                continue;
            }

            var headings = HeadingsOf(text);
            if (LaitReader.Reads(headings))
            {
                read.Add(LaitReader.Read(text, headings, isAsked, read.Problems));
            }
            else if (NeighbourReader.Reads(headings))
            {
                NeighbourReader.Read(text, headings, read.Neighbours, read.Problems);
            }
            else if (MeasureTitles.Reads(headings))
            {
                MeasureTitles.Read(text, headings, read.Titles);
            }
            else if (EesFile.Reads(headings))
            {
                read.Tidy.Add(new(text, headings));
            }
            else
            {
                read.Problems.Add(DataProblems.NotABenchmark(text, headings));
            }
        }

        return read;
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
        var headings = ImmutableArray.CreateBuilder<string>();
        CsvTable.Visit(end < 0 ? text.Utf8 : text.Utf8[..end], fields =>
        {
            for (var i = 0; headings.Count < fields.Count; i++)
            {
                headings.Add(fields.Text(i).Trim());
            }
        });
        return headings.ToImmutable();
    }

    /// <summary>The file in UTF-8 without a mark; most are so already and are taken as they are.</summary>
    private static BenchmarkText? Text(InputFile file, List<Problem> problems)
    {
        var content = file.Content.Span.StartsWith("\uFEFF"u8) ? file.Content[3..] : file.Content;
        var bytes = content.Span;
        if (bytes is [not (0xFE or 0xFF or (byte)'P'), ..] && !bytes.Contains((byte)0) && Utf8.IsValid(bytes))
        {
            return new(file.Path, content);
        }

        var decoded = TextDecoder.Decode(file);
        problems.AddRange(decoded.Problems);
        return decoded.Value is { } source ? new(file.Path, Encoding.UTF8.GetBytes(source.Text)) : null;
    }
}
