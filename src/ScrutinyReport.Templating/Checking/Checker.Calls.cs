using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Nodes;

namespace ScrutinyReport.Templating.Checking;

/// <summary>Calls: their arguments, what comes of them, and what they include.</summary>
internal sealed partial class Checker
{
    private static readonly string[] SameList =
        ["array.sort", "array.filter", "array.limit", "array.offset", "array.reverse", "array.uniq", "array.compact",
            "array.add", "array.concat", "array.remove_at"];

    private Shape CallShape(Call call)
    {
        var function = call.Target is Variable or MemberOf ? Named(call.Target) : Infer(call.Target);
        var arguments = new List<Shape>();
        foreach (var argument in call.Arguments)
        {
            arguments.Add(Infer(argument.Value));
        }

        if (IncludedNames.Of(call) is { } includes)
        {
            foreach (var (name, place) in includes.Known)
            {
                Include(name, place);
            }
        }

        if (call.Target is Variable { Name: var callee } && names.Functions.TryGetValue(callee, out var declared)
            && declared.Count == 1
            && call.Arguments.All(argument => argument.Name is null && argument.Value is not Expand))
        {
            Function(declared[0], arguments);
        }

        if (function is FunctionShape { Name: "array.any" or "array.each" or "array.filter" }
            && arguments is [ListShape { Element: var element }, _, ..]
            && FunctionIn(call.Arguments[1].Value) is { } body)
        {
            Function(body, [element, .. arguments.Skip(2)]);
        }

        return function is FunctionShape known ? Result(call, known, arguments) : Called(call, function, call);
    }

    /// <summary>The function that an argument is: <c>@name</c>, or one that is written there.</summary>
    private FunctionNode? FunctionIn(Expression argument) => argument switch
    {
        FunctionNode function => function,
        Nested nested => FunctionIn(nested.Inner),
        Alias { Operand: Variable { Name: var name } } =>
            names.Functions.TryGetValue(name, out var declared) && declared.Count == 1 ? declared[0] : null,
        Alias alias => FunctionIn(alias.Operand),
        _ => null,
    };

    /// <summary>What comes of a function that is called, with or without arguments.</summary>
    private Shape Called(Expression site, Shape shape, Call? call)
    {
        if (shape is FunctionShape function)
        {
            if (function.Needed > 0)
            {
                Report(TemplateProblems.MissingArgument(
                    TemplateProblems.After(site.Place), function.Name, function.Parameters[0], function.Needed, 0));
            }

            return function.Returns;
        }

        if (call is not null && shape is not AnyShape)
        {
            Report(TemplateProblems.NotAFunction(call.Target.Place, shape.ToString()));
            return Shape.Any;
        }

        return shape;
    }

    private Shape Result(Call call, FunctionShape function, List<Shape> arguments)
    {
        CheckArguments(call, function);
        var first = arguments.Count > 0 ? arguments[0] : Shape.Any;
        if (call.Arguments.Length > 1 && function.Name is "array.map" or "array.sort"
            && first is ListShape { Element: ObjectShape element }
                && call.Arguments[1].Value is Literal { Value: string member } literal)
        {
            var shape = member.Split('.').Aggregate(
                (Shape)element, (shape, name) =>
                    MemberShape(shape, name, literal.Place, call.Arguments[0].Value.Place));
            return function.Name == "array.map" ? Shape.ListOf(shape) : first;
        }

        return function.Name switch
        {
            "array.first" or "array.last" when first is ListShape list => list.Element,
            var name when SameList.Contains(name) => first,
            var name when name.StartsWith("string.", StringComparison.Ordinal)
                && name is not ("string.split" or "string.size") => Shape.Any,
            _ => function.Returns,
        };
    }

    private void CheckArguments(Call call, FunctionShape function)
    {
        var given = call.Arguments.Count(argument => argument.Name is null);
        var byName = call.Arguments.Where(argument => argument.Name is not null).ToArray();
        if (given > function.Most)
        {
            Report(TemplateProblems.TooManyArguments(call.ArgumentPlace(function.Most), function.Name, function.Most,
                given));
        }

        var unknown = byName.Where(argument => !function.TakesAnyName
            && !function.Parameters.Contains(argument.Name)).ToArray();
        foreach (var argument in unknown)
        {
            Report(TemplateProblems.UnknownArgument(argument.Place, argument.Name!, function.Name,
                function.Parameters));
        }

        if (unknown.Length > 0 || call.Arguments.Any(argument => argument.Value is Expand))
        {
            return;    // what is missing may be what was misspelt, or stand in the list that is spread
        }

        for (var i = given; i < function.Needed; i++)
        {
            if (byName.All(argument => argument.Name != function.Parameters[i]))
            {
                Report(TemplateProblems.MissingArgument(
                    TemplateProblems.After(call.Place), function.Name, function.Parameters[i], function.Needed,
                        call.Arguments.Length));
                return;
            }
        }
    }

    private void Include(string name, Place place)
    {
        if (including.Contains(name) || ++includes > MostVisits)
        {
            return;
        }

        if (!read.TryGetValue(name, out var template))
        {
            var source = host.Load(name);
            if (source is { Value: null, Problems.IsEmpty: true })
            {
                Report(TemplateProblems.NoInclude(place, name, host.Names?.Invoke() ?? []));
                return;
            }

            read[name] = template = source.Then(host.Parse);
        }

        var outer = trail;
        trail = trail.Push(TemplateProblems.IncludedHere(place));
        including.Add(name);

        foreach (var problem in template.Problems)
        {
            Report(problem);
        }

        if (template.Value is not null)
        {
            File(template.Value);
        }

        including.RemoveAt(including.Count - 1);
        trail = outer;
    }
}
