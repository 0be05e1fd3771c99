// Times parsing and rendering beside Scriban; built and run by beside-scriban.sh, outside the repository's own projects.
using System.Collections.Immutable;
using System.Diagnostics;
using ScrutinyReport.Foundation;
using Scriban.Runtime;
using Ours = ScrutinyReport.Templating;

const string Report = """
    # {{ title }}

    {{~ for section in sections ~}}
    ## {{ section.name | string.upcase }}

    {{~ for i in section.indicators ~}}
    {{ for.index + 1 }}. {{ i.name }} was {{ i.value }}% in {{ quarter }}{{ if i.previous }}, {{ if i.value > i.previous }}higher than{{ else if i.value < i.previous }}lower than{{ else }}the same as{{ end }} {{ i.previous }}% before{{ end }}.
    {{~ if i.quartile ~}}
       It is in the {{ case i.quartile }}{{ when 1 }}top{{ when 2 }}second{{ when 3 }}third{{ else }}bottom{{ end }} quartile.
    {{~ end ~}}
    {{~ end ~}}
    {{~ end ~}}
    | name | value | target |
    |---|---|---|
    {{~ for section in sections; for i in section.indicators ~}}
    | {{ i.name }} | {{ i.value }} | {{ i.target ?? "N/A" }} |
    {{~ end; end ~}}
    {{ func plural(n, one, many); ret n == 1 ? one : many; end }}
    {{ sections.size }} {{ plural sections.size "section" "sections" }}
    """;
var templates = new (string Name, string Text)[]
{
    ("a report", Report),
    ("text with few values", string.Concat(Enumerable.Repeat("A line of plain text of a usual length, as reports have it, {{ title }} and then more of it.\n", 100))),
    ("a table of 500 rows", "{{~ for r in rows ~}}\n| {{ r.name }} | {{ r.value }} |\n{{~ end ~}}\n"),
    ("functions and pipes",
        "{{ for i in 1..200; \"abc\" | string.append i | string.upcase | string.pad_left 10 | string.strip; end }}"),
    ("arithmetic in a loop", "{{ x = 0; for i in 1..500; if i % 2 == 0; x = x + i; else; x = x - 1; end; end; x }}"),
};

var data = new Dictionary<string, object>
{
    ["title"] = "Committee report",
    ["quarter"] = "Quarter 4",
    ["sections"] = List(4, s => new() { ["name"] = "Section " + s, ["indicators"] = List(6, n => new()
        { ["name"] = "Indicator "
            + n, ["value"] = 80.5 + n, ["previous"] = 82.1, ["quartile"] = n % 5,
            ["target"] = n % 3 == 0 ? null : 90.0 }) }),
    ["rows"] = List(500, n => new() { ["name"] = "Row " + n, ["value"] = n * 1.5 }),
};
var (theirs, ours) = (Script(data), View(data));
var host = new Ours.TemplateHost { Strict = false };

Console.WriteLine($"{"microseconds, best of 9",-24} {"parse: Scriban",14} {"ours",8} {"ratio",6}   {"render: Scriban",15} {"ours",8} {"ratio",6}");
foreach (var (name, text) in templates)
{
    var template = Scriban.Template.Parse(text, name);
    var read = Ours.Template.Parse(new SourceText(name, text)).Value!;
    string Theirs()
    {
        var context = new Scriban.TemplateContext();
        context.PushGlobal(theirs);
        context.PushGlobal(new ScriptObject());
        return template.Render(context);
    }

    string Own() => read.Render(ours, host).Value!.Text;
    if (Theirs() != Own())
    {
        Console.WriteLine($"{name}: the texts differ");
        return 1;
    }

    var parse = Both(() => Scriban.Template.Parse(text, name), () => Ours.Template.Parse(new SourceText(name, text)));
    var render = Both(() => Theirs(), () => Own());
    Console.WriteLine($"{name,-24} {parse.Theirs,14:F1} {parse.Own,8:F1} {parse.Own / parse.Theirs,6:F2}   {render.Theirs,15:F1} {render.Own,8:F1} {render.Own / render.Theirs,6:F2}");
}

return 0;

// Both in turns, so that what else the machine does falls on both.
static (double Theirs, double Own) Both(Action theirs, Action own)
{
    for (var i = 0; i < 500; i++)
    {
        theirs();
        own();
    }

    var (a, b) = (double.MaxValue, double.MaxValue);
    for (var i = 0; i < 9; i++)
    {
        a = Math.Min(a, Time(theirs));
        b = Math.Min(b, Time(own));
    }

    return (a, b);
}

static double Time(Action action)
{
    const int Rounds = 200;
    var clock = Stopwatch.StartNew();
    for (var i = 0; i < Rounds; i++)
    {
        action();
    }

    return clock.Elapsed.TotalMicroseconds / Rounds;
}

static List<object> List(int count, Func<int, Dictionary<string, object>> make) =>
    [.. Enumerable.Range(1, count).Select(n => (object)make(n))];

static ScriptObject Script(Dictionary<string, object> members)
{
    var made = new ScriptObject();
    foreach (var (name, value) in members)
    {
        made[name] = value is List<object> list
            ? new ScriptArray(list.Select(item => Script((Dictionary<string, object>)item)))
            : value;
    }

    return made;
}

static Ours.TemplateObject View(Dictionary<string, object> members) => new Fields(members.ToDictionary(
    pair => pair.Key,
    pair =>
        pair.Value is List<object> list
            ? list.Select(item => (object)View((Dictionary<string, object>)item)).ToImmutableArray()
            : pair.Value));

internal sealed class Fields(Dictionary<string, object> fields) : Ours.TemplateObject
{
    public override IEnumerable<string> Names => fields.Keys;

    public override bool TryGet(string name, out object value) => fields.TryGetValue(name, out value);
}
