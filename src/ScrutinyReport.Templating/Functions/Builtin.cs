using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Nodes;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Functions;

/// <summary>
/// A function of the language. The parameters stand in one string: <c>text count?</c> are one that must be given and
/// one that may be left out; <c>values*</c> takes all that is left.
/// </summary>
internal sealed class Builtin(string name, string parameters, Func<CallOf, object?> body, string? owner = null)
    : Function
{
    private string[]? list;

    public string Name => name;

    /// <summary>The name with that of its object, as an author writes it.</summary>
    public string FullName => owner is null ? name : $"{owner}.{name}";

    /// <summary>The names of the parameters, with their marks.</summary>
    public string[] Parameters => list ??= parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public int Needed => Parameters.Count(parameter => char.IsLetter(parameter[^1]));

    public int Most => Parameters is [.., var last] && last[^1] == '*' ? int.MaxValue : Parameters.Length;

    public Builtin In(string table) => new(name, parameters, body, table);

    public override object? Call(Run run, Expression site, object?[] arguments, NamedArguments? named)
    {
        run.Tick(site.Place);
        var count = Parameters.Length;
        if (named is not null)
        {
            arguments = Place(run, arguments, named);
        }

        if (arguments.Length > count && Most != int.MaxValue)
        {
            throw run.Stop(TemplateProblems.TooManyArguments(site.ArgumentPlace(count), FullName, count,
                arguments.Length));
        }

        if (arguments.Length < Needed)
        {
            throw run.Stop(TemplateProblems.MissingArgument(
                TemplateProblems.After(site.Place), FullName, Plain(Parameters[arguments.Length]), Needed,
                    arguments.Length));
        }

        return body(new(run, this, site, arguments));
    }

    public static string Plain(string parameter) => parameter.TrimEnd('?', '*');

    public override string ToString() => "<function>";

    private object?[] Place(Run run, object?[] arguments, NamedArguments named)
    {
        var values = arguments.ToList();
        foreach (var (argument, value, place) in named.All)
        {
            var index = Array.FindIndex(Parameters, parameter => Plain(parameter) == argument);
            if (index < 0)
            {
                throw run.Stop(TemplateProblems.UnknownArgument(place, argument, FullName, Parameters.Select(Plain)));
            }

            if (Parameters[index][^1] == '*')
            {
                values.Add(value);
                continue;
            }

            while (values.Count <= index)
            {
                values.Add(null);
            }

            values[index] = value;
        }

        return [.. values];
    }
}

/// <summary>One call of a function of the language: its arguments, read as what the function needs.</summary>
internal readonly struct CallOf(Run run, Builtin function, Expression site, object?[] arguments)
{
    public Run Run => run;

    public Expression Site => site;

    public object?[] All => arguments;

    public object? this[int index] => index < arguments.Length ? arguments[index] : null;

    /// <summary>The argument as plain text; null where it is nothing.</summary>
    public string? Text(int index) => this[index] is { } value ? Texts.Plain(run, value, PlaceOf(index)) : null;

    /// <summary>The argument as text that keeps its marks, where it has some.</summary>
    public object? Marked(int index) => this[index] is { } value ? Texts.Show(run, value, PlaceOf(index)) : null;

    /// <summary>
    /// The argument as text that goes into a longer one, where nothing is missed as it is beside a <c>+</c>.
    /// </summary>
    public object Part(int index) => Marked(index) ?? Nothing(index);

    /// <summary>No text, for an argument that is nothing; a strict run stops where something is meant.</summary>
    public string Nothing(int index) => run.Strict && !site.ArgumentMayBeNothing(index)
        ? throw run.Stop(TemplateProblems.NoValue(PlaceOf(index)))
        : "";

    /// <summary>No text, for an item that is nothing of a list that becomes text; a strict run stops.</summary>
    public string NoItem(int index) =>
        run.Strict ? throw run.Stop(TemplateProblems.NoValue(PlaceOf(index), isOfItem: true)) : "";

    public int Int(int index, int otherwise = 0) =>
        this[index] is { } value ? Numbers.ToInt(run, value, PlaceOf(index)) : otherwise;

    public double Double(int index) => this[index] is { } value && Kinds.IsNumber(value)
        ? Numbers.ToDouble(value)
        : throw Wrong(index, "a number");

    /// <summary>The argument as a list; null where it is nothing.</summary>
    public IReadOnlyList<object?>? List(int index) => this[index] switch
    {
        null => null,
        IReadOnlyList<object?> list => list,
        var value => Lists.Of(value) ?? throw Wrong(index, "a list"),
    };

    public Function Function(int index) => this[index] as Function
        ?? throw Wrong(index, "a function (written with `@`)");

    public Place PlaceOf(int index) => site.ArgumentPlace(index);

    public TemplateStop Wrong(int index, string needed) => run.Stop(TemplateProblems.WrongArgument(
        PlaceOf(index),
        function.FullName,
        Builtin.Plain(function.Parameters[Math.Min(index, function.Parameters.Length - 1)]),
        needed,
        Kinds.Of(this[index])));

    public TemplateStop Stop(Problem problem) => run.Stop(problem);
}
