using ScrutinyReport.Templating.Nodes;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Checking;

/// <summary>
/// Names that may have no value and are printed as they stand, where nothing around tests them. Only what is certain is
/// said: a name that a condition around mentions is tested, whatever the condition does with it.
/// </summary>
internal sealed partial class Checker
{
    private const string AnyMember = ".*";

    /// <summary>What these make of nothing is an answer; what the others of their tables make of it is a gap.</summary>
    private static readonly string[] Answers =
    [
        "date.now", "date.utc_now", "math.is_number", "math.random", "math.uuid", "string.contains", "string.empty",
        "string.ends_with", "string.equals_ignore_case", "string.index_of", "string.pluralize",
        "string.size", "string.split",
        "string.starts_with", "string.whitespace",
    ];

    private static readonly string[] TablesOfValues = ["date.", "html.", "math.", "string."];

    /// <summary>The paths that conditions around here, or before an early end, have mentioned.</summary>
    private readonly List<string> tested = [];

    private void Printed(Print print)
    {
        CheckPrintable(print.Value, Infer(print.Value));
        if (!names.IsOpen)
        {
            CheckOptional(print.Value);
        }
    }

    /// <summary>
    /// Parentheses, a choice and a pipe print what goes into them; who writes a fallback has thought of it.
    /// </summary>
    private void CheckOptional(Expression expression)
    {
        switch (expression)
        {
            case Nested nested:
                CheckOptional(nested.Inner);
                return;
            case Conditional choice:
                var around = tested.Count;
                NoteTested(choice.Condition);
                CheckOptional(choice.Yes);
                CheckOptional(choice.No);
                tested.RemoveRange(around, tested.Count - around);
                return;
            case Call { Arguments: [{ Name: null, Value: not Expand and var value }, ..] } call when PrintsNothingOfNothing(call):
                CheckOptional(value);
                return;
            default:
                if (OptionalIn(expression) is { } path)
                {
                    Report(TemplateProblems.PrintedUntested(expression.Place, path));
                }

                return;
        }
    }

    private bool PrintsNothingOfNothing(Call call) => call.Target is MemberOf target
        && Named(target) is FunctionShape { Name: var name }
        && TablesOfValues.Any(table => name.StartsWith(table, StringComparison.Ordinal))
        && !Answers.Contains(name);

    /// <summary>An object, a list of objects or of the report's data, or a function has no text of its own.</summary>
    private void CheckPrintable(Expression expression, Shape shape)
    {
        switch (expression, shape)
        {
            case (Nested nested, _):
                CheckPrintable(nested.Inner, shape);
                return;
            case (Coalesce choice, _):
                CheckPrintable(choice.Left, Infer(choice.Left));
                CheckPrintable(choice.Right, Infer(choice.Right));
                return;
            case (Conditional choice, _):
                CheckPrintable(choice.Yes, Infer(choice.Yes));
                CheckPrintable(choice.No, Infer(choice.No));
                return;
            case (_, ObjectShape known):
                Report(TemplateProblems.NotPrintable(expression.Place, "object",
                    known.Members.Select(member => member.Name)));
                return;
            case (_, ListShape { Element: ObjectShape element }):
                Report(TemplateProblems.NotPrintable(expression.Place, "array",
                    element.Members.Select(member => member.Name)));
                return;
            case (MemberOf, ListShape):
            case (Variable { Name: var name }, ListShape) when ReferenceEquals(view.Find(name)?.Shape, shape):
                Report(TemplateProblems.NotPrintable(expression.Place, "array", []));
                return;
            case (Alias, FunctionShape):
                Report(TemplateProblems.NotPrintable(expression.Place, "function", []));
                return;
        }
    }

    private void Choice(If choice)
    {
        var around = tested.Count;
        var ending = new List<string>();
        foreach (var branch in choice.Branches)
        {
            _ = Infer(branch.Condition);
            var before = tested.Count;
            NoteTested(branch.Condition);
            ending.AddRange(EndsThere(branch.Then) ? tested.Skip(before) : []);
            Visit(branch.Then);
        }

        if (choice.Otherwise is not null)
        {
            Visit(choice.Otherwise);
        }

        tested.RemoveRange(around, tested.Count - around);
        tested.AddRange(ending);    // what follows is reached only where the condition did not hold
    }

    private void Choice(Case choice)
    {
        var around = tested.Count;
        NoteTested(choice.Value);
        NoteSiblings(choice.Value);
        foreach (var part in choice.Parts)
        {
            Visit(part);
        }

        tested.RemoveRange(around, tested.Count - around);
    }

    private static bool EndsThere(Block block) =>
        block.Statements.LastOrDefault(statement => statement is not TextStatement { IsBlank: true }) is Jump or Return;

    private void NoteTested(Node condition)
    {
        if (PathOf(condition) is { } path)
        {
            for (var end = path.Length; end > 0; end = path.LastIndexOf('.', end - 1))
            {
                tested.Add(path[..end]);
            }
        }

        if (condition is Binary { By: Operator.Equal or Operator.NotEqual } comparison)
        {
            NoteSiblings(comparison.Left);
            NoteSiblings(comparison.Right);
        }

        foreach (var part in condition.Parts)
        {
            NoteTested(part);
        }
    }

    /// <summary>
    /// A member compared with a word tells the forms of its object apart: all members of it count as tested.
    /// </summary>
    private void NoteSiblings(Node node)
    {
        if (PathOf(node) is { } path && path.LastIndexOf('.') is > 0 and var end)
        {
            tested.Add(path[..end] + AnyMember);
        }
    }

    /// <summary>The first part of a path that may have no value and is not tested; null where there is none.</summary>
    private string? OptionalIn(Expression expression)
    {
        if (PathOf(expression) is not { } path)
        {
            return null;
        }

        var isOptional = expression switch
        {
            MemberOf member =>
                Infer(member.Target) is ObjectShape known && known.Find(member.Name) is { Optional: true },
            Variable variable => IsOptionalName(variable.Name),
            _ => false,
        };
        return (expression is MemberOf of ? OptionalIn(of.Target) : null)
            ?? (isOptional && !IsTested(path) ? path : null);
    }

    private bool IsTested(string path) => tested.Contains(path)
        || (path.LastIndexOf('.') is > 0 and var end && tested.Contains(path[..end] + AnyMember));

    private bool IsOptionalName(string name)
    {
        for (var i = frames.Count - 1; i >= 0; i--)
        {
            if (frames[i].Names is { } own && own.Any(known => known.Name == name))
            {
                return false;
            }

            if (frames[i].Object is ObjectShape with && with.Find(name) is { } member)
            {
                return member.Optional;
            }
        }

        return !names.Given.ContainsKey(name) && view.Find(name) is { Optional: true };
    }

    private static string? PathOf(Node node) => node switch
    {
        Variable variable => variable.Name,
        MemberOf member when PathOf(member.Target) is { } target => $"{target}.{member.Name}",
        _ => null,
    };
}
