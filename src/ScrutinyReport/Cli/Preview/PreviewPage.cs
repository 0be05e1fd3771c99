using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>
/// A report as the page of a preview: what <c>--to html</c> writes, with a bar to choose by, the problems, and room for
/// where a figure comes from.
/// </summary>
internal sealed record PreviewPage(string Html, HtmlOrigins Origins)
{
    private const string Files =
        "<link rel=\"stylesheet\" href=\"/preview.css\"/>\n<script src=\"/preview.js\" defer=\"defer\"></script>\n";

    private const int ExcerptWidth = 140;

    private static readonly DocumentProperties NoReport =
        new() { Title = "The report cannot be made yet", Created = default };

    public static PreviewPage Of(PreviewMade made, PreviewChoice chosen, int version)
    {
        var origins = new HtmlOrigins();
        var document = made.Document
            ?? new Document(NoReport,
                [new Paragraph(new([new Text("It will be here once the errors above are mended.")]))]);
        var page = Encoding.UTF8.GetString(HtmlWriter.Write(document, origins: origins).Content.Span);
        var number = version.ToString(CultureInfo.InvariantCulture);
        var mark = made.Document is null
            ? $"<html data-failed=\"\" data-version=\"{number}\" "
            : $"<html data-version=\"{number}\" ";
        var whole = new StringBuilder(page);
        Insert(whole, "<html ", mark);
        Insert(whole, "</head>", Files + "</head>");
        Insert(whole, "<body>\n", "<body>\n" + Bar(made, chosen));
        return new(whole.ToString(), origins);
    }

    // The first of each stands in what the writer itself wrote: words of a report come later, and escaped.
    private static void Insert(StringBuilder page, string before, string after)
    {
        var at = page.ToString().IndexOf(before, StringComparison.Ordinal);
        page.Remove(at, before.Length).Insert(at, after);
    }

    private static string Bar(PreviewMade made, PreviewChoice chosen)
    {
        var html = new HtmlText();
        html.Open("aside", ("id", "preview"), ("aria-label", "Preview"));
        html.NewLine();
        html.Open("form", ("action", "/"), ("method", "get"));
        if (!made.Reports.IsEmpty)
        {
            Choice(html, "report", "Report", made.Reports, chosen.Report, "The usual");
        }

        if (!made.Cases.IsEmpty)
        {
            Choice(html, "case", "Test case", made.Cases, made.Case, made.Reports.IsEmpty ? null : "None");
        }

        if (!made.Quarters.IsEmpty)
        {
            Choice(html, "quarter", "Quarter", made.Quarters, chosen.Quarter,
                made.Case is null ? "Latest" : "The case's own");
        }

        html.Line("button", "Show", ("type", "submit"));
        html.Open("label");
        html.Write("Go to indicator");
        html.Line("select", "", ("id", "indicator"));
        html.Close();
        html.Line("button", "Sources by keyboard", ("type", "button"), ("id", "inspect"), ("aria-pressed", "false"));
        html.Close();
        html.NewLine();
        Problems(html, made);
        html.Open("section", ("id", "source"), ("aria-label", "Source"), ("aria-live", "polite"), ("tabindex", "0"),
            ("hidden", "hidden"));
        html.Line("button", "Close", ("type", "button"), ("class", "close"));
        html.Line("div", "");
        html.Close();
        html.Close();
        html.NewLine();
        return html.ToString();
    }

    private static void Choice(
        HtmlText html, string name, string label, ImmutableArray<string> values, string? chosen, string? usual)
    {
        html.Open("label");
        html.Write(label);
        html.Open("select", ("name", name));
        if (usual is not null)
        {
            html.Line("option", usual, ("value", ""));
        }

        foreach (var value in values)
        {
            html.Line("option", value, ("value", value), ("selected", value == chosen ? "selected" : null));
        }

        html.Close();
        html.Close();
    }

    private static void Problems(HtmlText html, PreviewMade made)
    {
        html.Open("section", ("id", "problems"), ("aria-label", "Problems"), ("aria-live", "polite"));
        if (ProblemPrinter.Count(made.Problems) is { } count)
        {
            html.Open("h2");
            html.Write(count);
            if (made.Document is null)
            {
                html.Open("span", ("class", "older"));
                html.Write("; the report below is from before");
                html.Close();
            }

            html.Close();
            html.Open("ol");
            foreach (var problem in made.Problems)
            {
                Write(html, problem);
            }

            html.Close();
        }

        html.Close();
        html.NewLine();
    }

    private static void Write(HtmlText html, Problem problem)
    {
        var weight = ProblemPrinter.Word(problem.Severity);
        html.Open("li", ("class", weight));
        html.Line("strong", $"{weight} {problem.Code}");
        html.Write($" {problem.Place}: ");
        Say(html, problem.Message);
        if (SourceExcerpt.Of(problem.Place, ExcerptWidth) is { } excerpt)
        {
            var number = problem.Place.Line.ToString(CultureInfo.InvariantCulture);
            html.Line("pre", $"{number} | {excerpt.Line}\n{new string(' ', number.Length)} | {excerpt.Carets}",
                ("tabindex", "0"));
        }

        foreach (var step in problem.Trail)
        {
            html.Open("p");
            Say(html, $"{step.Place}: {step.Message}");
            html.Close();
        }

        if (problem.Hint is { } hint)
        {
            html.Open("p");
            Say(html, $"Hint: {hint}");
            html.Close();
        }

        html.Close();
    }

    /// <summary>Words in which a terminal puts names between backticks: a page sets them as code.</summary>
    public static void Say(HtmlText html, string words)
    {
        foreach (var (index, part) in words.Split('`').Index())
        {
            if (index % 2 == 1)
            {
                html.Open("code");
                html.Write(part);
                html.Close();
            }
            else
            {
                html.Write(part);
            }
        }
    }
}
