using System.Text.RegularExpressions;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Functions;

/// <summary>The members of <c>regex</c>: each match has its time.</summary>
internal static class RegexFunctions
{
    public static Builtin[] All =>
    [
        new("escape", "pattern", call => call.Text(0) is { } text ? Regex.Escape(text) : null),
        new("match", "text pattern options?", call => With(call, 2, regex => Groups(regex.Match(call.Text(0) ?? "")))),
        new("matches", "text pattern options?", call => With(call, 2, regex => Matches(call, regex))),
        new("replace", "text pattern replace options?", call => With(call, 3, regex => Replace(call, regex))),
        new("split", "text pattern options?", call =>
            With(call, 2, regex => ArrayFunctions.Made(call, regex.Split(call.Text(0) ?? "", call.Run.OneTooMany)))),
        new("unescape", "pattern", Unescape),
    ];

    private static object? With(CallOf call, int options, Func<Regex, object?> use)
    {
        try
        {
            return use(new(call.Text(1) ?? "", OptionsOf(call.Text(options)), call.Run.Limits.Regex));
        }
        catch (RegexParseException problem)
        {
            throw call.Stop(TemplateProblems.BadRegex(call.PlaceOf(1), Why(problem)));
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Stop(TemplateProblems.RegexTimeLimit(call.PlaceOf(1), call.Run.Limits.Regex));
        }
    }

    private static string Why(RegexParseException problem) =>
        $"{Words(problem.Error.ToString())}, at character {problem.Offset + 1}";

    /// <summary>The name of a kind of mistake as words: lower case, with spaces.</summary>
    private static string Words(string name) =>
        string.Concat(name.Select((sign, i) => char.IsUpper(sign) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(sign)
            : sign.ToString()));

    private static RegexOptions OptionsOf(string? letters)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in letters ?? "")
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }

    private static ScriptArray Groups(Match match) =>
        match.Success ? new(match.Groups.Cast<Group>().Select(group => group.Value)) : new();

    private static ScriptArray Matches(CallOf call, Regex regex)
    {
        var found = new ScriptArray();
        for (var match = regex.Match(call.Text(0) ?? ""); match.Success; match = match.NextMatch())
        {
            call.Run.CheckCount(found.Count + 1, call.Site.Place);
            found.Add(Groups(match));
        }

        return found;
    }

    private static string Replace(CallOf call, Regex regex)
    {
        var replaced = regex.Replace(call.Text(0) ?? call.Nothing(0), call.Text(2) ?? "");
        call.Run.CheckLength(replaced.Length, call.Site.Place);
        return replaced;
    }

    private static string? Unescape(CallOf call)
    {
        try
        {
            return call.Text(0) is { } text ? Regex.Unescape(text) : null;
        }
        catch (RegexParseException problem)
        {
            throw call.Stop(TemplateProblems.BadRegex(call.PlaceOf(0), Why(problem)));
        }
    }
}
