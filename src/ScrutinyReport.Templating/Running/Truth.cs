namespace ScrutinyReport.Templating.Running;

/// <summary>What counts as true: everything but nothing and false. The number 0 and empty text are something.</summary>
internal static class Truth
{
    public static object True { get; } = true;

    public static object False { get; } = false;

    public static bool Of(object? value) => value is bool truth ? truth : value is not (null or EmptyValue);

    public static object Box(bool truth) => truth ? True : False;
}

/// <summary>The value of <c>empty</c>: equal to every list and object that has nothing in it.</summary>
internal sealed class EmptyValue
{
    public static EmptyValue Instance { get; } = new();

    public override string ToString() => "";
}
