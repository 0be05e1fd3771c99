using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>
/// The functions that report templates have besides Scriban's own: how numbers are worded (METHODS 7). What they return
/// still carries the figure.
/// </summary>
internal static class ReportFunctions
{
    public static ImmutableArray<TemplateFunction> All { get; } =
    [
        new("words", [new("number", Shape.Figure)], Shape.Text,
            "a whole number in words up to nine, in figures from 10; a statistic with a unit or decimals as it is",
            "{{ words 4 }} prints four",
            arguments =>
                AsFigure(arguments[0]) is { } figure
                    ? Worded(figure)
                    : Sign(arguments[0]) ?? NotANumber("words", arguments[0])),
        new("counted", [new("number", Shape.Figure), new("nouns", Shape.Text)], Shape.Text,
            "a number in words and what it counts, singular or plural; the nouns are given as `child|children`, and may be empty",
            "{{ counted 1 \"child|children\" }} prints one child",
            arguments => AsFigure(arguments[0]) is { } figure
                ? Counted(figure, arguments[1]?.ToString() ?? "")
                : Sign(arguments[0], Plural(arguments[1]?.ToString() ?? "")) ?? NotANumber("counted", arguments[0])),
        new("noun", [new("number", Shape.Figure), new("nouns", Shape.Text)], Shape.Text,
            "what a number counts, singular or plural, without the number",
            "{{ noun 45 \"school|schools\" }} prints schools",
            arguments => AsFigure(arguments[0]) is { } figure
                ? Noun(figure, arguments[1]?.ToString() ?? "").TrimStart()
                : Sign(arguments[0]) is not null
                    ? Plural(arguments[1]?.ToString() ?? "").TrimStart()
                    : NotANumber("noun", arguments[0])),
        new("points", [new("difference", Shape.Figure)], Shape.Text,
            "a difference of two percentages, in percentage points",
            "{{ points indicator.change.by }} prints 4.8 percentage points",
            arguments => AsFigure(arguments[0]) is { } figure
                ? MarkedText.Value(figure.Shown, figure)
                    + MarkedText.Value(figure.IsOne ? " percentage point" : " percentage points")
                : Sign(arguments[0], " percentage points") ?? NotANumber("points", arguments[0])),
        new("one_of", [new("value", Shape.Text), new("names", Shape.Text)], Shape.Text,
            "the value, where it is one of the names; else a problem. For options: the names are given as `columns|by-outcome`",
            "{{ one_of options.dashboard \"columns|by-outcome\" }}",
            arguments =>
                (arguments[0]?.ToString() ?? "") is var value
                    && (arguments[1]?.ToString() ?? "").Split('|') is var names
                    && names.Contains(value, StringComparer.Ordinal) ? value : NoSuchName(arguments[0], names)),
        new("markdown", [new("text", Shape.Text)], Shape.Text,
            "the text as Markdown instead of literally: only for text that an author of the report has written",
            "{{ texts.introduction | markdown }}",
            arguments => arguments[0] is { } text ? MarkedText.Plain(text.ToString()!) : GivenNothing("markdown")),
    ];

    /// <summary>Zero to nine in words, unless a statistic with a unit or a decimal (METHODS 7).</summary>
    private static MarkedText Worded(Figure figure)
    {
        var worded = figure.Display is { Decimals: 0, Unit: Unit.None } && figure.Number is >= 0 and <= 9
            && decimal.IsInteger(figure.Number);
        return MarkedText.Value(
            worded ? $"{NumberWords.InWords[(int)figure.Number]} {figure.Signs}".TrimEnd() : figure.Shown, figure);
    }

    /// <summary>"291 children", "five children", "no children".</summary>
    private static MarkedText Counted(Figure figure, string nouns)
    {
        var noun = Noun(figure, nouns);
        var number = figure is { Number: 0, Signs: "" } && noun.Length > 0
            ? MarkedText.Value("no", figure)
            : Worded(figure);
        return number + MarkedText.Value(noun);
    }

    /// <summary>The noun behind its space; nothing where the indicator's nouns are not known.</summary>
    private static string Noun(Figure figure, string nouns)
    {
        var both = nouns.Split('|', 2);
        var noun = figure.IsOne ? both[0] : both[^1];
        return noun.Length == 0 ? "" : " " + noun;
    }

    private static string Plural(string nouns) => nouns.Split('|', 2)[^1] is { Length: > 0 } noun ? " " + noun : "";

    /// <summary>The sign of a withheld number stays a sign; null where it is none.</summary>
    private static object? Sign(object? value, string behind = "") => value?.ToString() == Signs.Confidential
        ? MarkedText.Value(Signs.Confidential) + MarkedText.Value(behind)
        : null;

    private static Figure? AsFigure(object? value) => value switch
    {
        Figure figure => figure,
        int number => new(number, new(0), new Written(Place.Nowhere)),
        long number => new(number, new(0), new Written(Place.Nowhere)),
        _ => null,
    };

    /// <summary>Said of the setting itself where the value is one.</summary>
    private static TemplateError NoSuchName(object? value, string[] names) => new(
        $"`{value}` is not one of {Suggestion.Listed(names)}",
        Suggestion.Hint(value?.ToString() ?? "", names) ?? "write one of them in the settings",
        value is MarkedText { Marks: [{ Place.Source: not null } setting] } ? setting.Place : null);

    private static TemplateError NotANumber(string function, object? value) => value is null
        ? GivenNothing(function)
        : new($"`{function}` takes a number, not `{value}`", "test the value with `if` before wording it");

    private static TemplateError GivenNothing(string function) =>
        new($"`{function}` was given nothing", "test the value with `if` before wording it");
}
