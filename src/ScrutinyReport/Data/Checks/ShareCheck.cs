using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Checks that "n of m" gives the percentage printed beside it, within rounding (METHODS 7).</summary>
internal static class ShareCheck
{
    public static void Run(
        Cell cell, decimal percentage, Reading numerator, Reading denominator, string indicator,
            ICollection<Problem> problems)
    {
        if (numerator is not { Figure: { } n, Cell: { } part } || denominator is not { Figure: { } m, Cell: { } whole }
            || NumberWords.ReadSigned(cell.Text) is not { } printed)
        {
            return;
        }

        if (n.Number > m.Number)
        {
            problems.Add(DataProblems.PartOverWhole(part, n, m, indicator));
        }
        else if (m.Number == 0)
        {
            problems.Add(DataProblems.NothingToDivide(whole, cell, indicator));
        }
        else if (m.Number > 0 && n.Number >= 0)
        {
            Compare(cell, percentage, printed, n, m, indicator, problems);
        }
    }

    private static void Compare(
        Cell cell, decimal percentage, PrintedNumber printed, Figure numerator, Figure denominator, string indicator,
        ICollection<Problem> problems)
    {
        var share = numerator.Number / denominator.Number * 100;
        if (Math.Abs(share - percentage) > new Display(printed.Decimals).HalfUnit)
        {
            var shown = new Figure(share, new(printed.Decimals, Unit.Percent),
                new Computed("n of m", [numerator, denominator]));
            problems.Add(!printed.HasPercentSign && percentage > 0 && ObservationChecks.IsHundredfold(share, percentage)
                ? DataProblems.IsAFraction(cell, numerator, denominator, shown with { Display = new(1, Unit.Percent) },
                    indicator)
                : DataProblems.NotTheShare(cell, numerator, denominator, shown, indicator));
        }
    }
}
