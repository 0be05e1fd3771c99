using System.Collections;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Functions;

/// <summary>The members of <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static Builtin[] All =>
    [
        new("default", "value default", call => call[0] is null or "" or MarkedText { Text: "" } ? call[1] : call[0]),
        new("eval", "value", call => Evaluate(call, asTemplate: false)),
        new("eval_template", "value", call => Evaluate(call, asTemplate: true)),
        new("format", "value format culture?", Formats.Format),
        new("has_key", "value key", call => Truth.Box(Has(call))),
        new("has_value", "value key", call =>
            Truth.Box(Has(call) && Members.TryGetOwn(call[0]!, call.Text(1)!, out var value) && value is not null)),
        new("keys", "value",
            call => ArrayFunctions.Made(call, (Members.Pairs(call[0]) ?? []).Select(member => (object?)member.Name))),
        new("size", "value", call => Boxes.Of(Size(call))),
        new("typeof", "value", call => Kinds.Plain(call[0])),
        new("kind", "value", call => call[0] is null ? null : Kinds.Of(call[0])),
        new("values", "value",
            call => ArrayFunctions.Made(call, (Members.Pairs(call[0]) ?? []).Select(member => member.Value))),
        new("from_json", "json", call => call.Text(0) is { } text ? Json.Read(call, text) : null),
        new("to_json", "value", call => Json.Write(call)),
    ];

    private static bool Has(CallOf call) => call[0] is { } value && call.Text(1) is { } key
        && Members.Pairs(value) is not null && Members.TryGetOwn(value, key, out _);

    private static int Size(CallOf call) => call[0] switch
    {
        string or MarkedText => call.Text(0)!.Length,
        IReadOnlyList<object?> list => list.Count,
        ScriptObject or TemplateObject => Members.Pairs(call[0])!.Count(),
        IEnumerable => Lists.Of(call[0])?.Count ?? 0,
        _ => 0,
    };

    /// <summary>Runs text as a template, or as one expression, with the names that are seen here.</summary>
    private static object? Evaluate(CallOf call, bool asTemplate)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        var source = new SourceText("evaluated text", asTemplate ? text : "{{" + text + "}}");
        var template = Template.Parse(source);
        if (template.Value is null)
        {
            var problem = template.Problems[0];
            throw call.Run.Stop(problem with { Trail = [TemplateProblems.EvaluatedHere(call.Site.Place)] });
        }

        return asTemplate
            ? call.Run.Evaluate(template.Value, call.Site)
            : template.Value.Page.Only is { } only ? call.Run.Value(only, call.Site)
                : call.Run.Evaluate(template.Value, call.Site);
    }
}
