using ScrutinyReport.Documents;
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
    public static void Decimal_numbers_stand_under_numbered_headings() => Reads(
        """
        ::: numbered
        One.

        Two:

        ::: numbered
        Two point one.

        Two point two.
        :::
        :::

        ## Not numbered

        ::: numbered decimal
        ## Education

        Three point one.

        ### Exclusions

        Three point two point one.

        ::: unnumbered
        Carries on.
        :::

        ### Schools

        Three point three point one.

        ## Summary

        Four point one:

        ::: numbered
        Four point one point one.
        :::

        Four point two.
        :::

        ::: numbered
        Five.
        :::

        ::: numbered restart
        From one again.
        :::

        ::: numbered decimal restart
        ## Appendix

        One point one.
        :::
        """);

    [Fact]
    public static void Lists_have_bullets_figures_letters_or_roman_numbers() => Reads(
        """
        a) first
           i) inside
           ii) inside
        b) second

        Text.

        i) one
        ii) two

        Text.

        h) eighth
        i) ninth
        j) tenth

        Text (i) in a sentence and
        a. not a list,
        A) nor this.
        """);

    [Theory]
    [InlineData("v) five\nvi) six\nvii) seven", "Roman from 5: 3")]
    [InlineData("v) five,\nin two lines\n\n   - inside\n\nvi) six", "Roman from 5: 2")]
    [InlineData("x) ten\nxi) eleven", "Roman from 10: 2")]
    [InlineData("iv) four\nv) five\nvi) six", "Roman from 4: 3")]
    [InlineData("vi) six\nvii) seven", "Roman from 6: 2")]
    [InlineData("u) one\nv) two\nw) three", "Letter from 21: 3")]
    [InlineData("v) one\nw) two", "Letter from 22: 2")]
    [InlineData("x) one\ny) two", "Letter from 24: 2")]
    [InlineData("v) alone", "Letter from 22: 1")]
    [InlineData("v) alone\n\nText.\n\nvi) six", "Letter from 22: 1, Roman from 6: 1")]
    [InlineData("v) alone\n   vi) inside", "Letter from 22: 1")]
    [InlineData("c) third\nd) fourth", "Letter from 3: 2")]
    [InlineData("v)\tfive\r\nvi)\tsix", "Roman from 5: 2")]
    [InlineData("> v) five\n> vi) six", "Roman from 5: 2")]
    public static void A_list_from_v_or_x_is_roman_where_the_next_point_is(string markdown, string expected)
    {
        var blocks = Reading.Read(markdown).Value!.Blocks;
        var lists =
            blocks.SelectMany(block => block is Quotation quotation ? quotation.Blocks : [block]).OfType<ListBlock>();

        Assert.Equal(expected,
            string.Join(", ", lists.Select(list => $"{list.Mark} from {list.Start}: {list.Items.Length}")));
    }

    [Fact]
    public static void Contents_parts_and_wide_pages_say_what_they_are_like() => Reads(
        """
        ::: contents 2
        Contents
        :::

        ::: contents
        :::

        ::: part right-hand from 47
        Agenda Item 11
        :::

        ::: part
        :::

        ::: landscape a3
        Wide.

        ::: portrait
        Upright inside.
        :::

        Wide again.
        :::

        ::: portrait a3
        Large.
        :::

        ::: table 3 1
        Caption

        | a | b |
        |---|---|
        | 1 | 2 |
        :::
        """);

    [Fact]
    public static void A_link_leads_to_a_heading_or_table_by_its_words() => Reads(
        """
        See [Appendix 1](#appendix-1), [the dashboard](#all-indicators-at-a-glance) and [the second](#notes-2).

        ## Appendix 1: performance dashboard

        ::: table
        All *indicators* at a glance

        | a | b |
        |---|---|
        | 1 | 2 |
        :::

        ## Notes

        ## Notes
        """);

    [Fact]
    public static void Footnotes_are_numbered_in_the_order_of_their_signs() => Reads(
        """
        ::: numbered
        One[^a] and two[^b].

        [^b]: The second,
        in two lines.
        [^a]: The *first*, with a [link](https://example.org).

        - a point[^a]

        [^a]: Another with the same label.
        :::
        """);

    [Fact]
    public static void A_footnote_may_stand_in_a_table_and_below_it() => Reads(
        """
        ::: table
        Caption[^1]

        | a | b |
        |---|---|
        | 1[^2] | 2 |

        [^1]: One.
        [^2]: Two.

        A note[^3].

        [^3]: Three.
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
