using System.Text;

namespace ScrutinyReport.Writing;

/// <summary>
/// HTML on its way out, written so that it is well-formed XML too: what is opened is closed, what is a value is
/// escaped.
/// </summary>
internal sealed class HtmlText
{
    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();

    /// <summary>A start tag; an attribute without a value is left out.</summary>
    public void Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes);
        text.Append('>');
        open.Push(element);
    }

    /// <summary>The end tag of what was opened last.</summary>
    public void Close() => text.Append("</").Append(open.Pop()).Append('>');

    /// <summary>An element that never holds anything.</summary>
    public void Empty(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes);
        text.Append("/>");
    }

    /// <summary>An element with nothing but characters in it, on a line of its own.</summary>
    public void Line(string element, string characters, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(element, attributes);
        Write(characters);
        Close();
        NewLine();
    }

    /// <summary>Characters, to be shown as they are.</summary>
    public void Write(string characters) => Escape(characters, isAttribute: false);

    /// <summary>Between blocks, where white space means nothing.</summary>
    public void NewLine() => text.Append('\n');

    /// <summary>HTML that is written already.</summary>
    public void Append(HtmlText written) => text.Append(written.text);

    /// <summary>What stands inside an element that takes no entities: a style sheet.</summary>
    public void Raw(string characters) => text.Append(characters);

    public override string ToString() => text.ToString();

    private void Tag(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        text.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                text.Append(' ').Append(name).Append("=\"");
                Escape(value, isAttribute: true);
                text.Append('"');
            }
        }
    }

    private void Escape(string characters, bool isAttribute)
    {
        foreach (var character in characters)
        {
            _ = character switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' when isAttribute => text.Append("&quot;"),
                '\n' when isAttribute => text.Append("&#10;"),
                '\t' when isAttribute => text.Append("&#9;"),
                _ => text.Append(character),
            };
        }
    }
}
