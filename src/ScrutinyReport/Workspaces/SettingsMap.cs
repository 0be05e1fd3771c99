using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// Reads the settings under one heading of a file. Every key that is asked for is a known one; when all have been asked
/// for, <see cref="Finish"/> reports the others. A missing or wrong value is a problem, and the reading goes on.
/// </summary>
internal sealed class SettingsMap(YamlMap map, string name, Place place, List<Problem> problems)
{
    private readonly List<string> known = [];
    private readonly List<string> missing = [];

    /// <summary>What the settings are of, for messages: <c>council</c>, <c>sections</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Where what is missing is missed: the name of these settings, or the file.</summary>
    public Place Place { get; } = place;

    public List<Problem> Problems { get; } = problems;

    public Setting<string>? Text(string key) => Value(key) switch
    {
        null => null,
        YamlText { Text: "" } => null,
        YamlText text => new(text.Text, text.Place),
        var other => Wrong<Setting<string>>(WorkspaceProblems.NotText(key, other.Place)),
    };

    /// <summary>The text, or an empty one and a problem where there is none.</summary>
    public Setting<string> RequiredText(string key) => Required(key, Text, "");

    /// <summary>
    /// What <paramref name="read"/> reads, or <paramref name="otherwise"/> and a problem where there is nothing.
    /// </summary>
    public Setting<T> Required<T>(string key, Func<string, Setting<T>?> read, T otherwise)
    {
        var before = Problems.Count;
        if (read(key) is { } setting)
        {
            return setting;
        }

        if (Problems.Count == before)
        {
            Missing(key);
        }

        return new(otherwise, Place);
    }

    /// <summary>Whether the key is there, whatever it says.</summary>
    public bool Has(string key) => Value(key) is not null;

    /// <summary>Notes that a setting is not there, unless <see cref="Finish"/> finds it misspelt.</summary>
    public void Missing(string key) => missing.Add(key);

    public Setting<int>? Whole(string key) => Text(key) is not { } text
        ? null
        : int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(number, text.Place)
            : Wrong<Setting<int>>(WorkspaceProblems.NotWhole(key, text));

    public Setting<decimal>? Number(string key) => Text(key) is not { } text
        ? null
        : decimal.TryParse(text.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new(number, text.Place)
            : Wrong<Setting<decimal>>(WorkspaceProblems.NotANumber(key, text));

    /// <summary>A tolerance: 0.3 in points or units, or 5%.</summary>
    public Setting<Tolerance>? Tolerance(string key) => Text(key) is not { } text
        ? null
        : ToleranceWords.Read(text.Value) is { } tolerance
            ? new(tolerance, text.Place)
            : Wrong<Setting<Tolerance>>(WorkspaceProblems.NotATolerance(key, text));

    public Setting<DateOnly>? Date(string key) => Text(key) is not { } text
        ? null
        : DayWords.Iso(text.Value) is { } day
            ? new(day, text.Place)
            : Wrong<Setting<DateOnly>>(WorkspaceProblems.NotADate(key, text));

    /// <summary>A quarter; a year that stands alone is read as the council does.</summary>
    public Setting<Quarter>? Quarter(string key, QuarterNotation notation) => Text(key) is not { } text
        ? null
        : QuarterWords.Read(text.Value)?.Under(notation) is { } quarter
            ? new(quarter, text.Place)
            : Wrong<Setting<Quarter>>(WorkspaceProblems.NotAQuarter(text.Value, text.Place));

    /// <summary>One of the words that the setting may have.</summary>
    public Setting<T>? OneOf<T>(string key, params ImmutableArray<(string Word, T Value)> choices)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        foreach (var (word, value) in choices)
        {
            if (word == text.Value)
            {
                return new(value, text.Place);
            }
        }

        return Wrong<Setting<T>>(WorkspaceProblems.NotOneOf(key, text, choices.Select(choice => choice.Word)));
    }

    /// <summary>One of the things that the setting may say, in one of the words for each.</summary>
    public Setting<T>? OneOf<T>(string key, ImmutableArray<Choice<T>> choices) =>
        Text(key) is not { } text ? null
        : choices.FirstOrDefault(choice => choice.Words.Contains(text.Value)) is { } chosen
            ? new(chosen.Value, text.Place)
        : Wrong<Setting<T>>(WorkspaceProblems.NotOneOf(key, text, choices.SelectMany(choice => choice.Words)));

