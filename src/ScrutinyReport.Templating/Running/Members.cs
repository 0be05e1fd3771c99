using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Templating.Running;

/// <summary>Members of values, whatever keeps them.</summary>
internal static class Members
{
    private static readonly string[] DateMembers =
        ["year", "month", "day", "day_of_year", "hour", "minute", "second", "millisecond"];

    private static readonly string[] TimeMembers =
    [
        "days", "hours", "minutes", "seconds", "milliseconds",
        "total_days", "total_hours", "total_minutes", "total_seconds", "total_milliseconds",
    ];

    /// <summary>The host decides about the value's members: a name that it does not know is a mistake.</summary>
    public static bool IsHost(object target) => target is not (ScriptObject or ScriptArray);

    public static bool TryGet(object target, string name, out object? value)
    {
        if (name == "empty?")
        {
            value = Truth.Box(IsEmpty(target));
            return true;
        }

        return TryGetOwn(target, name, out value) || TryGetKnown(target, name, out value);
    }

    /// <summary>A member of an object or a property of a list.</summary>
    public static bool TryGetOwn(object target, string name, out object? value)
    {
        switch (target)
        {
            case TemplateObject host:
                return host.TryGet(name, out value);
            case ScriptObject made:
                return made.TryGet(name, out value);
            case ScriptArray { Properties: { } properties } when properties.TryGet(name, out value):
                return true;
            case IDictionary<string, object?> members:
                return members.TryGetValue(name, out value);
            default:
                value = null;
                return false;
        }
    }

    public static Assigned Set(object target, string name, object? value) => target switch
    {
        ScriptObject made => made.Set(name, value) ? Assigned.Done : Assigned.ReadOnly,
        ScriptArray list when name != "size" => list.SetProperty(name, value) ? Assigned.Done : Assigned.ReadOnly,
        TemplateObject => Assigned.Host,
        _ => Assigned.ReadOnly,
    };

    public static IEnumerable<string> Names(object? target) => target switch
    {
        TemplateObject host => host.Names,
        ScriptObject made => made.Names,
        ScriptArray list => list.Properties?.Names.Append("size") ?? ["size"],
        DateTime or DateTimeOffset => DateMembers,
        TimeSpan => TimeMembers,
        Badge => ["word", "tone"],
        Chart => ["title", "text"],
        Figure => [],
        IReadOnlyList<object?> or string or MarkedText => ["size"],
        _ => [],
    };

    /// <summary>Every member with its value; null where the value has no members of its own.</summary>
    public static IEnumerable<(string Name, object? Value)>? Pairs(object? target) => target switch
    {
        ScriptObject made => made.Pairs.Select(pair => (pair.Key, pair.Value)),
        TemplateObject host => host.Names.Select(name => (name, host.TryGet(name, out var value) ? value : null)),
        ScriptArray { Properties: { } properties } => properties.Pairs.Select(pair => (pair.Key, pair.Value)),
        ScriptArray => [],
        _ => null,
    };

    public static bool IsEmpty(object? value) => value switch
    {
        ScriptArray list => list.Count == 0,
        ScriptObject made => made.Count == 0,
        TemplateObject host => !host.Names.Any(),
        EmptyValue => true,
        string text => text.Length == 0,
        MarkedText text => text.Text.Length == 0,
        IReadOnlyList<object?> list => list.Count == 0,
        _ => false,
    };

    private static bool TryGetKnown(object target, string name, out object? value)
    {
        value = target switch
        {
            IReadOnlyList<object?> list when name == "size" => Boxes.Of(list.Count),
            string text when name == "size" => Boxes.Of(text.Length),
            MarkedText text when name == "size" => Boxes.Of(text.Text.Length),
            DateTime date => OfDate(date, name),
            DateTimeOffset date => OfDate(date.DateTime, name),
            TimeSpan time => OfTime(time, name),
            Badge badge when name == "word" => badge.Word,
            Badge badge when name == "tone" => badge.Tone.ToString(),
            Chart chart when name == "title" => chart.Title,
            Chart chart when name == "text" => chart.Alternative,
            _ => null,
        };
        return value is not null;
    }

    private static object? OfDate(DateTime date, string name) => name switch
    {
        "year" => date.Year,
        "month" => date.Month,
        "day" => date.Day,
        "day_of_year" => date.DayOfYear,
        "hour" => date.Hour,
        "minute" => date.Minute,
        "second" => date.Second,
        "millisecond" => date.Millisecond,
        _ => null,
    };

    private static object? OfTime(TimeSpan time, string name) => name switch
    {
        "days" => time.Days,
        "hours" => time.Hours,
        "minutes" => time.Minutes,
        "seconds" => time.Seconds,
        "milliseconds" => time.Milliseconds,
        "total_days" => time.TotalDays,
        "total_hours" => time.TotalHours,
        "total_minutes" => time.TotalMinutes,
        "total_seconds" => time.TotalSeconds,
        "total_milliseconds" => time.TotalMilliseconds,
        _ => null,
    };
}
