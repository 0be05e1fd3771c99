using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating;

/// <summary>Every problem of the template language: how a template is written (SR030x to SR032x).</summary>
internal static partial class TemplateProblems
{
    private const int LongestName = 60;    // looking for what is near takes the square of the length

    public static Problem Unexpected(Place place, string found) => Problem.Error(
        "SR0300", place, $"{found} cannot stand here", "a value, a name, a list or an expression in parentheses can");

    /// <summary>An operator at the start of a line, whose left side stands on the line before.</summary>
    public static Problem OperatorStartsLine(Place place, string found) => Unexpected(place, found) with
    {
        Hint = $"a line that ends is a statement that ends: put the {found} at the end of the line before",
    };

    public static Problem StringNotClosed(Place place) => Problem.Error(
        "SR0301", place, "this text has no closing quotation mark", "close it with the sign that opens it");

    public static Problem BadEscape(Place place, string escape) => Problem.Error(
        "SR0302", place, $"`{escape}` is not an escape",
            @"the escapes are \\ \' \"" \n \r \t \b \f \v \0 \xff \uffff; write \\ for a backslash, or use `...` for text without escapes");

    public static Problem BadNumber(Place place, string text) => Problem.Error(
        "SR0303", place, $"`{text}` is not a number", "write digits, with a point for decimals: 1234 or 87.4");

    public static Problem InterpolationNotClosed(Place place) => Problem.Error(
        "SR0304", place, "an expression in an interpolated text does not go over the end of the line",
            "close it with `}` on the same line");

    public static Problem ExpressionExpected(Place place, string owner, string found) => Problem.Error(
        "SR0305", place, $"{owner} needs a value, not {found}", "write a value, a name or an expression");

    public static Problem EndOfStatementExpected(Place place, string found) => Problem.Error(
        "SR0306", place, $"{found} is not expected here: the statement before it is complete",
            "start a new line, or put `;` between two statements");

    public static Problem ClosingExpected(Place place, string sign, string found) => Problem.Error(
        "SR0307", place, $"`{sign}` is missing: found {found} instead", $"add `{sign}`");

    public static Problem BlockNotClosed(Place place, Place opening, string word) => Problem.Error(
        "SR0308", place, $"the `{word}` of line {opening.Line} has no `end`",
            "add `{{ end }}` where the block is over") with
    {
        Trail = [new(opening, $"the `{word}` starts here")],
    };

    public static Problem EndWithoutBlock(Place place, Place? loop) => Problem.Error(
        "SR0309", place, "this `end` closes nothing", loop is { } word
            ? $"line {word.Line} has `foreach`; a loop is written `for name in list`"
            : "remove it, or add the `if`, `for` or other block that it belongs to");

    public static Problem ElseWithoutIf(Place place) => Problem.Error(
        "SR0310", place, "this `else` belongs to nothing",
            "an `else` stands once, behind the branches of an `if`, a `case` with a `when`, or a `for`");

    public static Problem OnlyWhenInCase(Place place, string found) => Problem.Error(
        "SR0311", place, $"a `case` contains `when` and `else` only, not {found}", "put it into a `when`");

    public static Problem AssignmentInside(Place place) => Problem.Error(
        "SR0312", place, "an assignment cannot be part of an expression",
            "write `==` to compare, or assign on a line of its own");

    public static Problem NotAssignable(Place place) => Problem.Error(
        "SR0313", place, "this cannot be given a value",
            "a name, a member such as `a.b` or an item such as `a[0]` can");

    public static Problem NameExpected(Place place, string owner, string found) => Problem.Error(
        "SR0314", place, $"{owner} needs a name, not {found}",
            "a name starts with a letter or `_` and goes on with letters, digits and `_`");

    public static Problem ParameterAfterMany(Place place, string name, string many) => Problem.Error(
        "SR0315", place, $"the parameter `{name}` cannot stand behind `{many}...`, which takes all further values",
            $"put `{many}...` last");

    public static Problem ParameterAfterOptional(Place place, string name) => Problem.Error(
        "SR0316", place, $"the parameter `{name}` has no value of its own but stands behind one that has",
            "put the parameters that must be given first");

    public static Problem InExpected(Place place, string word, string found) => Problem.Error(
        "SR0317", place, $"a `{word}` needs `in` behind its variable, not {found}", $"write `{word} name in list`");

    public static Problem LoopVariableExpected(Place place, string word, string found) => Problem.Error(
        "SR0318", place, $"a `{word}` needs a variable, not `{found}`", $"write `{word} name in list`");

    public static Problem UnknownOption(Place place, string word, string name, IEnumerable<string> known) =>
        Problem.Error(
        "SR0319", place, $"a `{word}` has no option `{name}`", DidYouMean(name, known)
            ?? $"its options are {Suggestion.Listed(known)}");

    public static Problem JumpOutsideLoop(Place place, string word) => Problem.Error(
        "SR0320", place, $"`{word}` stands outside a loop",
            "it leaves the `for` or `while` around it, within the same function");

    public static Problem UnknownLoopMember(Place place, string loop, string name, IEnumerable<string> known) =>
        Problem.Error(
        "SR0321", place, $"`{loop}.{name}` does not exist",
        DidYouMean(name, known) ?? $"`{loop}` has {Suggestion.Listed(known)}");

    public static Problem StepNeedsName(Place place) => Problem.Error(
        "SR0322", place, "`++` and `--` need a name, a member or an item", "write for instance `count++`");

    public static Problem TooDeep(Place place) => Problem.Error(
        "SR0323", place, "too many things stand within one another here",
            "take it apart: give the inner parts names of their own");

    public static Problem CommentNotClosed(Place place) => Problem.Error(
        "SR0324", place, "this comment is not closed, and what follows it is lost",
            "close it with `##`, or with `}}` on its own line");

    /// <summary>"did you mean", where a known name is near; null where none is.</summary>
    private static string? DidYouMean(string name, IEnumerable<string> known) =>
        name.Length < LongestName ? Suggestion.Hint(name, known) : null;
}
