using System.Buffers;
using System.Xml;

namespace ScrutinyReport.Writing;

/// <summary>
/// Writes the XML of a part, byte for byte as the framework's writer does (save the number of a prefix that neither
/// caller nor text gives), in memory that other parts are written in later. It trusts its callers in what the framework
/// checks at each step, such as that a name is one; characters that no XML holds are refused
/// (<see cref="ArgumentException"/>). A line ends with one character on every system.
/// </summary>
internal sealed class PartXml : XmlWriter
{
    private static readonly SearchValues<char> Special =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code), '&', '<', '>', '"']);

    private readonly List<Declaration> declared = [];
    private readonly PartText text = new();
    private Element[] open = new Element[32];
    private int depth;
    private bool isInTag;
    private bool isInAttribute;

    // The prefix that the attribute being written declares.
    private string? declaring;

    // What was last found to be declared, while nothing changes: most of a part is in one namespace.
    private string? foundPrefix;
    private string? foundNamespace;

    /// <summary>A part that starts as every part does.</summary>
    public PartXml() => text.Put("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>"u8);

    /// <summary>What has been written, until this is disposed of.</summary>
    public ReadOnlyMemory<byte> Text => text.Written;

    public override WriteState WriteState => isInAttribute ? WriteState.Attribute
        : isInTag ? WriteState.Element
        : depth > 0 ? WriteState.Content
        : WriteState.Prolog;

    /// <summary>A part, in memory of its own.</summary>
    public static byte[] Bytes(Action<XmlWriter> write)
    {
        using var xml = new PartXml();
        write(xml);
        return xml.Text.ToArray();
    }

    public override void WriteStartElement(string? prefix, string localName, string? ns)
    {
        EndTag();
        prefix ??= LookupPrefix(ns ?? "") ?? "";
        if (depth == open.Length)
        {
            Array.Resize(ref open, 2 * depth);
        }

        open[depth++] = new(prefix, localName, declared.Count);
        text.Name((byte)'<', prefix, localName);
        isInTag = true;
        Need(prefix, ns ?? "");
    }

    public override void WriteEndElement()
    {
        if (!isInTag)
        {
            WriteFullEndElement();
            return;
        }

        Declare();
        text.Put(" />"u8);
        isInTag = false;
        Leave();
    }

    public override void WriteFullEndElement()
    {
        EndTag();
        ref readonly var element = ref open[depth - 1];
        text.Put((byte)'<');
        text.Name((byte)'/', element.Prefix, element.Name);
        text.Put((byte)'>');
        Leave();
    }

    public override void WriteStartAttribute(string? prefix, string localName, string? ns)
    {
        prefix ??= "";
        if (prefix == "xmlns" || (prefix.Length == 0 && localName == "xmlns"))
        {
            declaring = prefix.Length > 0 ? localName : "";
        }
        else if (!string.IsNullOrEmpty(ns) && prefix != "xml")
        {
            prefix = prefix.Length > 0 ? prefix : PrefixFor(ns);
            Need(prefix, ns);
        }

        text.Name((byte)' ', prefix, localName);
        text.Put("=\""u8);
        isInAttribute = true;
    }

    public override void WriteEndAttribute()
    {
        text.Put((byte)'"');
        isInAttribute = false;
        declaring = null;
    }

    public override void WriteString(string? text)
    {
        if (text is null)
        {
            return;
        }

        if (declaring is not null)
        {
            foundPrefix = null;
            var needed = declared.FindIndex(open[depth - 1].Before, known => known.Prefix == declaring);
            var declaration = new Declaration(declaring, text, IsWritten: true);
            if (needed < 0)
            {
                declared.Add(declaration);
            }
            else
            {
                declared[needed] = declaration;
            }
        }

        Escaped(text);
    }

    public override void WriteValue(int value)
    {
        if (!isInAttribute)
        {
            EndTag();
        }

        text.Put(value);
    }

    public override void WriteChars(char[] buffer, int index, int count) => Escaped(buffer.AsSpan(index, count));

    public override void WriteWhitespace(string? ws) => Escaped(ws);

    public override void WriteRaw(string data)
    {
        EndTag();
        text.Put(data);
    }

    /// <summary>XML as it is, in UTF-8: what is opened in it is closed in the same way.</summary>
    public void WriteRaw(ReadOnlySpan<byte> data)
    {
        EndTag();
        text.Put(data);
    }

    public override void WriteRaw(char[] buffer, int index, int count) => WriteRaw(new string(buffer, index, count));

    public override void WriteComment(string? text) => WriteRaw($"<!--{text}-->");

    public override void WriteCData(string? text) => WriteRaw($"<![CDATA[{text}]]>");

    public override void WriteProcessingInstruction(string name, string? text) =>
        WriteRaw(string.IsNullOrEmpty(text) ? $"<?{name}?>" : $"<?{name} {text}?>");

    public override void WriteStartDocument()
    {
    }

    public override void WriteStartDocument(bool standalone)
    {
    }

    public override void WriteEndDocument()
    {
    }

    public override void Flush()
    {
    }

    // No part has any of these.
    public override void WriteCharEntity(char ch) => throw new NotSupportedException();

    public override void WriteSurrogateCharEntity(char lowChar, char highChar) => throw new NotSupportedException();

    public override void WriteEntityRef(string name) => throw new NotSupportedException();

    public override void WriteDocType(string name, string? pubid, string? sysid, string? subset) =>
        throw new NotSupportedException();

    public override void WriteBase64(byte[] buffer, int index, int count) => throw new NotSupportedException();

    /// <summary>
    /// The prefix last declared for the namespace; null where there is none, or where it stands for another by now.
    /// </summary>
    public override string? LookupPrefix(string ns)
    {
        var last = declared.FindLast(known => known.Namespace == ns)?.Prefix ?? (ns.Length == 0 ? "" : null);
        return last is not null && (NamespaceOf(last) ?? "") == ns ? last : null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            text.Dispose();
        }

        base.Dispose(disposing);
    }

    private string? NamespaceOf(string prefix)
    {
        for (var i = declared.Count - 1; i >= 0; i--)
        {
            if (declared[i].Prefix == prefix)
            {
                return declared[i].Namespace;
            }
        }

        return null;
    }

    private string PrefixFor(string ns)
    {
        if (LookupPrefix(ns) is { Length: > 0 } known)
        {
            return known;
        }

        var number = declared.Count;
        while (NamespaceOf($"p{number}") is not null)
        {
            number++;
        }

        return $"p{number}";
    }

    /// <summary>What nobody has declared is declared behind the attributes of the element that needs it.</summary>
    private void Need(string prefix, string ns)
    {
        if (ReferenceEquals(foundPrefix, prefix) && ReferenceEquals(foundNamespace, ns))
        {
            return;
        }

        (foundPrefix, foundNamespace) = (prefix, ns);
        if ((NamespaceOf(prefix) ?? (prefix.Length == 0 ? "" : null)) != ns)
        {
            declared.Add(new(prefix, ns, IsWritten: false));
        }
    }

    private void Declare()
    {
        for (var i = declared.Count - 1; i >= open[depth - 1].Before; i--)
        {
            if (declared[i] is { IsWritten: false } missing)
            {
                declared[i] = missing with { IsWritten = true };
                text.Put(missing.Prefix.Length > 0 ? $" xmlns:{missing.Prefix}=\"" : " xmlns=\"");
                isInAttribute = true;
                Escaped(missing.Namespace);
                isInAttribute = false;
                text.Put((byte)'"');
            }
        }
    }

    private void EndTag()
    {
        if (isInTag)
        {
            Declare();
            text.Put((byte)'>');
            isInTag = false;
        }
    }

    private void Leave()
    {
        var before = open[--depth].Before;
        if (declared.Count > before)
        {
            foundPrefix = null;
            declared.RemoveRange(before, declared.Count - before);
        }
    }

    private void Escaped(ReadOnlySpan<char> characters)
    {
        if (!isInAttribute)
        {
            EndTag();
        }

        for (int next; (next = characters.IndexOfAny(Special)) >= 0; characters = characters[(next + 1)..])
        {
            text.Put(characters[..next]);
            var follows = characters.Length > next + 1 ? characters[next + 1] : default;
            text.Put(Escape(characters[next], follows));
        }

        text.Put(characters);
    }

    private ReadOnlySpan<byte> Escape(char character, char follows) => character switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => isInAttribute ? "&quot;"u8 : "\""u8,
        '\t' => isInAttribute ? "&#x9;"u8 : "\t"u8,
        '\n' => isInAttribute ? "&#xA;"u8 : "\n"u8,
        '\r' => isInAttribute ? "&#xD;"u8 : follows == '\n' ? ""u8 : "\n"u8,
        _ => throw PartText.NoXml(),
    };

    /// <summary>An element that is open, and how much was declared before it.</summary>
    private readonly record struct Element(string Prefix, string Name, int Before);

    private sealed record Declaration(string Prefix, string Namespace, bool IsWritten);
}
