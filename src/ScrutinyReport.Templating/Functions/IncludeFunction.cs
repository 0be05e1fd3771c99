using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Functions;

/// <summary>Other templates as text: <c>include</c> and <c>include_join</c>.</summary>
internal static class IncludeFunction
{
    public static Builtin One { get; } = new("include", "name arguments*", Include);

    public static Builtin Many { get; } = new("include_join", "names separator begin? end?", Join);

    private static MarkedText? Include(CallOf call)
    {
        var name = call.Text(0);
        if (string.IsNullOrEmpty(name))
        {
            throw call.Stop(TemplateProblems.NoIncludeName(call.PlaceOf(0)));
        }

        return call.Run.Include(name, new ScriptArray(call.All), call.Site);
    }

    private static MarkedText? Join(CallOf call)
    {
        var parts = new List<MarkedText>();
        foreach (var name in call.List(0) ?? [])
        {
            if (parts.Count > 0)
            {
                parts.Add(TextOrTemplate(call, 1));
            }

            parts.Add(call.Run.Include(Texts.Plain(call.Run, name, call.PlaceOf(0)), new ScriptArray([name]),
                call.Site));
        }

        if (parts.All(part => part.Text.Length == 0))
        {
            return MarkedText.Empty;
        }

        return MarkedText.Join([TextOrTemplate(call, 2), .. parts, TextOrTemplate(call, 3)]);
    }

    /// <summary>Text as it stands or, behind <c>tpl:</c>, the name of a template.</summary>
    private static MarkedText TextOrTemplate(CallOf call, int index)
    {
        const string Template = "tpl:";
        var text = call.Marked(index);
        return text switch
        {
            null => MarkedText.Empty,
            string plain when plain.StartsWith(Template, StringComparison.Ordinal) =>
                call.Run.Include(plain[Template.Length..], new ScriptArray([plain[Template.Length..]]), call.Site),
            _ => Texts.Marked(text, call.PlaceOf(index)),
        };
    }
}
