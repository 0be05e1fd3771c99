using System.Text.RegularExpressions;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating;

/// <summary>Names and values (SR033x and SR034x), calls (SR035x).</summary>
internal static partial class TemplateProblems
{
    private const int MostMembers = 6;    // of those that a hint names to be printed

    public static Problem UnknownName(Place place, string name, IEnumerable<string> known) => Problem.Error(
        "SR0330", place, $"there is nothing called `{name}` here", OfAnotherLanguage(name) ?? DidYouMean(name, known)
            ?? "`scrutiny template names` lists what a template can use");

    public static Problem UnknownMember(Place place, string name, Place target, IEnumerable<string> known)
    {
        var names = known.ToArray();
        var hint = DidYouMean(name, names)
            ?? (names.Length == 0 ? "it has no members"
                : $"it has {Suggestion.Listed(names.Take(12))}{(names.Length > 12 ? " and more" : "")}");
        return Problem.Error("SR0331", place, $"{Written(target)} has no member `{name}`", hint);
    }

    public static Problem NoValue(Place place, bool isOfItem = false) => Problem.Error(
        "SR0332", place, $"{(isOfItem ? "an item of " : "")}{Written(place)} has no value here",
        isOfItem ? "leave such items out with `array.compact`" : "test it with `if`, or give a fallback with `??`");

    public static Problem PrintedUntested(Place place, string path) => Problem.Warning(
        "SR0392", place, $"`{path}` may have no value, and is printed without a test of that",
            "test it with `if`, or give a fallback with `??`");

    public static Problem MemberOfNothing(Place place, Place target, string name) => Problem.Error(
        "SR0333", place, $"{Written(target)} has no value here, so it has no `{name}`",
            "test it with `if`, or write `?.` instead of `.`");

    public static Problem ItemOfNothing(Place target) => Problem.Error(
        "SR0334", target, $"{Written(target)} has no value here, so it has no items", "test it with `if` before");

    public static Problem NoIndex(Place place) => Problem.Error(
        "SR0335", place, $"{Written(place)} has no value, so it cannot say which item is meant",
            "give a number for a list, a name for an object");

    public static Problem NotIndexable(Place target, string kind) => Problem.Error(
        "SR0336", target, $"{Written(target)} is {A(kind)} and has no items", "only lists, objects and text have");

    public static Problem OutsideText(Place place, int index, int length) => Problem.Error(
        "SR0337", place, $"there is no character {index} in a text of {length}",
            "characters are counted from 0; -1 is the last");

    public static Problem ReadOnlyName(Place place, string name) => Problem.Error(
        "SR0338", place, $"`{name}` cannot be given another value", "it was made `readonly`; use another name");

    public static Problem ReadOnlyMember(Place place, string name) => Problem.Error(
        "SR0339", place, $"the member `{name}` cannot be given another value", "it is read only; use another name");

    public static Problem HostIsReadOnly(Place place, string name) => Problem.Error(
        "SR0340", place, $"`{name}` belongs to the report's data, which a template does not change",
            "give the value a name of its own");

    public static Problem NotInLoop(Place place, string loop, string name) => Problem.Error(
        "SR0341", place, $"`{loop}.{name}` has a value inside a loop only", $"use it between `{loop}` and its `end`");

    public static Problem NotAList(Place place, string kind) => Problem.Error(
        "SR0342", place, $"{Written(place)} is {A(kind)}, and a loop needs a list",
            "a list, a range such as 1..5, an object or text can be gone through");

    public static Problem NotAnObject(Place place, string word, string kind) => Problem.Error(
        "SR0343", place, $"`{word}` needs an object, and {Written(place)} is {A(kind)}",
            "an object has named members: `{a: 1}`");

    public static Problem WrapNeedsFunction(Place place) => Problem.Error(
        "SR0344", place, $"`wrap` needs the name of a function, not {Written(place)}", "write `wrap name arguments`");

    public static Problem NotPrintable(Place place, string kind, IEnumerable<string> members)
    {
        var names = members.Take(MostMembers + 1).Select(name => Printable(place, kind, name)).ToArray();
        var listed = $"{Suggestion.Listed(names.Take(MostMembers))}{(names.Length > MostMembers ? " and more" : "")}";
        return Problem.Error(
            "SR0345", place, $"printing {Written(place)} would show the inside of {A(kind)}", kind switch
            {
                "function" => "call it: its name without `@`, and behind it what it needs",
                "array" when names.Length == 0 => "go through it with `for`, or make one text of it with `array.join`",
                "array" => $"go through it with `for item in list`, and print {listed}",
                _ => names.Length == 0 ? "it has no members" : $"print one of its members: {listed}",
            });
    }

