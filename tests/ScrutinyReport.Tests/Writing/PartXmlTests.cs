using System.Text;
using System.Xml;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

/// <summary>The writer of parts writes what the framework's writer does.</summary>
public static class PartXmlTests
{
    private const string Usual = "urn:usual";
    private static readonly XNamespace[] Namespaces = [XNamespace.None, Usual, "urn:other", "urn:a&b"];
    private static readonly string[] Prefixes = ["w", "r", "x"];
    private static readonly string[] Texts =
        ["", "a", " ", "a & b", "<x>", "\"q\" 'r'", "\n", "a\tb\r\nc\rd", "£ – 😀", "]]>", "–\uD7FF\uE000"];

    [Fact]
    public static void Whatever_element_it_is_given_comes_out_as_the_framework_writes_it() =>
        Prop.ForAll(Elements(3).Where(IsWritable).ToArbitrary(), element =>
            Assert.Equal(Framework(element.WriteTo), Text(element.WriteTo)))
        .QuickCheckThrowOnFailure();

    // A prefix that would stand for two namespaces at once is refused by the framework; one that nobody gives it numbers in its own way.
    private static bool IsWritable(XElement element)
    {
        try
        {
            return !Framework(element.WriteTo).Contains("xmlns:p", StringComparison.Ordinal);
        }
        catch (XmlException)
        {
            return false;
        }
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public static void So_does_whatever_is_written_step_by_step(string name, Action<XmlWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var expected = Framework(write);

        Assert.Equal($"{name}: {expected}", $"{name}: {Text(write)}");
    }

    public static TheoryData<string, Action<XmlWriter>> Pieces() => new()
    {
        { "nothing inside", xml => Inside(xml, "w", Usual, () => { }) },
        { "a number", xml => Inside(xml, "w", Usual, () => xml.WriteValue(-2446)) },
        { "a number in an attribute", xml => Inside(xml, "w", Usual, () =>
            {
                xml.WriteStartAttribute("w", "id", Usual);
                xml.WriteValue(1_000_001);
                xml.WriteEndAttribute();
            }) },
        { "a name beyond ASCII", xml => Inside(xml, "w", Usual, () =>
            {
                xml.WriteStartElement("é", "größe", Usual);
                xml.WriteElementString("w", "名", Usual, "1");
                xml.WriteEndElement();
            }) },
        { "many within one another", xml =>
            {
                for (var i = 0; i < 40; i++)
                {
                    xml.WriteStartElement("w", "e", Usual);
                }

                for (var i = 0; i < 40; i++)
                {
                    xml.WriteEndElement();
                }
            } },
        { "a prefix for each", xml => Inside(xml, "w", Usual,
            () => Inside(xml, "r", "urn:other", () => Inside(xml, "w", Usual, () => { }))) },
        { "a prefix that changes", xml => Inside(xml, "w", Usual,
            () => Inside(xml, "w", "urn:other", () => Inside(xml, "w", Usual, () => { }))) },
        { "the prefix in force", xml => Inside(xml, "w", Usual, () => Inside(xml, null, Usual, () => { })) },
        { "the nearest prefix in force", xml => Inside(xml, "w", Usual,
            () => Inside(xml, "v", Usual, () => Inside(xml, null, Usual, () => { }))) },
        { "none in force", xml => Inside(xml, null, Usual,
            () => Inside(xml, null, "urn:other", () => Inside(xml, null, "", () => { }))) },
        { "declared in an attribute", xml => Inside(xml, "w", Usual,
            () => xml.WriteAttributeString("xmlns", "w", null, Usual)) },
        { "declared between attributes", xml => Inside(xml, "w", Usual, () =>
            {
                xml.WriteAttributeString("xmlns", "r", null, "urn:other");
                xml.WriteAttributeString("r", "id", "urn:other", "1");
                xml.WriteAttributeString("v", "id", "urn:a&b", "\t2\n");
            }) },
        { "an attribute whose prefix nobody gave", xml => Inside(xml, null, Usual, () =>
            {
                xml.WriteAttributeString(null, "id", Usual, "1");
                xml.WriteAttributeString(null, "id", "urn:other", "1");
            }) },
        { "spaces that stay", xml => Inside(xml, "w", Usual, () =>
            {
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(" a  b ");
            }) },
        { "a text that is empty, and one that is none", xml => Inside(xml, "w", Usual, () =>
            {
                Inside(xml, "w", Usual, () => xml.WriteString(""));
                Inside(xml, "w", Usual, () => xml.WriteString(null));
                xml.WriteElementString("w", "x", Usual, "");
            }) },
        { "remarks", xml => Inside(xml, "w", Usual, () =>
            {
                xml.WriteComment("one");
                xml.WriteProcessingInstruction("two", "three");
                xml.WriteProcessingInstruction("four", null);
                xml.WriteCData("<five>");
                xml.WriteRaw("<six />");
                xml.WriteWhitespace("\n");
                xml.WriteChars(['7'], 0, 1);
            }) },
    };

    [Theory]
    [InlineData('\0')]
    [InlineData('\u0008')]
    [InlineData('\u001F')]
    [InlineData('\uD800')]
    [InlineData('\uDFFF')]
    [InlineData('\uFFFE')]
    [InlineData('\uFFFF')]
    public static void A_character_that_no_XML_holds_is_refused(char character)
    {
        Action<XmlWriter> write = xml => Inside(xml, "w", Usual, () => xml.WriteString($"a{character}"));

        Assert.ThrowsAny<ArgumentException>(() => Framework(write));
        Assert.ThrowsAny<ArgumentException>(() => Text(write));
    }

    [Fact]
    public static void Xml_as_it_is_stands_in_the_element_that_is_open()
    {
        using var xml = new PartXml();
        xml.WriteStartElement("w", "e", Usual);
        xml.WriteRaw("<w:t>"u8);
        xml.WriteString("a & b");
        xml.WriteRaw("</w:t>"u8);
        xml.WriteEndElement();

        Assert.EndsWith("<w:e xmlns:w=\"urn:usual\"><w:t>a &amp; b</w:t></w:e>", Encoding.UTF8.GetString(xml.Text.Span),
            StringComparison.Ordinal);
    }

    private static void Inside(XmlWriter xml, string? prefix, string ns, Action inside)
    {
        xml.WriteStartElement(prefix, "e", ns);
        inside();
        xml.WriteEndElement();
    }

    private static string Text(Action<XmlWriter> write) => Encoding.UTF8.GetString(PartXml.Bytes(write));

    private static string Framework(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), NewLineChars = "\n" }))
        {
            xml.WriteStartDocument(standalone: true);
            write(xml);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Gen<XElement> Elements(int depth)
    {
        var names = Gen.Elements(Namespaces).Select(ns => ns + "e");
        var content = Gen.OneOf(
            Gen.Elements(Texts).Select(text => (object)text),
            Gen.Elements(Namespaces)
                .SelectMany(ns => Gen.Elements(Texts).Select(text => (object)Declared(new(ns + "a", text)))),
            Gen.Elements(Prefixes).SelectMany(prefix => Gen.Elements(Namespaces[1..]).Select(
                ns => (object)new[] { new XAttribute(XNamespace.Xmlns + prefix, ns.NamespaceName) })),
            depth == 0
                ? Gen.Constant((object)new XComment("end"))
                : Elements(depth - 1).Select(inner => (object)inner));
        return names.SelectMany(name => content.ArrayOf().Select(pieces => Of(name, pieces)));
    }

    private static XElement Of(XName name, object[] pieces) => new(
        name,
        pieces.OfType<XAttribute[]>().SelectMany(attributes => attributes).DistinctBy(attribute => attribute.Name),
        pieces.Where(piece => piece is not XAttribute[]));

    private static XAttribute[] Declared(XAttribute attribute) =>
        Array.IndexOf(Namespaces, attribute.Name.Namespace) is > 0 and var number
            ? [new(XNamespace.Xmlns + Prefixes[number - 1], attribute.Name.NamespaceName), attribute]
            : [attribute];
}
