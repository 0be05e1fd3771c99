using System.Collections.Immutable;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>The files of one quarter. A quarter file alone is enough; the others add to it.</summary>
internal sealed record DatasetRequest
{
    public required Quarter Quarter { get; init; }

    /// <summary>The table as the council published it: <c>data/2023-24-Q4.csv</c>.</summary>
    public required InputFile QuarterFile { get; init; }

    /// <summary><c>indicators.csv</c>.</summary>
    public InputFile? Catalogue { get; init; }

    /// <summary><c>corrections.csv</c>.</summary>
    public InputFile? Corrections { get; init; }

    /// <summary><c>overrides.csv</c>.</summary>
    public InputFile? Overrides { get; init; }

    /// <summary><c>facts/2023-24-Q4.csv</c>.</summary>
    public InputFile? Facts { get; init; }

    /// <summary>The quarter files before this one, which make the series.</summary>
    public ImmutableArray<EarlierFile> Earlier { get; init; } = [];

    /// <summary>
    /// The quarters that have a file, also one that is later or cannot be read: a correction of any other corrects
    /// nothing.
    /// </summary>
    public ImmutableArray<Quarter> Published { get; init; } = [];

    /// <summary><c>targets.csv</c>.</summary>
    public InputFile? Targets { get; init; }

    /// <summary><c>records.csv</c>.</summary>
    public InputFile? Records { get; init; }

    /// <summary>Files of <c>benchmarks/</c>: national data and neighbour lists, told apart by their headings.</summary>
    public ImmutableArray<InputFile> Benchmarks { get; init; } = [];

    /// <summary>All of them.</summary>
    public IEnumerable<InputFile> Files =>
    [
        QuarterFile,
        .. new[] { Catalogue, Corrections, Overrides, Facts, Targets, Records }.OfType<InputFile>(),
        .. Earlier.Select(earlier => earlier.File),
        .. Benchmarks,
    ];

    /// <summary>Whether it is of the same quarters and of files of the same names and content.</summary>
    public bool HasFilesOf(DatasetRequest? other) => other is not null && Quarter == other.Quarter
        && Published.SequenceEqual(other.Published)
        && Files.SequenceEqual(other.Files, EqualityComparer<InputFile>.Create((one, its) =>
            one!.Path == its!.Path && one.Content.Span.SequenceEqual(its.Content.Span)));
}
