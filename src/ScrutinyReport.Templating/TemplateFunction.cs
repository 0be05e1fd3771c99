using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating;

/// <summary>
/// A function that the host gives to templates. A name with a dot (<c>words.count</c>) makes it a member of an object
/// of functions. Arguments arrive in the order of the parameters, missing optional ones as their default; a
/// <see cref="TemplateError"/> as the result becomes a problem at the call.
/// </summary>
public sealed record TemplateFunction(
    string Name,
    ImmutableArray<Parameter> Parameters,
    Shape Returns,
    string Meaning,
    string Example,
    Func<ImmutableArray<object?>, object?> Call);

/// <summary>
/// What a function is given. <paramref name="Many"/> (for the last one only) takes all further arguments as one list.
/// </summary>
public sealed record Parameter(
    string Name, Shape Shape, bool Optional = false, object? Default = null, bool Many = false);

/// <summary>
/// What a host's function returns where it cannot work: what is wrong, what to do, and the place to mend where that is
/// not the call's.
/// </summary>
public sealed record TemplateError(string Message, string? Hint = null, Place? Place = null);
