using System.Xml;
using System.Xml.Linq;

namespace ScrutinyReport.Writing;

/// <summary>Short ways to write Word's XML.</summary>
internal static class DocxXml
{
    public static void Start(this XmlWriter xml, string name) => xml.WriteStartElement("w", name, Word.Main);

    /// <summary>The root of a part with running text: Word of 2010 passes over what Word of 2013 brought.</summary>
    public static void StartPart(this XmlWriter xml, string name)
    {
        xml.WriteStartElement("w", name, Word.Main);
        xml.WriteAttributeString("xmlns", "r", null, Word.Relationships);
        xml.WriteAttributeString("xmlns", "mc", null, Word.Compatibility);
        xml.WriteAttributeString("xmlns", "w15", null, Word.Main2013);
        xml.WriteAttributeString("mc", "Ignorable", Word.Compatibility, "w15");
    }

    public static void End(this XmlWriter xml) => xml.WriteEndElement();

    public static void Attribute(this XmlWriter xml, string name, string value) =>
        xml.WriteAttributeString("w", name, Word.Main, value);

    public static void Attribute(this XmlWriter xml, string name, int value)
    {
        xml.WriteStartAttribute("w", name, Word.Main);
        xml.WriteValue(value);
        xml.WriteEndAttribute();
    }

    /// <summary>Characters of a run, none of which ends a line; put down ready, as runs are.</summary>
    public static void Words(this PartXml xml, string characters)
    {
        var keepsBlanks = char.IsWhiteSpace(characters[0]) || char.IsWhiteSpace(characters[^1])
            || characters.Contains("  ", StringComparison.Ordinal);
        xml.WriteRaw(keepsBlanks ? "<w:t xml:space=\"preserve\">"u8 : "<w:t>"u8);
        xml.WriteString(characters);
        xml.WriteRaw("</w:t>"u8);
    }

    /// <summary>A setting that is on by being there.</summary>
    public static void Set(this XmlWriter xml, string name)
    {
        xml.Start(name);
        xml.End();
    }

    public static void Set(this XmlWriter xml, string name, string value)
    {
        xml.Start(name);
        xml.Attribute("val", value);
        xml.End();
    }

    public static void Set(this XmlWriter xml, string name, int value)
    {
        xml.Start(name);
        xml.Attribute("val", value);
        xml.End();
    }

    /// <summary>
    /// The start of a field, up to what it shows for the time being; one that is due is filled when Word opens the
    /// file.
    /// </summary>
    public static void StartField(this XmlWriter xml, string instruction, bool isDue = false)
    {
        xml.FieldMark("begin", isDue);
        xml.Start("r");
        xml.Start("instrText");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(instruction);
        xml.End();
        xml.End();
        xml.FieldMark("separate");
    }

    public static void EndField(this XmlWriter xml) => xml.FieldMark("end");

    private static void FieldMark(this XmlWriter xml, string kind, bool isDue = false)
    {
        xml.Start("r");
        xml.Start("fldChar");
        xml.Attribute("fldCharType", kind);
        if (isDue)
        {
            xml.Attribute("dirty", "1");
        }

        xml.End();
        xml.End();
    }

    /// <summary>A length in twentieths of a point.</summary>
    public static void Length(this XmlWriter xml, string name, int twips)
    {
        xml.Start(name);
        xml.Attribute("w", twips);
        xml.Attribute("type", "dxa");
        xml.End();
    }

    /// <summary>An element as it is, under the prefixes that are in force here.</summary>
    public static void Copy(this XmlWriter xml, XElement element)
    {
        xml.WriteStartElement(null, element.Name.LocalName, element.Name.NamespaceName);
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            xml.WriteAttributeString(null, attribute.Name.LocalName, attribute.Name.NamespaceName, attribute.Value);
        }

        foreach (var child in element.Elements())
        {
            xml.Copy(child);
        }

        xml.WriteEndElement();
    }
}
