using System.Globalization;
using System.Numerics;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Functions;

/// <summary>The members of <c>math</c>. A figure that is rounded stays a figure.</summary>
internal static class MathFunctions
{
    public static Builtin[] All =>
    [
        new("abs", "value", call => OnNumber(call, "absolute value", Math.Abs, Math.Abs)),
        new("ceil", "value", call => OnNumber(call, "rounded up", Math.Ceiling, Math.Ceiling, 0)),
        new("divided_by", "value divisor", DividedBy),
        new("floor", "value", call => OnNumber(call, "rounded down", Math.Floor, Math.Floor, 0)),
        new("format", "value format culture?", Formats.Format),
        new("is_number", "value", call => Truth.Box(Kinds.IsNumber(call[0]))),
        new("minus", "value with", call => Apply(call, Operator.Subtract)),
        new("modulo", "value with", call => Apply(call, Operator.Modulo)),
        new("plus", "value with", call => Apply(call, Operator.Add)),
        new("random", "minValue maxValue", call => Random(call)),
        new("round", "value precision?", Round),
        new("times", "value with", call => Apply(call, Operator.Multiply)),
        new("uuid", "", Uuid),
    ];

    private static object? OnNumber(
        CallOf call, string rule, Func<decimal, decimal> exact, Func<double, double> rough, int? decimals = null)
    {
        switch (call[0])
        {
            case null:
                return null;
            case Figure figure:
                return Figures.Changed(figure, rule, exact(figure.Number), decimals);
            case int.MinValue or long.MinValue:
                return Numbers.Apply(call.Run, call.Site.Place, Operator.Subtract, Boxes.Of(0), call[0]!);
            case int number:
                return (int)exact(number);
            case long number:
                return (long)exact(number);
            case BigInteger number:
                return decimals is null ? BigInteger.Abs(number) : number;
            case decimal number:
                return exact(number);
            case float number:
                return (float)rough(number);
            default:
                return rough(call.Double(0));
        }
    }

    private static object? Round(CallOf call)
    {
        var decimals = Math.Clamp(call.Int(1), 0, 15);
        return OnNumber(
            call,
            decimals == 0 ? "rounded" : $"rounded to {decimals}",
            number => Math.Round(number, decimals, MidpointRounding.AwayFromZero),
            number => Math.Round(number, decimals, MidpointRounding.AwayFromZero),
            decimals);
    }

    private static object? Apply(CallOf call, Operator by)
    {
        if (call[0] is null || call[1] is null)
        {
            return null;
        }

        return call[0] is Figure || call[1] is Figure
            ? Figures.Apply(call.Run, call.PlaceOf(0), call.Site.Place, call.PlaceOf(1), by, call[0]!, call[1]!)
            : Kinds.IsNumber(call[0]) && Kinds.IsNumber(call[1])
                ? Numbers.Apply(call.Run, call.Site.Place, by, call[0]!, call[1]!)
                : throw call.Wrong(Kinds.IsNumber(call[0]) ? 1 : 0, "a number");
    }

    /// <summary>A quotient; by a whole number it is a whole number too.</summary>
    private static object? DividedBy(CallOf call)
    {
        if (call[1] is int or long && Kinds.IsNumber(call[0]))
        {
            return call[0] is int or long or BigInteger
                ? Floored(call, Numbers.Apply(call.Run, call.Site.Place, Operator.DivideWhole, call[0]!, call[1]!))
                : Apply(call, Operator.Divide) is double number ? Math.Floor(number) : Apply(call, Operator.Divide);
        }

        return Apply(call, Operator.Divide);
    }

    /// <summary>A whole quotient is rounded down, below zero too.</summary>
    private static object? Floored(CallOf call, object? quotient) =>
        Operators.AreEqual(Numbers.Apply(call.Run, call.Site.Place, Operator.Multiply, quotient!, call[1]!), call[0])
        || (Numbers.ToDouble(call[0]!) < 0) == (Numbers.ToDouble(call[1]!) < 0)
            ? quotient
            : Numbers.Apply(call.Run, call.Site.Place, Operator.Subtract, quotient!, Boxes.Of(1));

    private static int Random(CallOf call) => call.Int(0) >= call.Int(1)
        ? throw call.Wrong(1, "a number above that for `minValue`")
        : call.Run.Chance(call.Site.Place).Next(call.Int(0), call.Int(1));

    private static string Uuid(CallOf call)
    {
        var bytes = new byte[16];
        call.Run.Chance(call.Site.Place).NextBytes(bytes);
        return new Guid(bytes).ToString("D", CultureInfo.InvariantCulture);
    }
}
