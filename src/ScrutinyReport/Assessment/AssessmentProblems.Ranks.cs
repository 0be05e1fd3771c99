using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>The problems of questions for ranks; their places are the options of the command line.</summary>
internal static partial class AssessmentProblems
{
    public static Problem MeasureNotThere(string measure, ImmutableArray<string> known) => Problem.Error(
        "SR0260", Place.WholeFile("--measure"), $"no file has a measure `{measure}`",
        Suggestion.Hint(measure, known) ?? (known.IsEmpty
            ? "name a column of a tidy file as `file:column|filter=value`"
            : $"measures are, among others, {Suggestion.Listed(known.Take(6))}; those of tidy files are named `file:column|filter=value`"));

    public static Problem NoMeasures() => Problem.Error(
        "SR0261", Place.WholeFile("--measure"), "none of the files is a list of measures",
        "name a column of a tidy file as `file:column|filter=value`, or give a file of the long form");

    public static Problem YearNotThere(string? year, ImmutableArray<BenchmarkMeasure> measures)
    {
        var known = measures.SelectMany(measure => measure.Years).OrderBy(one => one.Period.LastDay)
            .Select(one => one.Words).Distinct().ToArray();
        return Problem.Error(
            "SR0262", Place.WholeFile("--year"),
            year is null ? "the measure has no year that can be read" : $"there are no figures of `{year}`",
            known.Length == 0
                ? "compare the file with the published one"
                : $"there are years {string.Join(", ", known)}");
    }

    public static Problem NotAGroup(string words, IEnumerable<string> known) => Problem.Error(
        "SR0263", Place.WholeFile("--group"), $"`{words}` is not a group of authorities",
        Suggestion.Hint(words, known)
            ?? $"write one of {string.Join(", ", known)}, or numbers with commas: 855,931");

    public static Problem NotInFiles(int authority) => Problem.Error(
        "SR0264", Place.WholeFile("--group"),
        string.Create(CultureInfo.InvariantCulture, $"authority {authority} has no row in the national figures"),
        "its number is the Department for Education's, three digits: 855");

    public static Problem NoPolarity(string measure) => Problem.Warning(
        "SR0265", Place.WholeFile("--measure"),
        $"nothing says which way of `{measure}` is good: no ranks and quartiles",
        "where one way is better, say `--polarity high` or `--polarity low`");

    public static Problem NoNeighbourList(NeighbourModel model) => new(
        "SR0266", Severity.Note, Place.WholeFile("--neighbours"),
        $"no file has statistical neighbours by the model {ChoiceWords.WordOf(model, ChoiceWords.NeighbourModels)}: their columns are empty",
        "give the file of neighbours too, or choose the other model");

    /// <summary>Where the measure is known, it has no year that had ended when the quarter's own began.</summary>
    public static Problem AgainstUnknown(
        Setting<string> measure, BenchmarkMeasure? known, IEnumerable<string> all, Quarter quarter) => Problem.Warning(
        "SR0267", measure.Place,
        known is null
            ? $"no file of `benchmarks` has a measure `{measure.Value}` to set composite ranks against"
            : $"`{measure.Value}` has no figures of a year before {quarter.YearName} to set composite ranks against",
        known is { Years: [var first, ..] }
            ? $"they start in {first.Period}: add an earlier file, or leave composite ranks as they are"
            : Suggestion.Hint(measure.Value, all) ?? "name a measure of the long form, with a year that has ended");
}
