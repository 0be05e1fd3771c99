using System.Collections.Immutable;
using System.Text.Json;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Functions;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating;

/// <summary>A JSON object as the view of a template: what it holds, and what it looks like.</summary>
public sealed record JsonModel(TemplateObject View, ObjectShape ViewShape)
{
    public static JsonModel Empty { get; } = new(new Made(new()), new("model", "a model without members", []));

    public static Checked<JsonModel> Read(SourceText source)
    {
        try
        {
            return Json.Read(source.Text) is ScriptObject made
                ? Checked.Of(new JsonModel(new Made(made), ShapeOf("model", made)))
                : Checked.Failed<JsonModel>(TemplateProblems.NotAModel(source.At(0, 1)));
        }
        catch (JsonException problem)
        {
            return Checked.Failed<JsonModel>(TemplateProblems.NotJson(PlaceOf(source, problem)));
        }
    }

    private static Place PlaceOf(SourceText source, JsonException problem)
    {
        var line = (int)Math.Clamp(problem.LineNumber ?? 0, 0, source.LineCount - 1);
        var start = 0;
        for (var i = 0; i < line; i++)
        {
            start = source.Text.IndexOf('\n', start) is var end and >= 0 ? end + 1 : start;
        }

        return source.At(start + (int)Math.Clamp(problem.BytePositionInLine ?? 0, 0, source.Text.Length - start), 1);
    }

    private static ObjectShape ShapeOf(string name, ScriptObject made) => new(
        name, "an object of the model", () =>
            [.. made.Pairs.Select(pair => new Member(pair.Key, ShapeOf(pair.Key, pair.Value), "", ""))]);

    private static Shape ShapeOf(string name, object? value) => value switch
    {
        string => Shape.Text,
        bool => Shape.Truth,
        ScriptObject made => ShapeOf(name, made),
        ScriptArray list => Shape.ListOf(ShapeOf(name, list)),
        null => Shape.Any,
        _ => Shape.Number,
    };

    /// <summary>What the items of a list have in common: all members that any of them has.</summary>
    private static Shape ShapeOf(string name, ScriptArray list)
    {
        var shapes = list.Select(item => ShapeOf(name, item)).ToImmutableArray();
        return shapes.Length > 0 && shapes.All(shape => shape is ObjectShape)
            ? new ObjectShape(name, "an object of the model", () =>
                [.. shapes.Cast<ObjectShape>().SelectMany(shape => shape.Members).DistinctBy(member => member.Name)])
            : shapes.Distinct().Count() == 1 ? shapes[0] : Shape.Any;
    }

    private sealed class Made(ScriptObject members) : TemplateObject
    {
        public override IEnumerable<string> Names => members.Names;

        public override bool TryGet(string name, out object? value) => members.TryGet(name, out value);
    }
}
