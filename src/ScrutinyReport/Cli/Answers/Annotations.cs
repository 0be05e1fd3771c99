using System.Globalization;
using System.Text;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>Problems as GitHub's workflow commands, which it shows beside the lines of the files.</summary>
internal static class Annotations
{
    public static void Print(IEnumerable<(Problem Problem, Repository Repository)> problems, TextWriter to)
    {
        foreach (var (problem, repository) in problems)
        {
            to.Write(Text(problem, repository));
        }
    }

    private static string Text(Problem problem, Repository repository)
    {
        var text = new StringBuilder("::").Append(problem.Severity switch
        {
            Severity.Error => "error ",
            Severity.Warning => "warning ",
            _ => "notice ",
        });
        var place = problem.Place;
        var file = repository.NameOf(place);
        if (file is not null)
        {
            text.Append("file=").Append(Property(file)).Append(',');
        }

        if (file is not null && place.Line > 0)
        {
            // GitHub refuses a run of characters that ends on another line.
            var length = Math.Min(place.Length, place.LineText!.Length - place.Column + 1);
            text.Append(CultureInfo.InvariantCulture,
                $"line={place.Line},endLine={place.Line},col={place.Column},endColumn={place.Column + Math.Max(0, length)},");
        }

        text.Append("title=").Append(problem.Code).Append("::");
        text.Append(Data(file is null && place.File.Length > 0 ? $"{place}: {problem.Message}" : problem.Message));
        return text.Append(Data(problem.Hint is null ? "" : $"\nhint: {problem.Hint}")).Append('\n').ToString();
    }

    private static string Data(string text) => SourceExcerpt.WithoutCommands(text)
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace("\u001b", "", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
