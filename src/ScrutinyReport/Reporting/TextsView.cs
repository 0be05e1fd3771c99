using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Reporting;

/// <summary>
/// Texts or options of the settings, by name. One that the council has not written is null, so that a template can fall
/// back; one that no template asked for is a problem, for it may be misspelt. Where <paramref name="keepsPlaces"/>,
/// each knows its place in the settings, for a function that finds it wrong.
/// </summary>
internal sealed class TextsView(
    ImmutableDictionary<string, Setting<string>> texts, Func<string, Place, IEnumerable<string>, Problem> neverAsked,
    bool keepsPlaces = false) : TemplateObject
{
    private readonly SortedSet<string> asked = new(StringComparer.Ordinal);

    public override IEnumerable<string> Names => texts.Keys.Order(StringComparer.Ordinal);

    public IEnumerable<Problem> NeverAsked => texts
        .Where(text => !asked.Contains(text.Key))
        .OrderBy(text => text.Value.Place.Start)
        .Select(text => neverAsked(text.Key, text.Value.Place, asked));

    public override bool TryGet(string name, out object? value)
    {
        asked.Add(name);
        value = texts.TryGetValue(name, out var text) ? Valued(text) : null;
        return true;
    }

    private object Valued(Setting<string> text) =>
        keepsPlaces ? MarkedText.Value(text.Value, place: text.Place) : text.Value;
}
