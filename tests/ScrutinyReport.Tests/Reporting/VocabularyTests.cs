using ScrutinyReport.Reporting;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Tests.Reporting;

/// <summary>What templates can use is one list of names in the code; its page in docs/ is made from it.</summary>
public static class VocabularyTests
{
    private const string Head = """
        # Names and functions of report templates

        What a template of a report can print, made from the code by a test. A name that may have no value is marked
        *optional*: test it with `if`, or give a fallback with `??`. Besides these, templates have all of Scriban's own
        functions.

        ## At the top

        """;

    private const string PackHead = """
        # Names of the templates of agenda packs

        What the templates of the family `agenda-pack` can print, made from the code by a test. The functions are those of
        [report templates](names.md).

        ## At the top

        """;

    [Fact]
    public static void The_page_of_names_says_what_the_code_offers() => Approved.Page(
        string.Join(
            '\n',
            [
                Head,
                .. Members(ReportView.Type.Shape),
                .. Objects(ReportView.Type.Shape)
                    .Skip(1)
                    .OrderBy(shape => shape.Name, StringComparer.Ordinal)
                    .SelectMany(Section),
                "", "## Functions", "", "| function | meaning | example |", "|---|---|---|",
                .. ReportFunctions.All.Select(Row),
            ]),
        Checkout.At("docs/templates/names.md"));

    [Fact]
    public static void The_page_of_the_names_of_packs_says_what_the_code_offers() => Approved.Page(
        string.Join(
            '\n',
            [
                PackHead,
                .. Members(PackView.Type.Shape),
                .. Objects(PackView.Type.Shape)
                    .Skip(1)
                    .OrderBy(shape => shape.Name, StringComparer.Ordinal)
                    .SelectMany(Section),
            ]),
        Checkout.At("docs/templates/pack-names.md"));

    [Fact]
    public static void Every_name_is_said_to_mean_something() => Assert.All(
        Objects(ReportView.Type.Shape).SelectMany(shape => shape.Members),
        member => Assert.False(string.IsNullOrWhiteSpace(member.Meaning), member.Name));

    private static IEnumerable<string> Section(ObjectShape shape) =>
        ["", $"## {shape.Name}", "", $"{char.ToUpperInvariant(shape.Meaning[0])}{shape.Meaning[1..]}.",
            "", .. Members(shape)];

    private static IEnumerable<string> Members(ObjectShape shape) =>
        ["| name | kind | meaning | example |", "|---|---|---|---|", .. shape.Members.Select(Row)];

    private static string Row(Member member)
    {
        var optional = member.Optional ? " *(optional)*" : "";
        var example = member.Example.Length == 0 ? "" : $"`{Cell(member.Example)}`";
        return $"| `{member.Name}` | {member.Shape}{optional} | {Cell(member.Meaning)} | {example} |";
    }

    private static string Row(TemplateFunction function)
    {
        var parameters = string.Join(' ', function.Parameters.Select(parameter => parameter.Name));
        return $"| `{function.Name} {parameters}` | {Cell(function.Meaning)} | `{Cell(function.Example)}` |";
    }

    private static List<ObjectShape> Objects(ObjectShape root)
    {
        var found = new List<ObjectShape> { root };
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(found[i].Members.Select(member => Inner(member.Shape)).OfType<ObjectShape>()
                .Distinct().Where(shape => !found.Contains(shape)));
        }

        return found;
    }

    private static Shape Inner(Shape shape) => shape is ListShape { Element: var element } ? Inner(element) : shape;

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
