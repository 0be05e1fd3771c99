using System.Text.RegularExpressions;

namespace ScrutinyReport.Tests;

/// <summary>An approved result that no test writes any more tells a reader what is not so.</summary>
public static partial class ApprovedFilesTests
{
    [Fact]
    public static void Each_approved_result_has_its_test()
    {
        var approved = Directory.EnumerateFiles(Checkout.At("tests"), "*.verified.*", SearchOption.AllDirectories)
            .Where(IsSource)
            .ToList();

        Assert.Equal("", string.Join('\n', approved.Where(file => !NamesBeside(file).Any(name => IsOf(name, file)))));
        Assert.True(approved.Count > 300, $"only {approved.Count} approved results are found");
    }

    [Theory]
    [InlineData("RankTests.Ranks", "RankTests.Ranks.verified.txt", true)]
    [InlineData("RankTests.Ranks", "RankTests.Ranks_of_2024.verified.txt", true)]    // one of several of that test
    [InlineData("RankTests.Ranks", "RankTests.Ranks2.verified.txt", false)]
    [InlineData("RankTests.Ranks", "OtherTests.Ranks.verified.txt", false)]
    public static void A_result_is_of_the_test_that_its_name_begins_with(string test, string file, bool isOf) =>
        Assert.Equal(isOf, IsOf(test, file));

    private static bool IsOf(string test, string file)
    {
        var name = Path.GetFileName(file);
        return name.StartsWith(test + ".verified.", StringComparison.Ordinal)
            || name.StartsWith(test + "_", StringComparison.Ordinal);
    }

    /// <summary>The methods in the folder of a result, each as <c>Class.Test</c>.</summary>
    private static IEnumerable<string> NamesBeside(string result) =>
        from file in Directory.EnumerateFiles(Path.GetDirectoryName(result)!, "*.cs")
        let start = Path.GetFileNameWithoutExtension(file) + "."
        where Path.GetFileName(result).StartsWith(start, StringComparison.Ordinal)
        from match in Method().Matches(File.ReadAllText(file))
        select start + match.Groups["name"].Value;

    private static bool IsSource(string path) =>
        !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    [GeneratedRegex(@"(public|internal|private) [\w<>\[\], ?]+ (?<name>\w+)\(", RegexOptions.ExplicitCapture)]
    private static partial Regex Method();
}
