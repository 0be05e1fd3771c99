using System.Collections.Immutable;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>
/// Values under names that differ from workspace to workspace. Where <paramref name="open"/>, a name without a value is
/// null; otherwise it is unknown.
/// </summary>
internal sealed class NamedValues(ImmutableSortedDictionary<string, object> values, bool open) : TemplateObject
{
    public override IEnumerable<string> Names => values.Keys;

    public override bool TryGet(string name, out object? value) => values.TryGetValue(name, out value) || open;
}
