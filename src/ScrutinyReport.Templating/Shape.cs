using System.Collections.Immutable;

namespace ScrutinyReport.Templating;

/// <summary>What kind of value a template finds under a name: for checking before anything runs, and for
/// documentation.</summary>
public abstract record Shape
{
    public static Shape Text { get; } = new TextShape();

    public static Shape Number { get; } = new NumberShape();

    public static Shape Figure { get; } = new FigureShape();

    public static Shape Badge { get; } = new BadgeShape();

    public static Shape Chart { get; } = new ChartShape();

    public static Shape Truth { get; } = new TruthShape();

    public static Shape Date { get; } = new DateShape();

    public static Shape Any { get; } = new AnyShape();

    public static Shape ListOf(Shape element) => new ListShape(element);

    /// <summary>The kind in words: "text", "number", "list of indicator".</summary>
    public abstract override string ToString();
}

/// <summary>Words.</summary>
public sealed record TextShape : Shape
{
    public override string ToString() => "text";
}

/// <summary>A plain number, such as a count of things in the report.</summary>
public sealed record NumberShape : Shape
{
    public override string ToString() => "number";
}

/// <summary>A number that keeps its source.</summary>
public sealed record FigureShape : Shape
{
    public override string ToString() => "figure";
}

/// <summary>A judgement: a word with its tone.</summary>
public sealed record BadgeShape : Shape
{
    public override string ToString() => "badge";
}

/// <summary>A picture of figures, printed as the words that say what it shows.</summary>
public sealed record ChartShape : Shape
{
    public override string ToString() => "chart";
}

/// <summary>True or false.</summary>
public sealed record TruthShape : Shape
{
    public override string ToString() => "truth";
}

/// <summary>A date.</summary>
public sealed record DateShape : Shape
{
    public override string ToString() => "date";
}

/// <summary>Nothing is known: every member and every use is allowed.</summary>
public sealed record AnyShape : Shape
{
    public override string ToString() => "anything";
}

/// <summary>Several values of one kind, in order.</summary>
public sealed record ListShape(Shape Element) : Shape
{
    public override string ToString() => $"list of {Element}";
}

/// <summary>
/// A value with named members. It may contain itself (an indicator with related indicators), so two are equal only
/// where they are the same one, and the members are asked for when they are needed.
/// </summary>
public sealed record ObjectShape(string Name, string Meaning, Func<ImmutableArray<Member>> List) : Shape
{
    private ImmutableArray<Member> members;

    public ObjectShape(string name, string meaning, params ImmutableArray<Member> members)
        : this(name, meaning, () => members)
    {
    }

    public ImmutableArray<Member> Members => members.IsDefault ? members = List() : members;

    public Member? Find(string name) => Members.FirstOrDefault(member => member.Name == name);

    public bool Equals(ObjectShape? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Name;
}

/// <summary>
/// A name that a template can use, with what it means and what it may look like. An optional one may be without a
/// value: a template tests it with <c>if</c> or gives a fallback with <c>??</c>.
/// </summary>
public sealed record Member(string Name, Shape Shape, string Meaning, string Example, bool Optional = false);
