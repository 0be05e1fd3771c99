using ScrutinyReport.Cli;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Tests.Cli;

public static class ProblemPrinterTests
{
    private const string Row =
        "Child protection cases which were reviewed within timescales,Percent,High = Good,Quarter,"
        + "Q3 2023/24,82.6%,266,322,Q4 2023/24,87.4%,291,333,Increase,>97.2.1,Amber,3,88.2%,2022/23,2021/22,2020/21";

    [Fact]
    public static void Problems_are_printed_by_file_and_place_with_line_carets_hint_and_trail()
    {
        var quarter = new SourceText("data/2023-24-Q4.csv", "Indicator,Target\nReviews,>97.2.1\nPlans,abc\n");
        var including = new SourceText("templates/t/report.scriban.md", "{{ include 'part' }}");
        var template = new SourceText("templates/t/part.scriban.md", "Rate: {{ indicator.rat }}\n");

        Approved.Text(Printed(
            120,
            Problem.Error("SR0002", quarter.At(39, 3), "`abc` is not a number"),
            Problem.Error("SR0001", quarter.At(25, 7), "`97.2.1` in `Target` is not a number", "write a number"),
            Problem.Warning("SR0003", Place.WholeFile("data/2023-24-Q4.csv"), "this file is old"),
            Problem.Error("SR0004", template.At(8, 13), "there is nothing called `rat`", "did you mean `rate`?") with
            {
                Trail = [new(including.At(3, 7), "included from here")],
            },
            new Problem("SR0005", Severity.Note, Place.Nowhere, "nothing has a place here")));
    }

    [Theory]
    [InlineData("narrow", 60)]
    [InlineData("wide", 120)]
    public static void A_long_line_is_cut_around_the_carets(string variant, int width)
    {
        var source = new SourceText("data/2023-24-Q4.csv", Row);
        const string several = "Q3 2023/24,82.6%,266,322,Q4 2023/24,87.4%,291,333,Increase";
        var places = new[] { "Child protection", ">97.2.1", "2020/21", several }
            .Select(text => source.At(Row.IndexOf(text, StringComparison.Ordinal), text.Length));

        var printed = Printed(width, [.. places.Select(place => Problem.Error("SR0001", place, "here"))]);

        Assert.All(printed.Split('\n').Where(line => line.Contains('|', StringComparison.Ordinal)), line =>
            Assert.InRange(line.Length, 0, width));
        Approved.Text(printed, variant);
    }

    [Theory]
    [InlineData("tab", "a\tb\tword", "word")]
    [InlineData("wide", "名前,word", "word")]
    [InlineData("combining", "cafe\u0301,word", "word")]
    [InlineData("emoji", "\U0001F600,word", "word")]
    [InlineData("steering", "\u001b[31m\u202Eword", "word")]
    public static void Carets_stand_under_the_word_whatever_is_before_it(string variant, string line, string word)
    {
        var source = new SourceText("a.csv", line);

        var excerpt = SourceExcerpt.Of(source.At(line.IndexOf(word, StringComparison.Ordinal), word.Length), 60)!;

        Assert.EndsWith("^^^^", excerpt.Carets, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', excerpt.Line);
        Approved.Text($"{excerpt.Line}\n{excerpt.Carets}\n", variant);
    }

    [Theory]
    [InlineData(0, 0, "^")]
    [InlineData(3, 0, "   ^")]    // behind the last character
    [InlineData(1, 99, " ^^")]    // on to the next line: no further than this one
    public static void There_is_always_a_caret_and_never_one_too_many(int start, int length, string carets)
    {
        var source = new SourceText("a.csv", "abc\ndef\n");

        Assert.Equal(new("abc", carets), SourceExcerpt.Of(source.At(start, length), 60));
    }

    [Fact]
    public static void Every_place_of_a_long_line_has_its_carets_under_it()
    {
        var source = new SourceText("a.csv", Row);
        var starts = Enumerable.Range(0, Row.Length - 3);
        foreach (var (start, width) in from at in starts from wide in new[] { 24, 40, 60, 200 } select (at, wide))
        {
            var excerpt = SourceExcerpt.Of(source.At(start, 3), width)!;

            var first = excerpt.Carets.IndexOf('^', StringComparison.Ordinal);
            Assert.Equal(Row.Substring(start, 3).TrimEnd(),
                excerpt.Line.PadRight(first + 3).Substring(first, 3).TrimEnd());
            Assert.InRange(excerpt.Line.Length, 1, width);
        }
    }

    [Fact]
    public static void A_message_cannot_steer_the_terminal() => Assert.Equal(
        "a.csv: error SR0001: `one two·[31m`\n\n",
        Printed(120, Problem.Error("SR0001", Place.WholeFile("a.csv"), "`one\ntwo\u001b[31m`")));

    [Fact]
    public static void Colour_is_used_only_where_it_is_shown()
    {
        using var to = new StringWriter();
        var problem = Problem.Error("SR0001", Place.WholeFile("a.csv"), "wrong", "right it");
        ProblemPrinter.Print([problem], to, new Ink(true), 120);

        Assert.Equal("a.csv: \u001b[1;31merror SR0001\u001b[0m: wrong\n  \u001b[1mhint:\u001b[0m right it\n\n",
            to.ToString());
    }

    private static string Printed(int width, params Problem[] problems)
    {
        using var to = new StringWriter();
        ProblemPrinter.Print(problems, to, new Ink(false), width);
        return to.ToString();
    }
}
