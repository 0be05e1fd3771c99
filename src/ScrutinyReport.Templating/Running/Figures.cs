using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Nodes;

namespace ScrutinyReport.Templating.Running;

/// <summary>Arithmetic with figures: the result is a figure that knows what it was made of.</summary>
internal static class Figures
{
    public static object Apply(Run run, Binary site, Operator by, object left, object right) =>
        Apply(run, site.Left.Place, site.Sign, site.Right.Place, by, left, right);

    public static object Apply(Run run, Place leftPlace, Place sign, Place rightPlace, Operator by, object left,
        object right)
    {
        if (Of(left, leftPlace) is not { } first || Of(right, rightPlace) is not { } second)
        {
            throw run.Stop(TemplateProblems.OperatorNotFor(sign, Operators.SignOf(by), Kinds.Of(left),
                Kinds.Of(right)));
        }

        if (by is Operator.Divide or Operator.DivideWhole or Operator.Modulo && second.Number == 0)
        {
            throw run.Stop(TemplateProblems.DivisionByZero(sign));
        }

        try
        {
            return by switch
            {
                Operator.Add when left is not Figure => second + first,    // the sum is shown as the figure is
                Operator.Multiply when left is not Figure => second * first,
                Operator.Add => first + second,
                Operator.Subtract => first - second,
                Operator.Multiply => first * second,
                Operator.Divide => first / second,
                Operator.DivideWhole =>
                    new Figure(decimal.Truncate(first.Number / second.Number), new(0),
                        new Computed("whole quotient", [first, second])),
                Operator.Modulo => new Figure(first.Number % second.Number, first.Display,
                    new Computed("remainder", [first, second])),
                _ => throw run.Stop(TemplateProblems.OperatorNotFor(sign, Operators.SignOf(by), Kinds.Of(left),
                    Kinds.Of(right))),
            };
        }
        catch (OverflowException)
        {
            throw run.Stop(TemplateProblems.NumberTooBig(sign));
        }
    }

    public static Figure Minus(Figure figure) =>
        figure with { Number = -figure.Number, Origin = new Computed("negative", [figure]) };

    /// <summary>A figure changed by a rule: rounded, without its sign.</summary>
    public static Figure Changed(Figure figure, string rule, decimal number, int? decimals = null) => new(
        number, decimals is { } count ? figure.Display with { Decimals = count } : figure.Display,
            new Computed(rule, [figure]));

    /// <summary>A number as a figure; one that is none yet was written by the author where it stands.</summary>
    private static Figure? Of(object value, Place place) => value switch
    {
        Figure figure => figure,
        _ when Kinds.IsNumber(value) && Numbers.ToDecimal(value) is { } number =>
            new(number, new(number.Scale), new Written(place)),
        _ => null,
    };
}
