using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing.Charts;

/// <summary>
/// Where the axis of a chart begins and ends, and how far apart its marks are: whole steps of 1, 2 or 5 times a power
/// of ten. The same in every form of the chart.
/// </summary>
internal sealed record ChartScale(decimal Least, decimal Most, decimal Step)
{
    private const int Steps = 8;

    private static readonly Figure Zero = new(0, new(0), new Computed("zero", []));

    /// <summary>How many decimals the marks need.</summary>
    public int Decimals { get; } = DecimalsOf(Step);

    /// <summary>The marks, from the least to the most.</summary>
    public IEnumerable<decimal> Marks
    {
        get
        {
            for (var mark = Least; mark <= Most; mark += Step)
            {
                yield return mark;
            }
        }
    }

    /// <summary>Bars stand on 0, or their lengths would say something else than their figures.</summary>
    public static ChartScale FromZero(IEnumerable<Figure> figures) => Around(figures.Append(Zero));

    /// <summary>
    /// As near to the figures as whole steps allow, none finer than the figures are shown: no half children.
    /// </summary>
    public static ChartScale Around(IEnumerable<Figure> figures)
    {
        var all = figures.DefaultIfEmpty(Zero).ToList();
        var (least, most) = (all.Min(figure => figure.Number), all.Max(figure => figure.Number));
        if (least == most)
        {
            (least, most) = (least - 1, most + 1);
        }

        var finest = all.Max(figure => figure.Display.Decimals);
        var step = Math.Max(StepOf((most - least) / Steps), new decimal(1, 0, 0, false, (byte)finest));
        return new(Math.Floor(least / step) * step, Math.Ceiling(most / step) * step, step);
    }

    /// <summary>How far up the scale a value stands, of 1.</summary>
    public decimal Share(decimal value) => (value - Least) / (Most - Least);

    private static decimal StepOf(decimal about)
    {
        var power = 1m;
        while (power * 10 <= about)
        {
            power *= 10;
        }

        while (power > about)
        {
            power /= 10;
        }

        return about <= power ? power : about <= 2 * power ? 2 * power : about <= 5 * power ? 5 * power : 10 * power;
    }

    private static int DecimalsOf(decimal step)
    {
        var decimals = 0;
        while (decimal.Round(step, decimals) != step)
        {
            decimals++;
        }

        return decimals;
    }
}
