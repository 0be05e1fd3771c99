using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Says once what is wrong with a whole file, where every row of it would say so.</summary>
internal static partial class RepeatedProblems
{
    public static ImmutableArray<Problem> Once(QuarterFile file, IReadOnlyCollection<Problem> problems)
    {
        var isOfAnotherQuarter = problems.Any(problem => problem.Code == DataProblems.NoRowOfQuarterCode);
        var commas = problems.Where(HasDecimalComma).ToArray();
        if (commas.Length < 2 || Separators.Of(file.Table.Source) != ';')
        {
            commas = [];
        }

        var kept = problems
            .Where(problem =>
                !(isOfAnotherQuarter && problem.Code is DataProblems.OverdueCode or DataProblems.TooEarlyCode))
            .Where(problem => !commas.Contains(problem));
        return commas is [var first, ..]
            ? [DataProblems.DecimalCommas(first.Place, commas.Length), .. kept]
            : [.. kept];
    }

    private static bool HasDecimalComma(Problem problem) =>
        problem.Code is DataProblems.NotANumberOrInequalityCode or DataProblems.NotANumberCode
        && problem.Place is { Source: { } source, Start: var start, Length: var length }
        && DecimalComma().IsMatch(source.Text.AsSpan(start, length));

    [GeneratedRegex(@"^\s*[<>=]*\s*-?\d+,\d+\s*%?\s*$")]
    private static partial Regex DecimalComma();
}
