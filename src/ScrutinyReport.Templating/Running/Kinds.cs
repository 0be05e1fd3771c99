using System.Collections;
using System.Numerics;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Templating.Running;

/// <summary>What kind of value a value is, in the language's words.</summary>
internal static class Kinds
{
    /// <summary>The kind as <c>object.kind</c> names it; "null" for nothing.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool => "bool",
        int => "int",
        long => "long",
        BigInteger => "bigint",
        float => "float",
        double => "double",
        decimal => "decimal",
        Figure => "figure",
        Badge => "badge",
        Chart => "chart",
        string or MarkedText => "string",
        DateTime or DateTimeOffset => "datetime",
        TimeSpan => "timespan",
        Range => "range",
        Function => "function",
        IReadOnlyList<object?> => "array",
        ScriptObject or TemplateObject or EmptyValue => "object",
        IEnumerable => "array",
        _ => "object",
    };

    /// <summary>The kind as <c>object.typeof</c> names it: all numbers are one kind.</summary>
    public static string? Plain(object? value) => Of(value) switch
    {
        "null" => null,
        "bool" => "boolean",
        "int" or "long" or "bigint" or "float" or "double" or "decimal" or "figure" => "number",
        "badge" or "chart" => "string",
        "range" => "iterator",
        "datetime" or "timespan" or "function" => "object",
        var kind => kind,
    };

    public static bool IsNumber(object? value) =>
        value is int or long or BigInteger or float or double or decimal or Figure;

    public static bool IsText(object? value) => value is string or MarkedText or Badge or Chart;
}
