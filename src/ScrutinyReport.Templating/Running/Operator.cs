namespace ScrutinyReport.Templating.Running;

/// <summary>What stands between two values.</summary>
internal enum Operator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideWhole,
    Modulo,
    ShiftLeft,
    ShiftRight,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Range,
    RangeBelow,
}
