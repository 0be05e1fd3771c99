using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Checks that "n of m" gives the percentage printed beside it, within rounding (METHODS 7).</summary>
internal static class ShareCheck
{
    public static void Run(
        Cell cell, decimal percentage, Figure? numerator, Figure? denominator, string indicator,
            ICollection<Problem> problems)
    {
        if (numerator is null || denominator is not { Number: > 0 } || NumberWords.Read(cell.Text) is not { } printed)
        {
            return;
        }

        var share = numerator.Number / denominator.Number * 100;
        var half = 0.5m;
        for (var i = 0; i < printed.Decimals; i++)
        {
            half /= 10;
        }

        if (Math.Abs(share - percentage) > half)
        {
            var shown = new Figure(share, new(printed.Decimals, Unit.Percent),
                new Computed("n of m", [numerator, denominator]));
            problems.Add(DataProblems.NotTheShare(cell, numerator, denominator, shown, indicator));
        }
    }
}
