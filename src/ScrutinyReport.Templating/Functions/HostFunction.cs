using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ScrutinyReport.Templating.Nodes;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Functions;

/// <summary>A function that the host gives.</summary>
internal sealed class HostFunction(TemplateFunction function) : Function
{
    public TemplateFunction Described => function;

    public override object? Call(Run run, Expression site, object?[] arguments, NamedArguments? named)
    {
        run.Tick(site.Place);
        var parameters = function.Parameters;
        var takesMany = parameters.Length > 0 && parameters[^1].Many;
        if (arguments.Length > parameters.Length && !takesMany)
        {
            throw run.Stop(TemplateProblems.TooManyArguments(
                site.ArgumentPlace(parameters.Length), function.Name, parameters.Length, arguments.Length));
        }

        var values = new object?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            values[i] = parameters[i].Many
                ? arguments.Skip(i).ToImmutableArray()
                : i < arguments.Length ? arguments[i] : ByName(parameters[i].Name, named)
                    ?? Default(run, site, parameters[i], named, arguments.Length);
        }

        CheckNames(run, named);
        var result = function.Call(ImmutableCollectionsMarshal.AsImmutableArray(values));
        return result switch
        {
            TemplateError { Place: { } place } error =>
                throw new TemplateStop(TemplateProblems.HostSays(place, error.Message, error.Hint)),
            TemplateError error => throw run.Stop(TemplateProblems.HostSays(site.Place, error.Message, error.Hint)),
            _ => result,
        };
    }

    private static object? ByName(string name, NamedArguments? named)
    {
        foreach (var (given, value, _) in named?.All ?? [])
        {
            if (given == name)
            {
                return value;
            }
        }

        return null;
    }

    private object? Default(Run run, Expression site, Parameter parameter, NamedArguments? named, int given)
    {
        if (parameter.Optional || (named?.All.Any(argument => argument.Name == parameter.Name) ?? false))
        {
            return parameter.Default;
        }

        throw run.Stop(TemplateProblems.MissingArgument(
            TemplateProblems.After(site.Place), function.Name, parameter.Name,
                function.Parameters.Count(one => !one.Optional && !one.Many), given));
    }

    private void CheckNames(Run run, NamedArguments? named)
    {
        foreach (var (name, _, place) in named?.All ?? [])
        {
            if (function.Parameters.All(parameter => parameter.Name != name))
            {
                throw run.Stop(TemplateProblems.UnknownArgument(place, name, function.Name,
                    function.Parameters.Select(one => one.Name)));
            }
        }
    }
}
