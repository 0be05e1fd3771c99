using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Nodes;

/// <summary>Arithmetic and comparison of two values; the place is that of the sign between them.</summary>
internal sealed class Binary : Expression
{
    public Binary(Place place, Expression left, Place sign, Operator by, Expression right)
        : base(place)
    {
        (Left, Sign, By, Right) = (left, sign, by, right);
        Depth = Math.Max(left.Depth, right.Depth) + 1;
        if (by is Operator.Equal or Operator.NotEqual)
        {
            left.Guard();
            right.Guard();
        }
    }

    public Expression Left { get; }

    public Place Sign { get; }

    public Operator By { get; }

    public Expression Right { get; }

    public override IEnumerable<Node> Parts => [Left, Right];

    public override object? Evaluate(Run run)
    {
        var value = Reach(run);
        return value is TextSum sum ? sum.End() : value;
    }

    // Several texts become one at once: between them the sum is not ended.
    private object? Reach(Run run)
    {
        CheckDepth(run);
        var left = By == Operator.Add && Left is Binary { By: Operator.Add } sum ? sum.Reach(run) : Left.Evaluate(run);
        return Operators.Apply(run, this, By, left, Right.Evaluate(run));
    }
}

/// <summary>And, or: always true or false, the right side only where it decides.</summary>
internal sealed class Logical : Expression
{
    public Logical(Place place, Expression left, bool isAnd, Expression right)
        : base(place)
    {
        (Left, IsAnd, Right) = (left, isAnd, right);
        Depth = Math.Max(left.Depth, right.Depth) + 1;
        left.Guard();
        right.Guard();
    }

    public Expression Left { get; }

    public bool IsAnd { get; }

    public Expression Right { get; }

    public override IEnumerable<Node> Parts => [Left, Right];

    public override object? Evaluate(Run run)
    {
        CheckDepth(run);
        return Truth.Box(Truth.Of(Left.Evaluate(run)) == IsAnd ? Truth.Of(Right.Evaluate(run)) : !IsAnd);
    }
}

/// <summary>The left value or, where it is nothing (<c>??</c>) or something (<c>?!</c>), the right one.</summary>
internal sealed class Coalesce : Expression
{
    private readonly bool whenNothing;

    public Coalesce(Place place, Expression left, bool whenNothing, Expression right)
        : base(place)
    {
        (Left, this.whenNothing, Right) = (left, whenNothing, right);
        Depth = Math.Max(left.Depth, right.Depth) + 1;
        left.Guard();
    }

    public Expression Left { get; }

    public Expression Right { get; }

    public override IEnumerable<Node> Parts => [Left, Right];

    public override bool MayBeNothing => !whenNothing || Right.MayBeNothing;

    public override object? Evaluate(Run run) => IsLeft(run, out var left) ? left : Right.Evaluate(run);

    public override object? Demand(Run run) => IsLeft(run, out var left) ? left : Right.Demand(run);

    private bool IsLeft(Run run, out object? left)
    {
        CheckDepth(run);
        left = Left.Evaluate(run);
        var isRight = left is null == whenNothing;
        run.Coverage?.Reach(this, isRight ? 1 : 0);
        return !isRight;
    }

    public override void Guard() => Right.Guard();

    public Coalesce WithLeft(Place place, Expression left) => new(place, left, whenNothing, Right);
}

/// <summary>One of two values: <c>condition ? yes : no</c>.</summary>
internal sealed class Conditional : Expression
{
    public Conditional(Place place, Expression condition, Expression yes, Expression no)
        : base(place)
    {
        (Condition, Yes, No) = (condition, yes, no);
        Depth = Math.Max(condition.Depth, Math.Max(yes.Depth, no.Depth)) + 1;
        condition.Guard();
    }

    public Expression Condition { get; }

    public Expression Yes { get; }

    public Expression No { get; }

    public override IEnumerable<Node> Parts => [Condition, Yes, No];

    public override bool MayBeNothing => Yes.MayBeNothing || No.MayBeNothing;

    public override object? Evaluate(Run run) => Chosen(run).Evaluate(run);

    public override object? Demand(Run run) => Chosen(run).Demand(run);

    private Expression Chosen(Run run)
    {
        CheckDepth(run);
        var holds = Truth.Of(Condition.Evaluate(run));
        run.Coverage?.Reach(this, holds ? 0 : 1);
        return holds ? Yes : No;
    }
}

/// <summary>A sign before one value: <c>!</c>, <c>-</c>, <c>+</c>.</summary>
internal sealed class Unary : Expression
{
    public Unary(Place place, char sign, Expression operand)
        : base(place)
    {
        (Sign, Operand) = (sign, operand);
        Depth = operand.Depth + 1;
        if (sign == '!')
        {
            operand.Guard();
        }
    }

    public char Sign { get; }

    public Expression Operand { get; }

    public override IEnumerable<Node> Parts => [Operand];

    public override object? Evaluate(Run run)
    {
        CheckDepth(run);
        var value = Operand.Evaluate(run);
        return Sign == '!' ? Truth.Box(!Truth.Of(value)) : Operators.Sign(run, this, value);
    }
}

/// <summary>A function as a value, not called: <c>@name</c>.</summary>
internal sealed class Alias : Expression
{
    public Alias(Place place, Expression operand)
        : base(place)
    {
        Operand = operand;
        Depth = operand.Depth + 1;
    }

    public Expression Operand { get; }

    public override IEnumerable<Node> Parts => [Operand];

    public override object? Evaluate(Run run) => Operand.Look(run);
}

/// <summary>A list whose items become arguments, one by one: <c>^list</c>. Elsewhere it is the list itself.</summary>
internal sealed class Expand : Expression
{
    public Expand(Place place, Expression operand)
        : base(place)
    {
        Operand = operand;
        Depth = operand.Depth + 1;
    }

    public Expression Operand { get; }

    public override IEnumerable<Node> Parts => [Operand];

    public override object? Evaluate(Run run) => Operand.Evaluate(run);
}

/// <summary>One more or one less: <c>++x</c>, <c>x--</c>. The value is that before or after the change.</summary>
internal sealed class Increment : Expression
{
    private readonly PathExpression path;
    private readonly bool up;
    private readonly bool before;

    public Increment(Place place, PathExpression path, bool up, bool before)
        : base(place)
    {
        (this.path, this.up, this.before) = (path, up, before);
        Depth = path.Depth + 1;
    }

    public PathExpression Path => path;

    public override IEnumerable<Node> Parts => [path];

    public override object? Evaluate(Run run)
    {
        var old = path.Evaluate(run);
        var changed = Operators.Step(run, this, old, up);
        path.Assign(run, changed);
        return before ? changed : old;
    }
}
