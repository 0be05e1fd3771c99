using ScrutinyReport.Foundation;

namespace ScrutinyReport.Tests.Documents;

public static class MarkdownReaderTests
{
    [Fact]
    public static void A_title_block_has_lines_before_and_after_the_title() => Reads(
        """
        ::: title-block
        Overview and Scrutiny Committee: 4 June 2024

        # Quarter 4 2023/24 performance report

        Joint report of the Chief Executive
        and the Director
        :::

        ## Purpose
        """);

    [Fact]
    public static void Numbered_and_unnumbered_passages_nest() => Reads(
        """
        Before.

        ::: numbered
        One.

        ## A heading has no number

        Two,
        in two lines.

        - a point

          and more of it
        - another
          1. inside

        ::: unnumbered
        Carries on two.

        3) from three
        :::

        Three.
        :::

        ::: unnumbered
        Outside.
        :::
        """);

    [Fact]
    public static void Tables_have_a_caption_a_description_and_notes() => Reads(
        """
        ::: table
        The *caption*

        The description.

        | Indicator | Value | Set | Middle | Rating |
        |-----------|-------|:----|:------:|--------|
        | One \| a  | 97.2% | 1   | x      | N/A    |
        | **Two**   | N/A   | 2   | y      | Green  |

        A note.

        Another.
        :::

        | Bare | table |
        |---|---|
        | a | b |

        ::: front-sheet
        | Item | Detail |
        |---|---|
        | Meeting date | 4 June 2024 |
        :::
        """);

    [Fact]
    public static void Running_text_has_weight_stress_links_and_line_breaks() => Reads(
        """
        **Bold**, *italic*, ***both***, `code`, a [page](https://example.org/a?b=c&d=e), <https://example.org>,
        [x@example.org](mailto:x@example.org), <y@example.org>, https://example.org/bare and \
        a new line; &lt;5 &amp; &#62;6; 5 < 6; \*not stressed\*; a_b_c.
        """);

    [Fact]
    public static void Blocks_that_change_the_page_or_stand_apart() => Reads(
        """
        ::: landscape
        On its side.

        ::: callout
        Set apart.

        - a point
        :::
        :::

        ::: page-break
        :::

        > Somebody else's words.

        ::: contacts
        A. N. Officer\
        0116 000 0000

        B. Officer
        :::
        """);

    [Fact]
    public static void An_address_may_be_a_value()
    {
        var value = MarkedText.Value("a_b*c@example.org");
        var markdown = Reading.With("[{}](mailto:{}?subject=x) [page](<https://example.org/{}>)", value);
        Approved.Text(TreeText.Of(Reading.Read(markdown)));
    }

    private static void Reads(
        string markdown,
        [System.Runtime.CompilerServices.CallerFilePath] string file = "",
        [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        Approved.Text(TreeText.Of(Reading.Read(markdown)), file: file, test: test);
}
