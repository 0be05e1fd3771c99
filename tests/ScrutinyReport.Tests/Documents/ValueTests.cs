using FsCheck;
using FsCheck.Fluent;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Tests.Documents;

public static class ValueTests
{
    internal static string[] Contexts =>
    [
        "{}", "a {} b", "**{}**", "{}. text", "- {}", "1. {}", "> {}", "## {}", "a\n{}", "[{}](https://example.org)",
        "![{}](x)", "::: table\n{}\n\n{}\n\n| {} | b |\n|---|---|\n| {} | {} |\n\n{}\n:::", "{}{}", "    {}", "`{}`",
        "::: numbered\n{}\n\n- {}\n:::", "::: title-block\n{}\n\n# {}\n\n{}\n:::", "::: contacts\n{}\n:::",
        "_{}_ *{}*", "&{};", "\\{}", "<{}>", "{}\n---", "| {}", "[{}]", "a {}  \nb",
    ];

    public static TheoryData<string> Values =>
    [
        ">97.2%", "<18.7%", "[c]", "24. ", "24.", "|", "*", "_", "&lt;", "&#38;", "<script>", "</p>", "one\ntwo",
        "one\r\n\r\ntwo", "# ", "---", ":::", "::: landscape", "  leading", "trailing  ", "\t",
        " ", "👩‍👧 emoji", "مرحبا", "`code`", "\\", "~~~",
        "[a]: /b", "https://example.org", "![x](y)", "ƻ", "a|b|c", "\u00A0", "{{ x }}", "\u0000",
        "\u000B", "\uD800", "\uFFFE",
    ];

    /// <summary>
    /// What a value becomes: the same, but for line endings and for characters that no document can hold.
    /// </summary>
    internal static string Expected(string value) => Characters.Printable(value).ReplaceLineEndings("\n");

    [Theory]
    [MemberData(nameof(Values))]
    public static void A_value_is_never_read_as_Markdown(string value)
    {
        foreach (var context in Contexts)
        {
            Arrives(context, value);
        }
    }

    [Fact]
    public static void Any_string_arrives_unchanged() =>
        Prop.ForAll(Gen.Elements(Contexts).ToArbitrary(), Strings(), Arrives).QuickCheckThrowOnFailure();

    [Fact]
    public static void No_Markdown_breaks_the_reader() => Prop.ForAll(
        Gen.ListOf(Gen.Elements(Scraps)).Select(parts => string.Concat(parts)).ToArbitrary(),
        markdown =>
        {
            var figure = Reading.Percent(87.4m);
            var read = Reading.Read(Reading.With(markdown, Reading.Value(figure)));
            Assert.All(
                Trees.Inlines(read.Value!).OfType<FigureInline>(),
                inline => Assert.Equal((figure, figure.Shown), (inline.Figure, inline.Characters)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60));

    [Theory]
    [InlineData("a\u0001b", "a\uFFFDb")]
    [InlineData("\uD83D\uDC69", "\uD83D\uDC69")]
    [InlineData("a\r\nb\rc\u0085d", "a\nb\nc\nd")]
    public static void What_no_document_can_hold_is_seen(string value, string expected) =>
        Assert.Equal(expected, Expected(value));

    [Fact]
    public static void Half_a_surrogate_pair_is_seen() => Assert.Equal("a\uFFFDb", Expected("a\uDC00b"));

    private static string[] Scraps =>
    [
        "{}", "{}", "a", " ", "\n", "\n\n", "\r\n", "\t", "    ", "|", "|---|---|\n", "| {} | {} |\n", "**", "*",
        "_", "`", "[", "](", ")", "![", "<", ">", "::: table\n", "::: numbered\n", ":::\n", ":::",
        "::: landscape\n", "- ", "1. ", "# ", "### ", "&amp;", "\\", "https://example.org/{}", "[a]: /b\n",
        "---\n", "```\n", "<b>", "\u0000", "ƻ", "é",
    ];

    internal static Arbitrary<string> Strings() =>
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get),
            Gen.ListOf(Gen.Elements("|*_#<>&;:-+.!`~[](){}\\ \n\r\t0123a\u0001\u00A0\u200F\uD83D\uDE00".ToCharArray()))
                .Select(characters => new string([.. characters])))
        .ToArbitrary();

    private static void Arrives(string context, string value)
    {

        // The description of a table is words alone, and holds no inlines.
        var described = context.StartsWith("::: table", StringComparison.Ordinal) ? 1 : 0;
        var places = value.Length == 0 ? 0 : context.Split("{}").Length - 1 - described;
        var tag = new Badge("tag", Tone.Neutral);
        var read = Reading.Read(Reading.With(context, MarkedText.Value(value, tag)));
        var found = Trees.Inlines(read.Value!).OfType<BadgeInline>().ToArray();
        Assert.Equal(places, found.Length);
        Assert.All(found, inline => Assert.Equal(Expected(value), inline.Characters));
    }
}
