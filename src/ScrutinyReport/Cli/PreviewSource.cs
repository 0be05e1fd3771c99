using System.Globalization;
using ScrutinyReport.Foundation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>Where a figure or a paragraph of a preview comes from, as a piece of a page.</summary>
internal static class PreviewSource
{
    public static string Of(Figure? figure, Place? template)
    {
        var html = new HtmlText();
        if (figure is not null)
        {
            html.Line("h2", $"{figure.Shown}: where it comes from");
            html.Open("ul");
            Write(html, figure);
            html.Close();
        }

        if (template is { } place)
        {
            html.Line("h2", "Written by this line of a template");
            html.Line("p", place.ToString());
            html.Line("pre", $"{place.Line.ToString(CultureInfo.InvariantCulture)} | {place.LineText}");
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
        html.Write(" " + ExplainPrinter.Words(figure.Origin));
        if (figure.Origin is FromCell { Place.LineText: { } line, Amendment: var amendment } cell)
        {
            html.Line("pre", $"{cell.Place.Line.ToString(CultureInfo.InvariantCulture)} | {line}");
            if (amendment is not null)
            {
                html.Line("p", $"corrected from `{amendment.Was}` by {amendment.Who}: {amendment.Reason}");
            }
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
