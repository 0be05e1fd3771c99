using System.Collections.Immutable;
using System.Security.Cryptography;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>
/// The data of the quarters read last, by the content of their files: who changes a template or a commentary waits for no
/// data to be read again.
/// </summary>
internal sealed class RememberedData
{
    private const int Most = 8;

    private readonly Dictionary<string, Checked<Dataset>> known = new(StringComparer.Ordinal);

    public Checked<Dataset> Read(DatasetRequest request)
    {
        var key = KeyOf(request);
        if (known.TryGetValue(key, out var dataset))
        {
            return dataset;
        }

        if (known.Count >= Most)
        {
            known.Clear();
        }

        return known[key] = DatasetReader.Read(request);
    }

    private static string KeyOf(DatasetRequest request)
    {
        ImmutableArray<InputFile?> files =
        [
            request.QuarterFile, request.Catalogue, request.Corrections, request.Overrides, request.Facts, request.Records,
            .. request.Earlier.Select(earlier => earlier.File), .. request.Benchmarks,
        ];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{file?.Path}\n{file?.Content.Length}\n"));
            hash.AppendData(file is null ? [] : file.Content.Span);
        }

        return $"{request.Quarter.FileName} {Convert.ToHexString(hash.GetHashAndReset())}";
    }
}
