using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Reads the files of one quarter; the entry point of the stage.</summary>
internal static class DatasetReader
{
    /// <summary>
    /// The dataset with every problem of every file. Rows that cannot be read are left out and reported; there is no
    /// dataset where the quarter file has no table.
    /// </summary>
    public static Checked<Dataset> Read(DatasetRequest request)
    {
        var benchmarks = new Lazy<BenchmarkFiles>(() => BenchmarkReader.ReadFiles(request.Benchmarks, _ => true));
        SpareCore.Offer(() => _ = benchmarks.Value);
        var problems = new List<Problem>();
        var catalogue = CatalogueReader.Read(request.Catalogue, problems);
        var corrections = Table(request.Corrections, problems) is { } corrected
            ? CorrectionReader.Read(corrected, problems)
            : [];
        var overrides = Table(request.Overrides, problems) is { } overridden
            ? OverrideReader.Read(overridden, problems)
            : [];
        var facts = Table(request.Facts, problems) is { } stated ? FactReader.Read(stated, problems) : [];
        if (Table(request.QuarterFile, problems) is not { } table
            || QuarterFile.Read(table, request.Quarter, catalogue, problems) is not { } file)
        {
            _ = benchmarks.Value.Set(Asked(catalogue), problems);
            SpreadsheetErrors.ToldOnce(problems);
            return Checked.Failed<Dataset>(problems);
        }

        QuartersWithFigures.Report(request, corrections, overrides, problems);
        QuartersWithFigures.ReportGaps(request, problems);
        var observations = QuarterReader.Read(file, request.Quarter, catalogue, corrections, problems);
        var indicators = Indicators(catalogue, observations);
        var profiles = Table(request.Targets, problems) is { } targets
            ? TargetProfileReader.Read(targets, indicators, problems)
            : [];
        var dataset = new Dataset
        {
            Quarter = request.Quarter,
            Request = request,
            Observations =
                [.. observations.Select(one => TargetProfileReader.With(one, profiles, request.Quarter, problems))],
            Indicators = indicators,
            History =
            [
                .. HistoryReader.Read(request.Earlier, catalogue, corrections, problems)
                    .Concat(HistoryReader.ReadBeside(
                        table, file, request.Quarter, request.Earlier, catalogue, corrections, problems))
                    .OrderBy(published => published.Quarter),
            ],
            Records = Table(request.Records, problems) is { } records
                ? RecordReader.Read(records, indicators, observations, request.Quarter, problems)
                : [],
            Facts = facts,
            Corrections = [.. corrections.Select(one => one.Correction)],
            Overrides = [.. overrides.Where(one => one.Quarter <= request.Quarter)],
            Benchmarks = benchmarks.Value.Set(Asked(catalogue), problems),
        };
        foreach (var observation in observations)
        {
            Tenfold.Run(observation, dataset.History, problems);
        }

        SpreadsheetErrors.ToldOnce(problems);
        return Checked.Of(dataset, problems);
    }

    /// <summary>The national measures that the catalogue names.</summary>
    public static ImmutableArray<MeasureAsked> Asked(Catalogue? catalogue) =>
    [
        .. (catalogue?.Entries ?? []).Select(entry => entry.Indicator)
            .SelectMany(indicator => new[] { indicator.Benchmark, indicator.Series }.OfType<string>()
                .Select(key => new MeasureAsked(key, indicator.Place, indicator.Id))),
    ];

    /// <summary>The table of a file; null where there is no file or it holds none.</summary>
    public static CsvTable? Table(InputFile? file, List<Problem> problems)
    {
        if (file is null)
        {
            return null;
        }

        var decoded = TextDecoder.Decode(file);
        problems.AddRange(decoded.Problems);
        return decoded.Value is { } source ? CsvTable.Parse(source, problems) : null;
    }

    private static ImmutableArray<Indicator> Indicators(Catalogue? catalogue, ImmutableArray<Observation> observations)
    {
        var seen = observations.ToDictionary(observation => observation.Indicator.Id, observation =>
            observation.Indicator);
        var own = (catalogue?.Entries ?? []).Select(entry =>
            seen.GetValueOrDefault(entry.Indicator.Id, entry.Indicator));
        return [.. own, .. observations.Select(observation => observation.Indicator).Where(one => one.IsDerived)];
    }
}
