using System.Collections.Immutable;

namespace ScrutinyReport.Templating;

/// <summary>
/// What templates see of one kind of subject: one list of members, from which come the shape (for checking and for
/// documentation) and the object that a template reads. A member is worked out when a template first asks for it.
/// </summary>
public sealed class ViewType<T>
{
    private readonly List<Member> members = [];
    private readonly List<Func<T, object?>> getters = [];
    private readonly Dictionary<string, MemberPlace> places = new(StringComparer.Ordinal);

    public ViewType(string name, string meaning) => Shape = new(name, meaning, () => [.. members]);

    public ObjectShape Shape { get; }

    /// <summary>One more member. Names are lower case with underscores, as template authors write them.</summary>
    public ViewType<T> Add(
        string name, Shape shape, string meaning, string example, Func<T, object?> get, bool optional = false)
    {
        places.Add(name, new(this, members.Count));
        members.Add(new(name, shape, meaning, example, optional));
        getters.Add(get);
        return this;
    }

    /// <summary>The subject as a template sees it.</summary>
    public TemplateObject Of(T subject) => new View(this, subject);

    /// <summary>The subjects as a template sees them.</summary>
    public ImmutableArray<TemplateObject> Of(IEnumerable<T> subjects) => [.. subjects.Select(Of)];

    private sealed class View(ViewType<T> type, T subject) : TemplateObject
    {
        // Null until it is asked for; a value that is null by then is kept as this.
        private static readonly object Nothing = new();

        private readonly object?[] values = new object?[type.members.Count];

        public override IEnumerable<string> Names => type.members.Select(member => member.Name);

        public override bool TryGet(string name, out object? value)
        {
            object? hint = null;
            return TryGet(name, ref hint, out value);
        }

        internal override bool TryGet(string name, ref object? hint, out object? value)
        {
            if (hint is not MemberPlace place || !ReferenceEquals(place.Type, type))
            {
                if (!type.places.TryGetValue(name, out place!))
                {
                    value = null;
                    return false;
                }

                hint = place;
            }

            if (values[place.Index] is not { } found)
            {
                found = type.getters[place.Index](subject) ?? Nothing;
                values[place.Index] = found;
            }

            value = ReferenceEquals(found, Nothing) ? null : found;
            return true;
        }
    }
}

/// <summary>Where an object of one kind keeps one of its members.</summary>
internal sealed record MemberPlace(object Type, int Index);
