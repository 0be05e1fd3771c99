using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Benchmarks;

/// <summary>
/// How many of Scriban's own test files come out the same: those that expect text, those that expect an error at a line
/// and column, and the examples of its documentation. Run by <c>tests/conformance/scriban.sh</c>.
/// </summary>
internal static partial class Conformance
{
    private static readonly string[] Groups =
        ["000-basic", "010-literals", "020-interpolation", "100-expressions", "200-statements", "300-functions",
            "400-builtins"];

    public static int Run(string folder, bool lists)
    {
        var files = Path.Combine(folder, "src", "Scriban.Tests", "TestFiles");
        var results = Groups
            .SelectMany(group => Directory.GetFiles(Path.Combine(files, group), "*.txt"))
            .Where(file => !file.EndsWith(".out.txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => One(Path.GetRelativePath(files, file), File.ReadAllText(file),
                File.ReadAllText(file.Replace(".txt", ".out.txt", StringComparison.Ordinal))))
            .ToArray();
        Count("files that expect text", results.Where(result => !result.ExpectsError), lists);
        Count("files that expect an error at a place", results.Where(result => result.ExpectsError), lists);
        Count("examples of the documentation",
            Directory.GetFiles(Path.Combine(folder, "site", "docs", "builtins"),
                "*.md").Order(StringComparer.Ordinal).SelectMany(Examples), lists);
        return 0;
    }

    private static void Count(string what, IEnumerable<Result> results, bool lists)
    {
        var all = results.ToArray();
        Console.WriteLine($"{all.Count(result => result.IsSame),4} of {all.Length,3} {what}");
        foreach (var result in all.Where(result => lists && !result.IsSame))
        {
            Console.WriteLine($"       {result.Name}: {result.Difference}");
        }
    }

    private static Result One(string name, string template, string expected)
    {
        var rendered = Render(template);
        var places = ErrorPlace().Matches(expected).Select(match =>
            (Line: Number(match.Groups[1]), Column: Number(match.Groups[2]))).ToArray();
        if (places.Length == 0 || !expected.StartsWith("text(", StringComparison.Ordinal))
        {
            var (wanted, got) = (expected.ReplaceLineEndings("\n"), rendered.Value?.Text.ReplaceLineEndings("\n"));
            return new(name, false, wanted == got, got is null ? rendered.Problems[0].ToString()
                : FirstDifference(wanted, got));
        }

        var found = rendered.Problems.Select(problem => (problem.Place.Line, problem.Place.Column)).ToArray();
        return new(name, true, found.Length > 0 && found[0] == places[0],
            $"expected {places[0]}, found {(found.Length == 0 ? "none" : rendered.Problems[0])}");
    }

    private static IEnumerable<Result> Examples(string file)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n")
            .Replace("{{ \"{{\" }}", "{{", StringComparison.Ordinal).Replace("{{ \"}}\" }}", "}}",
                StringComparison.Ordinal);
        foreach (Match match in Example().Matches(text))
        {
            var rendered = Render(match.Groups[1].Value);
            var (wanted, got) = (match.Groups[2].Value, rendered.Value?.Text);
            yield return new(
                $"{Path.GetFileName(file)}: {match.Groups[1].Value.Trim().ReplaceLineEndings(" ")}", false,
                    wanted.Trim() == got?.Trim(),
                got is null ? rendered.Problems[0].ToString() : FirstDifference(wanted, got));
        }
    }

    private static Checked<MarkedText> Render(string template)
    {
        var host = new TemplateHost
        {
            Strict = false,
            Limits = new() { Loop = 1000 },
            Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            Seed = 1
        };
        return Template.Parse(new("text", template)).Then(read => read.Render(Model, host));
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static string FirstDifference(string wanted, string got)
    {
        var at = 0;
        while (at < Math.Min(wanted.Length, got.Length) && wanted[at] == got[at])
        {
            at++;
        }

        string Near(string text) =>
            text.Substring(Math.Max(0, at - 20),
                Math.Min(60, text.Length - Math.Max(0, at - 20))).ReplaceLineEndings("\\n");
        return $"expected ...{Near(wanted)} found ...{Near(got)}";
    }

    [GeneratedRegex(@"^text\((\d+),(\d+)\) : error", RegexOptions.Multiline)]
    private static partial Regex ErrorPlace();

    [GeneratedRegex(@"```scriban-html\n(.*?)```\n.*?```html ?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    private static TemplateObject Model { get; } = new Fields(new()
    {
        ["page"] = new Fields(new() { ["title"] = "This is a title" }),
        ["user"] = new Fields(new() { ["name"] = "John" }),
        ["product"] = Product("Orange", "fruit"),
        ["products"] = ImmutableArray.Create<object?>(
            Product("Orange", "fruit"), Product("Banana", "fruit"), Product("Apple", "fruit"),
                Product("Computer", "electronics"),
            Product("Mobile Phone", "electronics"), Product("Table", "furniture"), Product("Sofa", "furniture")),
    });

    private static Fields Product(string title, string type) => new(new() { ["title"] = title, ["type"] = type });

    private sealed record Result(string Name, bool ExpectsError, bool IsSame, string Difference);

    private sealed class Fields(Dictionary<string, object?> fields) : TemplateObject
    {
        public override IEnumerable<string> Names => fields.Keys;

        public override bool TryGet(string name, out object? value) => fields.TryGetValue(name, out value);
    }
}
