using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating.Syntax;

/// <summary>
/// The tokens of a template. A list of our own: the framework's is compiled anew for every value type when a program
/// starts, which takes longer than reading all templates of a report.
/// </summary>
internal sealed class TokenList(int capacity)
{
    private Token[] tokens = new Token[capacity];

    public int Count { get; private set; }

    /// <summary>The start of the first comment of several lines that has no end of its own.</summary>
    public Place? OpenComment { get; set; }

    public Token this[int index] => tokens[index];

    public void Add(Token token)
    {
        if (Count == tokens.Length)
        {
            var larger = new Token[Count * 2];
            Array.Copy(tokens, larger, Count);
            tokens = larger;
        }

        tokens[Count++] = token;
    }
}