    /// <summary>Yes or no, in the words that YAML has had for it.</summary>
    public Setting<bool>? YesOrNo(string key) => Text(key) is not { } text
        ? null
        : text.Value.ToLowerInvariant() switch
        {
            "true" or "yes" => new(true, text.Place),
            "false" or "no" => new(false, text.Place),
            _ => Wrong<Setting<bool>>(WorkspaceProblems.NotOneOf(key, text, ["true", "false"])),
        };

    /// <summary>A list of words, each one of those that may stand there.</summary>
    public ImmutableArray<Setting<string>> SomeOf(string key, params ImmutableArray<string> choices)
    {
        var words = ListedTexts(key);
        Problems.AddRange(words.Where(word => !choices.Contains(word.Value))
            .Select(word => WorkspaceProblems.NotOneOf(key, word, choices)));
        return words.RemoveAll(word => !choices.Contains(word.Value));
    }

    /// <summary>The settings under a key.</summary>
    public SettingsMap? Map(string key) => Value(key) switch
    {
        null or YamlText { Text: "" } => null,
        YamlMap inner => new(inner, key, map.Entries.First(entry => entry.Key.Text == key).Key.Place, Problems),
        var other => Wrong<SettingsMap>(WorkspaceProblems.NotAMap(key, other.Place)),
    };

    /// <summary>The settings of each item of a list.</summary>
    public IEnumerable<SettingsMap> Maps(string key)
    {
        var items = Items(key);
        Problems.AddRange(items.Where(item => item is not YamlMap)
            .Select(item => WorkspaceProblems.NotAMap(key, item.Place)));
        return items.OfType<YamlMap>().Select(item => new SettingsMap(item, key, item.Place, Problems));
    }

    /// <summary>The texts of a list; a text alone is a list of one.</summary>
    public ImmutableArray<Setting<string>> List(string key) =>
        Value(key) is YamlText { Text.Length: > 0 } text ? [new(text.Text, text.Place)] : ListedTexts(key);

    /// <summary>Settings by names that the council gives, such as the committees.</summary>
    public IEnumerable<(Setting<string> Id, SettingsMap Settings)> Named(string key) =>
        Map(key) is { } inner ? inner.NamedHere() : [];

    /// <summary>Texts by names that the council gives.</summary>
    public ImmutableDictionary<string, Setting<string>> Texts(string key)
    {
        if (Map(key) is not { } inner)
        {
            return ImmutableDictionary<string, Setting<string>>.Empty;
        }

        var texts = ImmutableDictionary.CreateBuilder<string, Setting<string>>(StringComparer.Ordinal);
        foreach (var name in inner.Keys())
        {
            if (inner.Text(name) is { } text)
            {
                texts[name] = text;
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>Reports every key that nobody asked for, and what is missing.</summary>
    public void Finish()
    {
        var unknown = map.Entries.Select(entry => entry.Key).Where(key => !known.Contains(key.Text)).ToList();
        var meant = unknown.Select(key => Suggestion.For(key.Text, known));
        Problems.AddRange(missing.Except(meant).Select(key => WorkspaceProblems.Missing(key!, Name, Place)));
        Problems.AddRange(unknown.Select(key => WorkspaceProblems.UnknownKey(key, Name, known)));
    }

    private IEnumerable<string> Keys() => map.Entries.Select(entry => entry.Key.Text);

    private IEnumerable<(Setting<string> Id, SettingsMap Settings)> NamedHere()
    {
        foreach (var key in map.Entries.Select(entry => entry.Key))
        {
            if (Map(key.Text) is { } settings)
            {
                yield return (new(key.Text, key.Place), settings);
            }
        }
    }

    private ImmutableArray<Setting<string>> ListedTexts(string key)
    {
        var items = Items(key);
        Problems.AddRange(items.Where(item => item is not YamlText)
            .Select(item => WorkspaceProblems.NotText(key, item.Place)));
        return [.. items.OfType<YamlText>().Select(item => new Setting<string>(item.Text, item.Place))];
    }

    private ImmutableArray<YamlNode> Items(string key)
    {
        switch (Value(key))
        {
            case null or YamlText { Text: "" }:
                return [];
            case YamlList list:
                return list.Items;
            case var other:
                Problems.Add(WorkspaceProblems.NotAList(key, other.Place));
                return [];
        }
    }

    private YamlNode? Value(string key)
    {
        if (!known.Contains(key))
        {
            known.Add(key);
        }

        return map.Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;
    }

    private T? Wrong<T>(Problem problem)
        where T : class
    {
        Problems.Add(problem);
        return null;
    }
}
