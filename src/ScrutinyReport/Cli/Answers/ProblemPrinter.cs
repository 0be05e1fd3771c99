using System.Globalization;
using System.Text;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>
/// Problems as a person reads them (DESIGN 7): place, code and message, the line with carets, the hint, the trail.
/// </summary>
internal static class ProblemPrinter
{
    private const int GutterWidth = 4;

    /// <summary>Problems by file and place; those about whole files stand before those about a line of it.</summary>
    public static IEnumerable<Problem> Sorted(IEnumerable<Problem> problems) => problems
        .Distinct()
        .OrderBy(problem => problem.Place.File, StringComparer.Ordinal)
        .ThenBy(problem => problem.Place.Line)
        .ThenBy(problem => problem.Place.Column);

    /// <summary>Prints problems; <paramref name="folder"/> stands before the names of their files.</summary>
    public static void Print(IEnumerable<Problem> problems, TextWriter to, Ink ink, int width, string folder = "")
    {
        foreach (var problem in Sorted(problems))
        {
            to.Write(Text(problem, ink, width, folder));
        }
    }

    /// <summary>How many there are of each severity: `2 errors and 1 warning`; null where there is none.</summary>
    public static string? Count(IReadOnlyCollection<Problem> problems)
    {
        var counts = new[] { Severity.Error, Severity.Warning, Severity.Note }
            .Select(kind => (count: problems.Count(problem => problem.Severity == kind), name: Word(kind)))
            .Where(kind => kind.count > 0)
            .Select(kind => Counted(kind.count, kind.name))
            .ToList();
        return counts.Count == 0 ? null : string.Join(" and ", counts);
    }

    /// <summary>What a severity is called, by people and machines.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public static string Counted(int count, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {name}{(count == 1 ? "" : "s")}");

    private static string Text(Problem problem, Ink ink, int width, string folder)
    {
        var text = new StringBuilder();
        var place = problem.Place.File.Length == 0 ? "" : folder + problem.Place;
        text.Append(Plain(place)).Append(place.Length == 0 ? "" : ": ");
        text.Append(Weight(problem, ink)).Append(": ").Append(Plain(problem.Message)).Append('\n');
        var number = problem.Place.Line.ToString(CultureInfo.InvariantCulture).PadLeft(GutterWidth);
        if (SourceExcerpt.Of(problem.Place, width - number.Length - " | ".Length) is { } excerpt)
        {
            text.Append(ink.Quiet($"{number} | ")).Append(excerpt.Line).Append('\n');
            text.Append(ink.Quiet($"{new string(' ', number.Length)} | ")).Append(ink.Bad(excerpt.Carets)).Append('\n');
        }

        foreach (var step in problem.Trail)
        {
            text.Append("  ").Append(Plain($"{folder}{step.Place}: {step.Message}")).Append('\n');
        }

        if (problem.Hint is not null)
        {
            text.Append("  ").Append(ink.Strong("hint:")).Append(' ').Append(Plain(problem.Hint)).Append('\n');
        }

        return text.Append('\n').ToString();
    }

    private static string Weight(Problem problem, Ink ink) => problem.Severity switch
    {
        Severity.Error => ink.Bad($"{Word(problem.Severity)} {problem.Code}"),
        Severity.Warning => ink.Warn($"{Word(problem.Severity)} {problem.Code}"),
        _ => $"{Word(problem.Severity)} {problem.Code}",
    };

    // A message may quote a cell, and a cell may hold a line break or what would steer a terminal.
    private static string Plain(string text) => SourceExcerpt.WithoutCommands(
        text.Any(char.IsControl) ? string.Concat(text.Select(Plain)) : text);

    private static char Plain(char character) =>
        char.IsWhiteSpace(character) ? ' ' : char.IsControl(character) ? '·' : character;
}
