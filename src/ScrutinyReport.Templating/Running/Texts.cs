using System.Collections;
using System.Globalization;
using System.Text;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Templating.Running;

/// <summary>Values as text.</summary>
internal static class Texts
{
    private const int DeepestStructure = 50;

    /// <summary>
    /// How a value is shown that stays with its text, as the tag of its mark; null for any other value.
    /// </summary>
    public static string? OfTag(object? value) => value switch
    {
        string => null,
        Figure figure => figure.Shown,
        Badge badge => badge.Word,
        Chart chart => chart.Alternative,
        _ => null,
    };

    /// <summary>A value as text that carries marks where it has some: a figure, a badge, captured text.</summary>
    public static object Show(Run run, object? value, Place place) => value switch
    {
        string or MarkedText => value,
        _ when OfTag(value) is { } text => MarkedText.Value(text, value!, place),
        _ => Plain(run, value, place),
    };

    /// <summary>A value as plain text.</summary>
    public static string Plain(Run run, object? value, Place place)
    {
        switch (value)
        {
            case null:
                return "";
            case string text:
                return text;
            case int number:
                return number.ToString(CultureInfo.InvariantCulture);
            case bool truth:
                return truth ? "true" : "false";
            case MarkedText marked:
                return marked.Text;
            case Function or TemplateObject or IReadOnlyList<object?> when run.Strict && Inside(value) is { } members:
                throw run.Stop(TemplateProblems.NotPrintable(place, Kinds.Of(value), members));
            case Figure or Badge or Chart or Function or EmptyValue:
                return value.ToString() ?? "";
            case DateTime or DateTimeOffset:
                return Dates.Format(Dates.Of(value)!.Value, run.DateFormat);
            case TimeSpan time:
                return time.ToString("c", CultureInfo.InvariantCulture);
            case IFormattable number:
                return number.ToString(null, CultureInfo.InvariantCulture);
            default:
                var builder = new StringBuilder();
                Write(run, builder, value, place, 0);
                return builder.ToString();
        }
    }

    /// <summary>Two values as one text. Where one of them has marks the other becomes a literal value beside
    /// it.</summary>
    public static object Join(Run run, object? left, object? right, Place rightPlace, Place place)
    {
        var sum = new TextSum(run);
        sum.Add(left, place, place);
        sum.Add(right, rightPlace, place);
        return sum.End();
    }

    public static MarkedText Marked(object text, Place place) =>
        text as MarkedText ?? MarkedText.Value((string)text, null, place);

    /// <summary>
    /// Which text comes first, the same on every machine: by the code of their characters, with small letters as their
    /// large ones; where nothing else is different, the small letter first.
    /// </summary>
    public static int Order(string left, string right) =>
        string.Compare(left, right, StringComparison.OrdinalIgnoreCase) is var order and not 0
            ? order
            : -string.CompareOrdinal(left, right);

    /// <summary>
    /// The members to print instead of a value that a report must not show as it is: an object or a list of the
    /// report's data, a list of such objects, a function. Null for what the template has made of plain values.
    /// </summary>
    private static IEnumerable<string>? Inside(object value) => value switch
    {
        TemplateObject host => host.Names,
        Range => null,
        IReadOnlyList<object?> list when list.FirstOrDefault(item => item is TemplateObject or Function) is { } item =>
            Inside(item),
        ScriptArray => null,
        _ => [],
    };

    private static void Write(Run run, StringBuilder to, object? value, Place place, int depth)
    {
        if (depth > DeepestStructure)
        {
            throw run.Stop(TemplateProblems.TooDeepToPrint(place));
        }

        run.CheckLength(to.Length, place);
        switch (value)
        {
            case null:
                to.Append("null");
                break;
            case string or MarkedText or Badge or Chart:
                to.Append('"').Append(Plain(run, value, place).Replace("\"", "\\\"",
                    StringComparison.Ordinal)).Append('"');
                break;
            case Function when depth > 0:
                to.Append("<function>");
                break;
            case TemplateObject host when run.Strict:
                throw run.Stop(TemplateProblems.NotPrintable(place, Kinds.Of(host), host.Names));
            case ScriptObject or TemplateObject:
                Enclose(to, '{', '}', Members.Pairs(value)!, member =>
                {
                    to.Append(Name(member.Name)).Append(": ");
                    Write(run, to, member.Value, place, depth + 1);
                });
                break;
            case IEnumerable items:
                Enclose(to, '[', ']', items.Cast<object?>(), item => Write(run, to, item, place, depth + 1));
                break;
            default:
                to.Append(Plain(run, value, place));
                break;
        }
    }

    private static void Enclose<T>(StringBuilder to, char open, char close, IEnumerable<T> parts, Action<T> write)
    {
        to.Append(open);
        var first = true;
        foreach (var part in parts)
        {
            to.Append(first ? "" : ", ");
            first = false;
            write(part);
        }

        to.Append(close);
    }

    private static string Name(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(sign => char.IsLetterOrDigit(sign) || sign == '_')
            ? name
            : $"\"{name}\"";
}
