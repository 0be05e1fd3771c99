using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Tests.Documents;

public static class DocumentProblemTests
{
    [Fact]
    public static void Containers_that_are_unknown_unclosed_or_stray_are_named() => Says(
        """
        ::: numberd
        One.
        :::

        ::: photograph
        :::

        :::

        ::: numbered
        Never closed.
        """);

    [Fact]
    public static void Headings_that_skip_a_level_or_repeat_the_title_are_named() => Says(
        """
        # Title

        ### Too deep

        # Another title
        """);

    [Fact]
    public static void Tables_with_missing_surplus_or_empty_cells_are_named() => Says(
        """
        ::: table
        Caption

        | a | b | c |
        |---|---|---|
        | 1 | 2 |
        | 1 | 2 | 3 | 4 |
        |   | 2 | 3 |
        :::
        """);

    [Fact]
    public static void Tables_without_a_caption_or_a_table_are_named() => Says(
        """
        | a | b |
        |---|---|
        | 1 | 2 |

        ::: table
        | a | b |
        |---|---|
        | 1 | 2 |
        :::

        ::: table
        Caption

        | a | b |
        |---|---|
        no bar in this row
        :::

        ::: front-sheet
        | a | b | c |
        |---|---|---|
        | 1 | 2 | 3 |
        :::
        """);

    [Fact]
    public static void Tables_whose_rows_are_missing_or_stand_apart_are_named()
    {
        var template = new SourceText("report.scriban.md", "| {{ indicator.name }} | 2 |");
        var markdown = Reading.With(
            """
            ::: table
            A loop over nothing

            | a | b |
            |---|---|

            A note.
            :::

            ::: table
            Blank lines between the rows

            | a | b |
            |---|---|

            | {} | 2 |

            | second | 3 |

            :::

            ::: table
            A note may start with a bar

            | a | b |
            |---|---|
            | 1 | 2 |

            \| here.
            :::

            ::: table
            The value of a note too

            | a | b |
            |---|---|
            | 1 | 2 |

            {}
            :::
            """,
            MarkedText.Value("| Visits", null, template.At(5, 14)));

        Approved.Text(TreeText.Of(Reading.Read(markdown).Problems));
    }

    [Fact]
    public static void What_a_report_cannot_hold_is_named() => Says(
        """
        An ![alternative text](https://example.org/a.png) and <b>HTML</b>.

        <div>
        A block of it.
        </div>

        ```
        code
        ```

        ***

        [c]: confidential

        A [relative link](other.md) and a [script](javascript:alert(1)).
        """);

    [Fact]
    public static void What_stands_in_the_wrong_place_is_named() => Says(
        """
        ::: title-block
        No title.

        - a list
        :::

        ::: landscape
        ::: landscape
        Twice.
        :::

        ::: portrait
        ::: part
        :::
        :::
        :::

        ::: callout
        ## Heading

        ::: page-break
        :::
        :::

        - a point

          | a | b |
          |---|---|
          | 1 | 2 |

        ::: table
        One

        Two

        Three

        | a | b |
        |---|---|
        | 1 | 2 |
        :::
        """);

    [Fact]
    public static void Numbers_that_cannot_be_are_named() => Says(
        """
        ::: numbered
        One.

        ::: numbered
        ::: numbered
        Two levels at once.

        ::: numbered
        Too deep.
        :::
        :::
        :::

        ::: numbered restart
        Inside.
        :::
        :::
        """);

    [Theory]
    [InlineData(9, "{}", "", 0)]
    [InlineData(10, "{}", "", 1)]
    [InlineData(12, "{}", "", 1)]
    [InlineData(8, "::: numbered\nOne.\n\n{}:::\n", "", 0)]
    [InlineData(9, "::: numbered\nOne.\n\n{}:::\n", "", 1)]
    [InlineData(8, "{}", "> ", 0)]
    [InlineData(9, "{}", "> ", 1)]
    public static void Lists_go_down_nine_levels(int levels, string around, string sign, int expected)
    {
        var list =
            string.Concat(Enumerable.Range(0, levels).Select(level => $"{sign}{new string(' ', 2 * level)}- a\n"));

        var problems = Reading.Read(around.Replace("{}", list, StringComparison.Ordinal)).Problems;

        Assert.Equal(Enumerable.Repeat("SR0529", expected), problems.Select(problem => problem.Code));
    }

    [Fact]
    public static void A_list_that_is_too_deep_is_named() =>
        Says(string.Concat(Enumerable.Range(0, 11)
            .Select(level => $"{new string(' ', 2 * level)}- level {level + 1}\n")));

