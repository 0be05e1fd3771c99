using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating;

/// <summary>Operators (SR036x), limits (SR037x), includes and formats (SR038x), and what the check alone finds
/// (SR039x).</summary>
internal static partial class TemplateProblems
{
    public static Problem OperatorNotFor(Place sign, string by, string left, string right) => Problem.Error(
        "SR0360", sign, $"`{by}` does not work between {A(left)} and {A(right)}",
            "change one of them into the other's kind");

    public static Problem DivisionByZero(Place sign) => Problem.Error(
        "SR0361", sign, "this divides by 0", "test the number on the right with `if` before");

    public static Problem SignNeedsNumber(Place place, char sign, string kind) => Problem.Error(
        "SR0362", place, $"`{sign}` needs a number, and {Written(place)} is {A(kind)}",
            "`string.to_double` makes a number of text");

    public static Problem TextTimesText(Place place) => Problem.Error(
        "SR0363", place, "`*` repeats a text a number of times, and neither side is a whole number",
            "write for instance `\"-\" * 10`");

    public static Problem NumberTooBig(Place place) => Problem.Error(
        "SR0364", place, "the result is too big for a number", "check the numbers that go into it");

    public static Problem LoopLimit(Place place, int limit) => Problem.Error(
        "SR0370", place, $"this loop goes round more than {limit} times", "check what ends it");

    public static Problem RangeLimit(Place place, int limit) => Problem.Error(
        "SR0371", place, $"this range has more than {limit} numbers", "check where it ends");

    public static Problem ListLimit(Place place, int limit) => Problem.Error(
        "SR0372", place, $"this list would have more than {limit} items", "check what is added to it");

    public static Problem RecursionLimit(Place place, int limit) => Problem.Error(
        "SR0373", place, $"functions and includes call one another more than {limit} deep here",
            "check what ends it: does something include or call itself?");

    public static Problem OutputLimit(Place place, int limit) => Problem.Error(
        "SR0374", place, $"the text would have more than {limit} characters", "check what makes it so long");

    public static Problem RegexTimeLimit(Place place, TimeSpan limit) => Problem.Error(
        "SR0375", place, $"this regular expression took longer than {Seconds(limit)}",
            "make it simpler: repetitions within repetitions take long");

    public static Problem TimeLimit(Place place, TimeSpan limit) => Problem.Error(
        "SR0376", place, $"the template took longer than {Seconds(limit)}", "check its loops");

    public static Problem TooDeepToRun(Place place) => Problem.Error(
        "SR0377", place, "too many things stand within one another to be worked out",
            "take it apart: give the inner parts names of their own");

    public static Problem TooDeepToPrint(Place place) => Problem.Error(
        "SR0378", place, $"{Written(place)} contains itself, or too much within one another, to be printed",
            "print one of its members");

    public static Problem NoInclude(Place place, string name, IEnumerable<string> known) => Problem.Error(
        "SR0380", place, $"there is no template `{name}` to include", DidYouMean(name, known)
            ?? "includes stand in the template folders");

    public static Problem NoIncludeName(Place place) => Problem.Error(
        "SR0381", place, "an include needs the name of a template", "write for instance `include \"heading.md\"`");

    public static Problem BadRegex(Place place, string why) => Problem.Error(
        "SR0382", place, $"this is not a regular expression: {why}", "`regex.escape` makes one of literal text");

    public static Problem BadDate(Place place, string text) => Problem.Error(
        "SR0383", place, $"`{text}` is not a date",
            "write it as 2024-03-31, or give its pattern: `date.parse text \"%d.%m.%Y\"`");

    public static Problem BadFormat(Place place, string format) => Problem.Error(
        "SR0384", place, $"`{format}` is not a format", "for instance \"0.0\" or \"N1\" for numbers");

    public static Problem BadCulture(Place place, string name) => Problem.Error(
        "SR0385", place, $"`{name}` is a language that templates do not have",
            "only \"en-GB\" is known, so that a report is the same on every machine; other words can stand in the template");

    public static Problem BadText(Place place, string text, string needed) => Problem.Error(
        "SR0386", place, $"`{text}` is not {needed}", "check the text that is given");

    public static Problem NotJson(Place place) => Problem.Error(
        "SR0387", place, "this is not JSON", "a model is one object: {\"title\": \"Report\", \"rows\": [1, 2]}");

    public static Problem NotAModel(Place place) => Problem.Error(
        "SR0388", place, "a model is one object, and this is something else",
            "put it into an object: {\"rows\": [1, 2]}");

    public static Problem Unreachable(Place place, Place left) => Problem.Warning(
        "SR0390", place, $"nothing gets here: {Written(left)} leaves before", "remove one of them") with
    {
        Trail = [new(left, "left here")],
    };

    public static Problem NeverRead(Place place, string name, bool isFunction) => Problem.Warning(
        "SR0391", place, isFunction ? $"the function `{name}` is never called"
            : $"`{name}` is given a value that is never read", "check its spelling, or remove it");

    /// <summary>One step of the way to a problem in an included template.</summary>
    public static Step IncludedHere(Place place) => new(place, "included from here");

    /// <summary>One step of the way to a problem in text that was evaluated as a template.</summary>
    public static Step EvaluatedHere(Place place) => new(place, "evaluated from here");

    private static string Seconds(TimeSpan time) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} s");
}
