using ScrutinyReport.Tests;

namespace ScrutinyReport.Templating.Tests;

/// <summary>
/// The language and its functions as its reference has them, in tables that read as a reference: <c>cases/*.txt</c>. A
/// case has a title, a template, <c>=&gt;</c> and the text that comes of it; four dashes end it.
/// </summary>
public static class CaseTests
{
    public static TheoryData<string, string> Titles()
    {
        var titles = new TheoryData<string, string>();
        foreach (var (file, title, _, _) in All())
        {
            titles.Add(file, title);
        }

        return titles;
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public static void A_case_gives_its_text(string file, string title)
    {
        var (_, _, template, expected) = All().Single(one => one.File == file && one.Title == title);
        Assert.Equal(expected, Rendered.Text(template));
    }

    [Theory]
    [InlineData("array")]
    [InlineData("date")]
    [InlineData("html")]
    [InlineData("math")]
    [InlineData("object")]
    [InlineData("regex")]
    [InlineData("string")]
    [InlineData("timespan")]
    public static void Every_function_has_a_case(string table)
    {
        string[] elsewhere = ["now", "utc_now", "random", "uuid"];    // FactTests: they need a host that gives them
        var cases = string.Join('\n', All().Select(one => one.Template));
        var functions = new Functions.Builtins(Rendered.Plain).TryGet(table, out var found)
            ? ((Running.ScriptObject)found!).Names
            : [];
        Assert.NotEmpty(functions);
        Assert.DoesNotContain(functions, name => !elsewhere.Contains(name)
            && !cases.Contains($"{table}.{name}", StringComparison.Ordinal));
    }

    private static IEnumerable<(string File, string Title, string Template, string Expected)> All() =>
        from file in Directory.GetFiles(Checkout.At("tests/ScrutinyReport.Templating.Tests/cases"), "*.txt")
            .Order(StringComparer.Ordinal)
        from one in File.ReadAllText(file).TrimEnd('\n').Split("\n----\n")
        let body = one.Split('\n', 2)
        let parts = body[1].Split("\n=>\n", 2)
        select (Path.GetFileName(file), body[0], parts[0], parts[1]);
}