    public static Problem NoFunction(Place place) => Problem.Error(
        "SR0350", place, $"there is no function {Written(place)}", "a value alone cannot be called; check the name");

    public static Problem NotAFunction(Place place, string kind) => Problem.Error(
        "SR0351", place, $"{Written(place)} is {A(kind)}, not a function",
            "two values beside one another mean a call; put an operator or `;` between them");

    public static Problem TooManyArguments(Place place, string? function, int most, int given) => Problem.Error(
        "SR0352", place, $"{Function(function)} takes {Count(most, "argument")}, and this is number {given}",
            "remove what is too much, or use parentheses around an expression");

    public static Problem MissingArgument(Place place, string? function, string parameter, int needed, int given) =>
        Problem.Error(
        "SR0353", place,
        $"{Function(function)} needs {Count(needed, "argument")} and was given {given}: `{parameter}` is missing",
            $"add it, or write `{parameter}: value`");

    public static Problem UnknownArgument(Place place, string name, string? function, IEnumerable<string> known)
    {
        var names = known.ToArray();
        return Problem.Error(
            "SR0354", place, $"{Function(function)} has no parameter `{name}`",
            DidYouMean(name, names)
                ?? (names.Length == 0 ? "it takes no arguments" : $"its parameters are {Suggestion.Listed(names)}"));
    }

    public static Problem NotAWholeNumber(Place place, string kind) => Problem.Error(
        "SR0355", place, $"{Written(place)} is {A(kind)}, and a whole number is needed",
            "`math.round` makes one of a number, `string.to_int` of text");

    public static Problem WrongArgument(Place place, string function, string parameter, string needed, string kind) =>
        Problem.Error(
        "SR0356", place, $"`{function}` needs {needed} for `{parameter}` and was given {A(kind)}",
            "check the order of the arguments");

    public static Problem HostSays(Place place, string message, string? hint) =>
        Problem.Error("SR0357", place, message, hint);

    public static Problem NoClock(Place place) => Problem.Error(
        "SR0358", place, "a template has no clock: the same input must give the same report",
            "use the report's own date");

    public static Problem NoChance(Place place) => Problem.Error(
        "SR0359", place, "a template has no chance: the same input must give the same report",
            "choose by something in the data");

    /// <summary>What words of other template languages are here; null for a word that is none of them.</summary>
    private static string? OfAnotherLanguage(string name) => name switch
    {
        "elseif" or "elif" or "elsif" => "write `else if`",
        "and" => "write `&&`",
        "or" => "write `||`",
        "not" => "write `!` before what must not hold",
        "foreach" => "write `for name in list`",
        _ => null,
    };

    /// <summary>A member as it can be printed: behind the way to its object, where the text is one.</summary>
    private static string Printable(Place place, string kind, string name) =>
        kind == "array" ? $"item.{name}" : Way().IsMatch(Text(place)) ? $"{Text(place)}.{name}" : name;

    /// <summary>The place right behind another: where something is missing.</summary>
    public static Place After(Place place) => place.Source?.At(place.Start + place.Length, 1) ?? place;

    /// <summary>The expression as its author wrote it, shortened.</summary>
    private static string Written(Place place)
    {
        var text = Text(place);
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? "this" : text.Length > 50 ? $"`{text[..47]}...`" : $"`{text}`";
    }

    private static string Text(Place place) => place.Source?.Text.Substring(place.Start, place.Length) ?? "";

    /// <summary>A kind of value in an author's words.</summary>
    private static string A(string kind) => kind switch
    {
        "null" => "nothing",
        "string" or "text" => "text",
        "int" or "long" or "bigint" => "a whole number",
        "float" or "double" or "decimal" => "a number",
        "bool" or "truth" => "true or false",
        "array" => "a list",
        "datetime" => "a date",
        "timespan" => "a length of time",
        _ => (kind[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + kind,
    };

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static string Function(string? name) => string.IsNullOrEmpty(name) ? "this function" : $"`{name}`";

    /// <summary>A name, or members and items from a name on.</summary>
    [GeneratedRegex(@"^[A-Za-z_]\w*(\.\w+|\[\w+\])*$")]
    private static partial Regex Way();
}
