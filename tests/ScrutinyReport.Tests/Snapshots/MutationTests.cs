using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyReport.Cli;
using ScrutinyReport.Snapshots;
using ScrutinyReport.Templating;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Snapshots;

/// <summary>
/// Each built-in template is broken in ten ways at least, and `scrutiny test` or `template check` finds every one. What
/// it would not find, an officer would have to.
/// </summary>
public sealed partial class MutationTests(MutationTests.Copy copy) : IClassFixture<MutationTests.Copy>
{
    /// <summary>
    /// What somebody may do to a template by mistake; null where the template has nothing to do it to.
    /// </summary>
    private static readonly ImmutableArray<(string Name, Func<string, string?> Break)> Ways =
    [
        ("a misspelt name", text => Replaced(text, Member(), match => $"{match.Groups[1].Value}x")),
        ("a name that does not exist",
            text => Replaced(text, Condition(), match => $"{match.Groups[1].Value}nothing_{match.Groups[2].Value}")),
        ("a lost end", text => Replaced(text, End(), _ => "")),
        ("an end too many", text => text + "{{ end }}\n"),
        ("a block that is never closed", text => text + "{{ if true }}\n"),
        ("a brace that is never closed", text => text + "{{ 1\n"),
        ("a line with a name that does not exist", text => text + "{{ nothing_here }}\n"),
        ("a line with a template that does not exist", text => text + "{{ include 'nowhere' }}\n"),
        ("a line with a function that does not exist", text => text + "{{ 1 | math.shorten }}\n"),
        ("a sentence too many", text => text + "\nThis sentence should not be here.\n"),
        ("a word lost", text => Replaced(text, FirstWord(), _ => "")),
        ("nothing left of it", _ => ""),
        ("an argument too many", text => Replaced(text, Called(), match => $"{match.Value} 1 2 3 4 5 6 7")),
        ("a changed word", text => Replaced(text, Word(), match => $"{match.Groups[1].Value}changed")),
        ("a lost brace", text => Replaced(text, Closing(), _ => "}")),
        ("an include that is not there", text => Replaced(text, Include(), _ => "include 'nowhere'")),
        ("a condition turned round",
            text =>
                Replaced(text, If(),
                    match => $"{match.Groups[1].Value}!({match.Groups[2].Value}){match.Groups[3].Value}")),
        ("a lost line", LostLine),
        ("a function that is not there", text => Replaced(text, Piped(), _ => "| string.shorten")),
        ("a word of code for another", text => Replaced(text, Quoted(), _ => "\"otherwise\"")),
    ];

    private static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Checkout.At("templates"), "*.scriban.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Checkout.At("templates"), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static TheoryData<string> Templates() => [.. Names];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Whatever_is_broken_is_found(string template)
    {
        var file = copy.File(template);
        var whole = File.ReadAllText(file);
        var (reaching, others) = copy.CasesFor(template);
        try
        {
            foreach (var (name, way) in Ways)
            {
                if (way(whole) is { } broken && broken != whole)
                {
                    File.WriteAllText(file, broken);
                    Assert.True(
                        copy.IsFoundBy(reaching) || copy.IsFoundByCheck() || copy.IsFoundBy(others),
                        $"{template}: {name} is not found:\n{Changed(whole, broken)}");
                }
            }
        }
        finally
        {
            File.WriteAllText(file, whole);
        }
    }

    [Fact]
    public static void Each_template_is_broken_in_ten_ways_or_more() => Assert.All(Names, template =>
    {
        var text = File.ReadAllText(Checkout.At("templates/" + template));
        Assert.InRange(Ways.Count(way => way.Break(text) is { } broken && broken != text), 10, Ways.Length);
    });

    private static string? Replaced(string text, Regex what, Func<Match, string> with) => what.IsMatch(text)
        ? what.Replace(text, match => with(match), 1)
        : null;

    private static string? LostLine(string text)
    {
        var lines = text.Split('\n');
        var at = Array.FindIndex(lines,
            line => line.Contains("}}", StringComparison.Ordinal) && !line.Contains('#', StringComparison.Ordinal));
        return at < 0 ? null : string.Join('\n', lines[..at].Concat(lines[(at + 1)..]));
    }

    private static string Changed(string before, string after) =>
        string.Join('\n', TextDifference.Of(before, after).Select(one => $"line {one.Line}: {one.Plain}"));

    [GeneratedRegex(@"(\{\{~? \w+\.\w+)")]
    private static partial Regex Member();

    [GeneratedRegex(@"(if )(\w+)")]
    private static partial Regex Condition();

    [GeneratedRegex(@"\bend\b")]
    private static partial Regex End();

    [GeneratedRegex(@"\{\{ [a-z_]+ [a-z_.]+|ret [a-z_]+ [a-z_.]+")]
    private static partial Regex Called();

    [GeneratedRegex(@"(?m)^([A-Z][a-z]+ [a-z]+ )[a-z]+|(?<=ret "")()[a-z]+")]
    private static partial Regex Word();

    [GeneratedRegex("(?m)^[A-Z][a-z]+ ")]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"\}\}")]
    private static partial Regex Closing();

    [GeneratedRegex("include '[a-z-]+'")]
    private static partial Regex Include();

    [GeneratedRegex(@"(\bif )([^~}\n]+?)( ~?\}\}|\n)")]
    private static partial Regex If();

    [GeneratedRegex(@"\| array\.[a-z]+")]
    private static partial Regex Piped();

    [GeneratedRegex("\"[a-z ]+\"")]
    private static partial Regex Quoted();

    /// <summary>
    /// A copy of the templates to break, one after the other, and what their cases do while nothing is broken.
    /// </summary>
    public sealed class Copy : IDisposable
    {
        private readonly TemporaryFolder copy = new();
        private readonly CaseFolder folder;
        private readonly ImmutableArray<(CaseResult Result, Coverage Coverage)> whole;

        public Copy()
        {
            copy.CopyFrom(Checkout.At("sample-data"), "sample-data");
            copy.CopyFrom(Checkout.At("templates"), "templates");
            folder = new(copy.File("templates"), new(TextWriter.Null, TextWriter.Null, copy.Path));
            whole =
            [
                .. from family in folder.Families
                   from name in folder.Cases(family)
                   let coverage = new Coverage()
                   select (new CaseRunner(folder, new() { Coverage = coverage }).Run(family, name), coverage),
            ];
            Assert.All(whole,
                one => Assert.True(one.Result.IsGood, $"{one.Result.Name} fails before anything is broken"));
        }

        internal string File(string template) => copy.File("templates/" + template);

        /// <summary>
        /// The cases of the template's family, quick ones first: those that come by it, and the others.
        /// </summary>
        internal (CaseResult[] Reaching, CaseResult[] Others) CasesFor(string template)
        {
            var family = template.Split('/')[0];
            var cases = whole
                .Where(one => family == TemplateSource.Common || one.Result.Family == family)
                .OrderBy(one => one.Result.Time)
                .ToLookup(one => one.Coverage.Has("templates/" + template), one => one.Result);
            return ([.. cases[true]], [.. cases[false]]);
        }

        internal bool IsFoundBy(CaseResult[] cases)
        {
            var runner = new CaseRunner(folder);
            return Array.Exists(cases, one => !runner.Run(one.Family, one.Name).IsGood);
        }

        internal bool IsFoundByCheck() =>
            ProgramRun.In(copy.Path, "template", "check", "--workspace", copy.Path).ExitCode == 1;

        public void Dispose() => copy.Dispose();
    }
}
