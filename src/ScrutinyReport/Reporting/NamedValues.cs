using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>
/// Values under names that differ from workspace to workspace. Where <paramref name="open"/>, a name without a value is
/// null; otherwise it is unknown.
/// </summary>
internal sealed class NamedValues<T>(IReadOnlyDictionary<string, T> values, bool open) : TemplateObject
    where T : class
{
    public override IEnumerable<string> Names => values.Keys.Order(StringComparer.Ordinal);

    public override bool TryGet(string name, out object? value)
    {
        value = values.GetValueOrDefault(name);
        return value is not null || open;
    }
}
