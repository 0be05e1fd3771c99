using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>Explanations as a person reads them: the rule, its sentence, and the cells behind it.</summary>
internal static class ExplainPrinter
{
    private const int RuleWidth = 4;

    // A composite rank over a whole national report is made of forty others: the first ones show how.
    private const int MostInputs = 12;

    public static void Print(Explained explained, TextWriter to, Ink ink, int width)
    {
        var indicator = explained.Assessed.Indicator;
        var quarter = explained.Quarter;
        var time = explained.Authority is { } authority
            ? $"{authority.Name}, national figures up to {quarter.YearName}"
            : $"{quarter}, {quarter.Months}";
        to.Write($"{ink.Strong($"{indicator.Name} ({indicator.Id})")}: {time}\n");
        foreach (var one in explained.Steps)
        {
            to.Write('\n');
            var rule = one.Rule == explained.Assessed.Policy.Name ? $"rating, by {one.Rule}" : one.Rule;
            to.Write($"{ink.Strong(rule)}\n");
            foreach (var line in Wrapped(one.Sentence, width - RuleWidth))
            {
                to.Write($"{new string(' ', RuleWidth)}{line}\n");
            }

            Print(one.Inputs, explained.TellsColumns, RuleWidth + 2, to, ink);
        }
    }

    private static void Print(
        ImmutableArray<Figure> figures, bool tellsColumns, int indent, TextWriter to, Ink ink, int most = int.MaxValue)
    {
        var longest = figures.Take(most).Select(figure => figure.Shown.Length).DefaultIfEmpty(0).Max();
        foreach (var figure in figures.Take(most))
        {
            var origin = Words(figure.Origin, tellsColumns);
            to.Write(new string(' ', indent) + figure.Shown.PadLeft(longest) + ink.Quiet($"  {origin}") + "\n");
            if (figure.Origin is Computed computed)
            {
                Print(computed.Inputs, tellsColumns, indent + longest + 2, to, ink, MostInputs);
            }
        }

        if (figures.Length > most)
        {
            to.Write($"{new string(' ', indent)}and {figures.Length - most} more, in `--format json`\n");
        }
    }

    /// <summary>Where a figure comes from, in one line.</summary>
    public static string Words(Origin origin, bool tellsColumns = true) => origin switch
    {
        FromCell cell => $"{(tellsColumns ? cell.Place : $"{cell.Place.File}:{cell.Place.Line}")}  `{cell.Text.Trim()}` in `{cell.Heading}`",
        Computed { Inputs.IsEmpty: true } computed => $"by the rule `{computed.Rule}`",
        Computed computed => $"by the rule `{computed.Rule}`, from:",
        Written written => $"{written.Place}",
        _ => "",
    };

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : " " + word;
        }

        yield return line;
    }
}
