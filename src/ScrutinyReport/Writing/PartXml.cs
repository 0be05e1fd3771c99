using System.Buffers;
using System.Text.Unicode;
using System.Xml;

namespace ScrutinyReport.Writing;

/// <summary>
/// Writes the XML of a part, byte for byte as the framework's writer does (save the number of a prefix that neither caller nor
/// text gives), in memory that other parts are written in later.
/// It trusts its callers in what the framework checks at each step, such as that a name is one; characters that no XML
/// holds are refused (<see cref="ArgumentException"/>). A line ends with one character on every system.
/// </summary>
internal sealed class PartXml : XmlWriter
{
    private static readonly SearchValues<char> Special =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code), '&', '<', '>', '"']);

    // Of each element that is open: its prefix and its name, and how much was declared before it.
    private readonly List<string> open = [];
    private readonly List<int> before = [];
    private readonly List<Declaration> declared = [];
    private byte[] text = ArrayPool<byte>.Shared.Rent(1 << 14);
    private int length;
    private bool isInTag;
    private bool isInAttribute;

    // The prefix that the attribute being written declares.
    private string? declaring;

    // What was last found to be declared, while nothing changes: most of a part is in one namespace.
    private (string Prefix, string Namespace)? found;

    /// <summary>A part that starts as every part does.</summary>
    public PartXml() => Put("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>"u8);

    /// <summary>What has been written, until this is disposed of.</summary>
    public ReadOnlyMemory<byte> Text => text.AsMemory(0, length);

    public override WriteState WriteState => isInAttribute ? WriteState.Attribute
        : isInTag ? WriteState.Element
        : open.Count > 0 ? WriteState.Content
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
        open.Add(prefix);
        open.Add(localName);
        before.Add(declared.Count);
        Name("<"u8, prefix, localName, ""u8);
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
        Put(" />"u8);
        isInTag = false;
        Leave();
    }

    public override void WriteFullEndElement()
    {
        EndTag();
        Name("</"u8, open[^2], open[^1], ">"u8);
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

        Name(" "u8, prefix, localName, "=\""u8);
        isInAttribute = true;
    }

    public override void WriteEndAttribute()
    {
        Put("\""u8);
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
            found = null;
            var needed = declared.FindIndex(before[^1], known => known.Prefix == declaring);
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

    public override void WriteChars(char[] buffer, int index, int count) => Escaped(buffer.AsSpan(index, count));

    public override void WriteWhitespace(string? ws) => Escaped(ws);

    public override void WriteRaw(string data)
    {
        EndTag();
        Put(data);
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

    public override void WriteDocType(string name, string? pubid, string? sysid, string? subset) => throw new NotSupportedException();

    public override void WriteBase64(byte[] buffer, int index, int count) => throw new NotSupportedException();

    /// <summary>The prefix last declared for the namespace; null where there is none, or where it stands for another by now.</summary>
    public override string? LookupPrefix(string ns)
    {
        var last = declared.FindLast(known => known.Namespace == ns)?.Prefix ?? (ns.Length == 0 ? "" : null);
        return last is not null && (NamespaceOf(last) ?? "") == ns ? last : null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && text.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(text);
            (text, length) = ([], 0);
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
        if (found is { } last && ReferenceEquals(last.Prefix, prefix) && ReferenceEquals(last.Namespace, ns))
        {
            return;
        }

        found = (prefix, ns);
        if ((NamespaceOf(prefix) ?? (prefix.Length == 0 ? "" : null)) != ns)
        {
            declared.Add(new(prefix, ns, IsWritten: false));
        }
    }

    private void Declare()
    {
        for (var i = declared.Count - 1; i >= before[^1]; i--)
        {
            if (declared[i] is { IsWritten: false } missing)
            {
                declared[i] = missing with { IsWritten = true };
                Name(" xmlns"u8, "", missing.Prefix.Length > 0 ? $":{missing.Prefix}" : "", "=\""u8);
                isInAttribute = true;
                Escaped(missing.Namespace);
                isInAttribute = false;
                Put("\""u8);
            }
        }
    }

    private void EndTag()
    {
        if (isInTag)
        {
            Declare();
            Put(">"u8);
            isInTag = false;
        }
    }

    private void Leave()
    {
        if (declared.Count > before[^1])
        {
            found = null;
            declared.RemoveRange(before[^1], declared.Count - before[^1]);
        }

        before.RemoveAt(before.Count - 1);
        open.RemoveRange(open.Count - 2, 2);
    }

    /// <summary>A name between two signs. Almost all are ASCII, and short.</summary>
    private void Name(ReadOnlySpan<byte> sign, string prefix, string name, ReadOnlySpan<byte> after)
    {
        Put(sign);
        if (prefix.Length > 0)
        {
            Letters(prefix);
            Put(":"u8);
        }

        Letters(name);
        Put(after);
    }

    private void Letters(string name)
    {
        var room = Room(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsAscii(name[i]))
            {
                Put(name);
                return;
            }

            room[i] = (byte)name[i];
        }

        length += name.Length;
    }

    private void Escaped(ReadOnlySpan<char> characters)
    {
        if (!isInAttribute)
        {
            EndTag();
        }

        for (int next; (next = characters.IndexOfAny(Special)) >= 0; characters = characters[(next + 1)..])
        {
            Put(characters[..next]);
            var follows = characters.Length > next + 1 ? characters[next + 1] : default;
            Put(Escape(characters[next], follows));
        }

        Put(characters);
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
        _ => throw NoXml(),
    };

    private void Put(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        length += bytes.Length;
    }

    private void Put(ReadOnlySpan<char> characters)
    {
        const int longest = 3;    // bytes that a character takes
        if (Utf8.FromUtf16(characters, Room(characters.Length * longest), out _, out var written, replaceInvalidSequences: false)
            != OperationStatus.Done
            || (written > characters.Length && characters.ContainsAny('\uFFFE', '\uFFFF')))
        {
            throw NoXml();
        }

        length += written;
    }

    private Span<byte> Room(int more)
    {
        if (text.Length - length < more)
        {
            Enlarge(more);
        }

        return text.AsSpan(length);
    }

    private void Enlarge(int more)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * text.Length, length + more));
        text.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(text);
        text = larger;
    }

    private static ArgumentException NoXml() => new("a character that no XML holds");

    private sealed record Declaration(string Prefix, string Namespace, bool IsWritten);
}
