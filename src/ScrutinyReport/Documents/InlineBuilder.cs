using System.Collections.Immutable;
using System.Text;

namespace ScrutinyReport.Documents;

/// <summary>Running text as it is read: characters that follow one another become one piece.</summary>
internal sealed class InlineBuilder
{
    private readonly ImmutableArray<Inline>.Builder found = ImmutableArray.CreateBuilder<Inline>();
    private readonly StringBuilder more = new();

    // The characters that no other piece has followed yet: these, or more of them.
    private string? pending;

    public void Add(string characters)
    {
        if (pending is null)
        {
            pending = characters;
            return;
        }

        if (more.Length == 0)
        {
            more.Append(pending);
        }

        more.Append(characters);
    }

    public void Add(Inline inline)
    {
        if (inline is Text text)
        {
            Add(text.Characters);
            return;
        }

        End();
        found.Add(inline);
    }

    /// <summary>What has been added; and the next text begins.</summary>
    public ImmutableArray<Inline> Take()
    {
        End();
        var taken = found.ToImmutable();
        found.Clear();
        return taken;
    }

    private void End()
    {
        if (pending is null)
        {
            return;
        }

        found.Add(new Text(more.Length > 0 ? more.ToString() : pending));
        pending = null;
        more.Clear();
    }
}
