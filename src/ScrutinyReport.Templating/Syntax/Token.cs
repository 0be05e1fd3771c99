namespace ScrutinyReport.Templating.Syntax;

/// <summary>
/// One piece of a template: where it starts and how long it is. <paramref name="Indent"/> belongs to the start of a
/// code block: the length of the white space before it, where nothing else stands on its line.
/// </summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, int Indent = 0)
{
    public int End => Start + Length;
}
