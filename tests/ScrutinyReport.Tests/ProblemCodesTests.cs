using System.Text.RegularExpressions;

namespace ScrutinyReport.Tests;

/// <summary>
/// Each problem code has one factory, one entry in the documentation, and is shown in an approved result.
/// </summary>
public static partial class ProblemCodesTests
{
    [Fact]
    public static void Each_code_is_used_once()
    {
        var twice = Codes().GroupBy(code => code, StringComparer.Ordinal).Where(same => same.Count() > 1);

        Assert.Empty(twice.Select(same => same.Key));
        Assert.True(Codes().Count > 100, "the codes are no longer found in the source");
    }

    [Fact]
    public static void Each_code_is_explained_once()
    {
        var documented = Documented().ToList();

        Assert.Equal("", string.Join(" ", Codes().Except(documented)));
        Assert.Equal("", string.Join(" ", documented.Except(Codes())));
        Assert.Equal(documented.Distinct(), documented);
    }

    [Fact]
    public static void Each_code_is_shown_in_an_approved_result()
    {
        var approved = Directory.EnumerateFiles(Checkout.At("tests"), "*", SearchOption.AllDirectories)
            .Where(file => file.Contains(".verified.", StringComparison.Ordinal)
                || Path.GetFileName(file) is "stderr.txt" or "stdout.txt")
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Equal("", string.Join(" ", Codes().Except(approved)));
    }

    private static List<string> Codes() =>
    [
        .. Directory.EnumerateFiles(Checkout.At("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file =>
                !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal))
            .SelectMany(file => QuotedCode()
                .Matches(File.ReadAllText(file))
                .Select(match => match.Groups["code"].Value)),
    ];

    private static IEnumerable<string> Documented() => Directory.EnumerateFiles(Checkout.At("docs/problems"), "*.md")
        .SelectMany(file => Entry().Matches(File.ReadAllText(file)).Select(match => match.Groups["code"].Value));

    [GeneratedRegex("SR[0-9]{4}")]
    private static partial Regex Code();

    [GeneratedRegex("\"(?<code>SR[0-9]{4})\"", RegexOptions.ExplicitCapture)]
    private static partial Regex QuotedCode();

    [GeneratedRegex("^## (?<code>SR[0-9]{4}) ", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Entry();
}