    [Fact]
    public static void Points_that_do_not_start_with_words_are_named() =>
        Approved.Text(TreeText.Of(Reading.Read(Reading.With(
            """
            1. {}
            2. second

            - - a list at once
            -
              words on the next line
            - > a quotation
            -
            """,
            MarkedText.Value("", null))).Problems));

    public static TheoryData<string, string> Deep => new()
    {
        { new string('[', 11_000), "3:1" },
        { string.Concat(Enumerable.Repeat("> ", 128)) + "words", "3:1" },
        { string.Concat(Enumerable.Repeat("::: unnumbered\n", 500)), "130:1" },
        { string.Concat(Enumerable.Range(0, 100).Select(level => new string(' ', 2 * level) + "- a\n")), "66:1" },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public static void What_cannot_be_read_is_placed(string deep, string expected)
    {
        var markdown = MarkedText.Plain("Words.\n\n" + deep + "\n\nMore words.\n");

        var read = MarkdownReader.Read(markdown, Reading.Properties, "a.md");
        var passage = MarkdownReader.Check(markdown, "a.md");

        Assert.Null(read.Value);
        Assert.Equal(["SR0531"], read.Problems.Select(problem => problem.Code));
        Assert.Equal($"a.md:{expected}", read.Problems.Single().Place.ToString());
        Assert.Equal(TreeText.Of(read.Problems), TreeText.Of(passage));
    }

    [Fact]
    public static void A_text_that_is_too_deep_to_be_read_is_named() =>
        Says($"Words.\n\n{string.Concat(Enumerable.Repeat("> ", 128))}words\n");

    [Fact]
    public static void Headings_and_links_without_words_are_named()
    {
        var template =
            new SourceText("report.scriban.md", "[{{ service.name }}](https://example.org/c) ## {{ service.name }}");
        var markdown = Reading.With(
            """
            ##

            ## {}

            ### *{}*

            [](https://example.org/a) and [ ](https://example.org/b), [{}](https://example.org/c), [**{}**](#heading).

            ## Heading

            [mail](mailto:), [telephone](tel:), [both](mailto:a@example.org) [right](tel:01160000000).
            """,
            MarkedText.Value("", null, template.At(1, 18)),
            MarkedText.Value(" ", null, template.At(46, 18)));

        Approved.Text(TreeText.Of(Reading.Read(markdown).Problems));
    }

    [Fact]
    public static void Options_that_no_container_has_are_named() => Says(
        """
        ::: numbered decimals
        :::

        ::: part from the 3
        :::

        ::: contents 7
        :::

        ::: page-break now
        :::

        ::: table 3 1 1
        Caption

        | a | b |
        |---|---|
        | 1 | 2 |
        :::
        """);

    [Fact]
    public static void Links_and_footnotes_that_lead_nowhere_are_named() => Says(
        """
        ## Background papers

        See [the papers](#background-paper), [others](#elsewhere), a note[^missing] and one[^twice] twice[^twice].

        [^twice]: Once.
        [^unused]: Never.
        """);

    [Fact]
    public static void Documents_without_a_name_or_a_title_of_their_own_are_named() => Says(
        """
        ::: document
        ## Title
        :::

        ::: document Exception Report
        ## Title
        :::

        ::: document one
        ## Title

        ## A second title
        :::

        ::: document one
        ### No title
        :::

        ::: document appendix
        Text.
        :::

        ::: landscape
        ::: document inside
        ## Title
        :::
        :::

        ::: document outside
        ## Title

        ::: document within
        ## Title
        :::
        :::
        """);

    [Fact]
    public static void A_control_character_is_placed_where_it_was_printed()
    {
        var template = new SourceText("report.scriban.md", "Name: {{ indicator.name }}.");
        var value = MarkedText.Value("a\u0001b\u0002", null, template.At(6, 20));
        Approved.Text(TreeText.Of(Reading.Read(Reading.With("Line one\n\nLine \u0003 {}", value)).Problems));
    }

    [Fact]
    public static void A_control_character_does_not_hide_the_text_around_it() =>
        Assert.Equal("a\uFFFDb", Trees.Lines(Reading.Read("a\u0001b").Value!).Single().PlainText);

    private static void Says(
        string markdown,
        [System.Runtime.CompilerServices.CallerFilePath] string file = "",
        [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        Approved.Text(TreeText.Of(Reading.Read(markdown).Problems), file: file, test: test);
}
