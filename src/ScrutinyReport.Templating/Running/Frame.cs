namespace ScrutinyReport.Templating.Running;

/// <summary>
/// What the function or file that runs has of its own. Few use their list of arguments or names with a dollar sign, so
/// these are made when they are first asked for.
/// </summary>
/// <param name="given">What it was given; null at the page.</param>
/// <param name="named">What it was given by name besides.</param>
internal sealed class Frame(object?[]? given, NamedArguments? named)
{
    private ScriptObject? locals;
    private ScriptArray? arguments;

    /// <summary>A file that is included with arguments that are a list already.</summary>
    public Frame(ScriptArray arguments)
        : this(null, null) => this.arguments = arguments;

    /// <summary>The names with a dollar sign.</summary>
    public ScriptObject Locals => locals ??= new();

    /// <summary>What it was given; null at the page.</summary>
    public ScriptArray? Arguments => arguments ??= given is null ? null : List(given);

    private ScriptArray List(object?[] values)
    {
        var list = new ScriptArray(values);
        foreach (var (name, value, _) in named?.All ?? [])
        {
            list.SetProperty(name, value);
        }

        return list;
    }
}
