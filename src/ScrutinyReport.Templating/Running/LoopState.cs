namespace ScrutinyReport.Templating.Running;

/// <summary>Where a loop is: what <c>for.index</c> and its like say.</summary>
internal sealed class LoopState(Slice? items, int columns)
{
    private static readonly string[] ForMembers =
        ["index", "rindex", "first", "last", "even", "odd", "changed", "length"];
    private static readonly string[] TableMembers = [.. ForMembers, "col"];
    private static readonly string[] WhileMembers = ["index", "first", "even", "odd", "length"];

    public int Index { get; set; }

    public int Columns => columns;

    public bool IsLast => items is not null && Index == items.Count - 1;

    public static bool Knows(string loop, string name) => MembersOf(loop).Contains(name);

    public static string[] MembersOf(string loop) =>
        loop == "while" ? WhileMembers : loop == "for" ? ForMembers : TableMembers;

    public object? Get(string name) => name switch
    {
        "index" => Boxes.Of(Index),
        "rindex" => Boxes.Of((items?.Count ?? 0) - Index - 1),
        "first" => Truth.Box(Index == 0),
        "last" => Truth.Box(IsLast),
        "even" => Truth.Box(Index % 2 == 0),
        "odd" => Truth.Box(Index % 2 == 1),
        "length" => Boxes.Of(items?.Count ?? 0),
        "col" => Boxes.Of(Index % columns),
        _ => Truth.Box(items is not null && (Index == 0 || !Operators.AreEqual(items[Index], items[Index - 1]))),
    };
}
