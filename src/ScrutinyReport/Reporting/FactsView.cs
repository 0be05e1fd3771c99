using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>
/// The facts of a quarter by name: the value, or "n of m"; the parts as <c>name_n</c> and <c>name_m</c>.
/// </summary>
internal static class FactsView
{
    public static TemplateObject Of(IEnumerable<Fact> facts)
    {
        var values = new Dictionary<string, object>();
        foreach (var fact in facts)
        {
            Add(fact.Name, (object?)fact.Value ?? OfBoth(fact) ?? Sign(fact));
            Add(fact.Name + "_n", (object?)fact.Numerator ?? Sign(fact));
            Add(fact.Name + "_m", (object?)fact.Denominator ?? Sign(fact));
        }

        return new NamedValues<object>(values, open: false);

        void Add(string name, object? value)
        {
            if (value is not null)
            {
                values[name] = value;
            }
        }
    }

    /// <summary>What is printed for a withheld number; null where it is not withheld.</summary>
    private static MarkedText? Sign(Fact fact) => fact.IsWithheld ? MarkedText.Value(Signs.Confidential) : null;

    private static object? OfBoth(Fact fact) => (fact.Numerator, fact.Denominator) switch
    {
        ({ } part, { } whole) =>
            MarkedText.Value(part.Shown, part) + MarkedText.Value(" of ") + MarkedText.Value(whole.Shown, whole),
        var (part, whole) => part ?? whole,
    };
}
