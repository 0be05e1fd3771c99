using System.Xml.Linq;

namespace ScrutinyReport.Writing;

/// <summary>The names that Word's files use for their parts (ECMA-376).</summary>
internal static class Word
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Main2013 = "http://schemas.microsoft.com/office/word/2012/wordml";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string ContentTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static readonly XNamespace W = Main;
    public static readonly XName Value = W + "val";

    /// <summary>
    /// The name of a part or relationship of the kind that <paramref name="kind"/> says: <c>styles</c>.
    /// </summary>
    public static string Relation(string kind) => $"{Relationships}/{kind}";

    public static string ContentType(string kind) => $"{ContentTypes}{kind}+xml";

    /// <summary>The value of a setting inside <paramref name="element"/>, where it is there.</summary>
    public static string? ValueOf(this XElement element, string name) =>
        element.Element(W + name)?.Attribute(Value)?.Value;

    public static XElement Setting(string name, object value) => new(W + name, new XAttribute(Value, value));
}
