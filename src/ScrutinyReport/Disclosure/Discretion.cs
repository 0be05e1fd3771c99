using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Disclosure;

/// <summary>
/// Keeps withheld figures out of what is said about files: a problem quotes cells and shows their line, and goes into
/// logs. Its place stays; the digits of lines that hold something withheld do not.
/// </summary>
internal sealed partial class Discretion
{
    private const char Mask = '#';
    private readonly HashSet<(string File, int Line)> open = [];
    private readonly Dictionary<SourceText, SourceText> masked = [];

    private readonly string imported;

    private Discretion(string imported) => this.imported = imported;

    /// <summary>
    /// The problems as they may be told; as they are where the setting is off. A file that is
    /// <paramref name="imported"/> holds what a quarter file will.
    /// </summary>
    public static ImmutableArray<Problem> Of(
        ImmutableArray<Problem> problems, Dataset? dataset, DisclosureSettings? settings, string imported = "")
    {
        if (settings is null)
        {
            return problems;
        }

        var discretion = new Discretion(imported);
        if (dataset is not null)
        {
            discretion.Open(dataset, WithholdingPlan.Of(dataset, settings));
            discretion.Close(problems);
        }

        return [.. problems.Select(discretion.Of)];
    }

    /// <summary>
    /// A text of which no count can be read, nor how many digits it has: of 12, one digit of per cent is 1. The name of
    /// a quarter is no count, and without it nobody could tell what is meant.
    /// </summary>
    public static string WithoutDigits(string text) => QuarterOrDigit().Replace(
        text, found => found.Groups["quarter"].Success ? found.Value : Mask.ToString());

    // In the two ways that files write it.
    [GeneratedRegex(
        @"(?<quarter>(?<![\w.%/-])(20\d{2}-\d{2}-Q\d|Q\d 20\d{2}/\d{2})(?![\w%]|[./-]\d))|\d+(\.\d+)*",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex QuarterOrDigit();

    private void Open(Dataset dataset, WithholdingPlan plan)
    {
        foreach (var quarter in dataset.History.Append(new(dataset.Quarter, dataset.Observations)))
        {
            foreach (var row in quarter.Observations.Where(row =>
                !DisclosureControl.Touches(row, quarter.Quarter, plan)))
            {
                open.Add((row.Place.File, row.Place.Line));
            }
        }

        // Of the catalogue, the rows that compare with no fixed value.
        var compared =
            dataset.Observations.Where(row => row.Baseline is not null).Select(row => row.Indicator.Id).ToHashSet();
        open.UnionWith(dataset.Indicators.Where(one => !compared.Contains(one.Id))
            .Select(one => (one.Place.File, one.Place.Line)));
        open.UnionWith(dataset.Observations.Select(row => row.Profile)
            .OfType<TargetProfile>()
            .Where(one => !one.HasNote)
            .Select(one => (one.Place.File, one.Place.Line)));
    }

    /// <summary>
    /// A count that could not be read, or cannot be right, is not known to be large; and where a row is out of its
    /// columns it stands under any heading.
    /// </summary>
    private void Close(ImmutableArray<Problem> problems)
    {
        foreach (var problem in problems.Where(one => one.Severity == Severity.Error
            || one.Code == DataProblems.NotAPeriodCode))
        {
            open.Remove((problem.Place.File, problem.Place.Line));
        }
    }

    private Problem Of(Problem problem)
    {
        var isTyped = problem.Code == DisclosureProblems.TypedCode;
        var tellsNothing = IsOpen(problem.Place) && problem.Trail.All(step => IsOpen(step.Place));
        return tellsNothing && !isTyped ? problem : problem with
        {
            Place = isTyped ? WithoutLine(problem.Place) : Masked(problem.Place),
            Message = isTyped ? problem.Message : WithoutDigits(problem.Message),
            Hint = isTyped || problem.Hint is null ? problem.Hint : WithoutDigits(problem.Hint),
            Trail = [.. problem.Trail.Select(step => new Step(Masked(step.Place), WithoutDigits(step.Message)))],
        };
    }

    private bool IsOpen(Place place) =>
        !(WorkspaceFile.IsPrivate(place.File) || place.File == imported)
            || place.Line == 0
            || open.Contains((place.File, place.Line));

    private Place Masked(Place place)
    {
        if (place.Source is not { } source || IsOpen(place))
        {
            return place;
        }

        if (!masked.TryGetValue(source, out var other))
        {
            masked.Add(source, other = new(source.Path, WithoutDigits(source.Text)));
        }

        // Where the place is among what is left.
        var (before, upTo) = (WithoutDigits(source.Text[..place.Start]).Length,
            WithoutDigits(source.Text[..(place.Start + place.Length)]).Length);
        return other.At(before, upTo - before);
    }

    private static Place WithoutLine(Place place) => place.Source is { } source
        ? new SourceText(source.Path, string.Concat(source.Text.Select(one => one is '\r' or '\n' ? one : Mask)))
            .At(place.Start, place.Length)
        : place;
}
