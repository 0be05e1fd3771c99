using System.Globalization;
using ScrutinyReport.Foundation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>Where a figure or a paragraph of a preview comes from, as a piece of a page.</summary>
internal static class PreviewSource
{
    // A cell far to the right of its line is to be seen without scrolling.
    private const int ExcerptWidth = 40;

    public static string Of(Figure? figure, Place? template)
    {
        var html = new HtmlText();
        if (figure is not null)
        {
            html.Open("section");
            html.Line("h2", $"{figure.Shown}: where it comes from");
            html.Open("ul");
            Write(html, figure);
            html.Close();
            html.Close();
        }

        if (template is { } place)
        {
            html.Open("section");
            html.Line("h2", "Written by this line of a template");
            html.Line("p", place.ToString());
            html.Line("pre", $"{place.Line.ToString(CultureInfo.InvariantCulture)} | {place.LineText}",
                ("tabindex", "0"));
            html.Close();
        }

        if (figure is null && template is null)
        {
            html.Line("p", "This is no longer in the report.");
        }

        return html.ToString();
    }

    private static void Write(HtmlText html, Figure figure)
    {
        html.Open("li");
        html.Line("strong", figure.Shown);
        PreviewPage.Say(html, " " + ExplainPrinter.Words(figure.Origin));
        if (figure.Origin is FromCell cell && SourceExcerpt.Of(cell.Place, ExcerptWidth) is { } excerpt)
        {
            html.Line("pre", $"{excerpt.Line}\n{excerpt.Carets}");
        }

        if (figure.Origin is FromCell { Amendment: { } amendment })
        {
            html.Open("p");
            PreviewPage.Say(html, $"corrected from `{amendment.Was}` by {amendment.Who}: {amendment.Reason}");
            html.Close();
        }

        if (figure.Origin is Computed { Inputs.IsEmpty: false } computed)
        {
            html.Open("ul");
            foreach (var input in computed.Inputs)
            {
                Write(html, input);
            }

            html.Close();
        }

        html.Close();
    }
}
