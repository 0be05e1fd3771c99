using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Functions;

/// <summary>The names that the language and the host bring: objects of functions, made when they are first asked
/// for.</summary>
internal sealed class Builtins(TemplateHost host)
{
    private static readonly string[] Objects =
        ["array", "date", "html", "math", "object", "regex", "string", "timespan"];
    private readonly Dictionary<string, object?> known = new(StringComparer.Ordinal);

    public string DateFormat =>
        known.TryGetValue("date", out var date) && ((ScriptObject)date!).TryGet("format", out var format)
            && format is string text
            ? text
            : Dates.DefaultFormat;

    public IEnumerable<string> Names =>
        Objects.Concat(["include", "include_join", "empty", "blank"]).Concat(host.Functions.Select(function =>
            function.Name.Split('.')[0]));

    public bool TryGet(string name, out object? value)
    {
        if (known.TryGetValue(name, out value))
        {
            return true;
        }

        value = Make(name);
        if (value is null)
        {
            return false;
        }

        known.Add(name, value);
        return true;
    }

    private object? Make(string name)
    {
        var ofHost = OfHost(name);
        ScriptObject? ofLanguage = name switch
        {
            "array" => Table(name, ArrayFunctions.All),
            "date" => DateTable(),
            "html" => Table(name, HtmlFunctions.All),
            "math" => Table(name, MathFunctions.All),
            "object" => Table(name, ObjectFunctions.All),
            "regex" => Table(name, RegexFunctions.All),
            "string" => Table(name, StringFunctions.All),
            "timespan" => TimeTable(),
            _ => null,
        };
        if (ofLanguage is null)
        {
            return ofHost ?? name switch
            {
                "include" => IncludeFunction.One,
                "include_join" => IncludeFunction.Many,
                "empty" or "blank" => EmptyValue.Instance,
                _ => null,
            };
        }

        foreach (var (member, value) in (ofHost as ScriptObject)?.Pairs ?? [])
        {
            ofLanguage.Set(member, value);
        }

        return ofLanguage;
    }

    private object? OfHost(string name)
    {
        ScriptObject? members = null;
        foreach (var function in host.Functions)
        {
            if (function.Name == name)
            {
                return new HostFunction(function);
            }

            if (function.Name.Length > name.Length && function.Name[name.Length] == '.'
                && function.Name.StartsWith(name, StringComparison.Ordinal))
            {
                (members ??= new()).Set(function.Name[(name.Length + 1)..], new HostFunction(function));
            }
        }

        return members;
    }

    private static ScriptObject Table(string name, ReadOnlySpan<Builtin> functions)
    {
        var table = new ScriptObject();
        foreach (var function in functions)
        {
            table.Set(function.Name, function.In(name));
        }

        return table;
    }

    private static ScriptObject DateTable()
    {
        var table = Table("date", DateFunctions.All);
        table.Set("default_format", Dates.DefaultFormat);
        table.Lock("default_format");
        table.Set("format", Dates.DefaultFormat);
        return table;
    }

    private static ScriptObject TimeTable()
    {
        var table = Table("timespan", TimeFunctions.All);
        table.Set("zero", TimeSpan.Zero);
        return table;
    }
}
