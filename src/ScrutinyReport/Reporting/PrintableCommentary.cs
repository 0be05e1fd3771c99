using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Reporting;

/// <summary>
/// Which commentary any report of a workspace can print, as far as the words of its templates say: what is written and
/// printed nowhere is lost, and a report may say the opposite.
/// </summary>
internal static class PrintableCommentary
{
    // What stands behind a name that is used as a whole.
    private static readonly string[] Ends = ["\n", "\r", ";", " ~}}", " }}", " -}}", ")"];

    /// <summary>
    /// A problem for each commentary that no template of any report names. <paramref name="reports"/> is every report
    /// of the workspace with the texts of its templates.
    /// </summary>
    public static IEnumerable<Problem> NotPrinted(
        IEnumerable<Commentary> commentary,
        IReadOnlyCollection<(ReportSettings Report, IEnumerable<SourceText> Templates)> reports) =>
        commentary.Where(one => !one.IsBlank
            && !reports.Any(report => report.Templates.Any(text => Prints(report.Report, text.Text, one.Subject))))
            .Select(one => ReportingProblems.CommentaryNotPrinted(one.Subject, Place.WholeFile(one.Source.Path)));

    private static bool Prints(ReportSettings report, string template, string subject)
    {
        if (Has(template, $"commentary.{subject}")
            || template.Contains("commentary[", StringComparison.Ordinal)
            || IsHandedOn(template, "= commentary"))
        {
            return true;
        }

        var aspect =
            Commentary.Aspects.FirstOrDefault(aspect => subject.EndsWith("." + aspect, StringComparison.Ordinal));
        return aspect is not null
                ? Has(template, $"notes.{aspect}")
                || template.Contains(".notes[", StringComparison.Ordinal)
                || IsHandedOn(template, ".notes")
            : Has(template, ".commentary")
                && (!Commentary.Passages.Contains(subject)
                    || report.AllSections().Any(section => section.Id.Value == subject));
    }

    /// <summary>Whether a template gives the whole another name: it may then print any of it.</summary>
    private static bool IsHandedOn(string template, string name) =>
        Ends.Any(end => template.Contains(name + end, StringComparison.Ordinal));

    /// <summary>Whether the text has the name, and not as part of a longer one.</summary>
    private static bool Has(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1,
            StringComparison.Ordinal))
        {
            var next = at + name.Length < text.Length ? text[at + name.Length] : ' ';
            if (!char.IsLetterOrDigit(next) && next is not '_')
            {
                return true;
            }
        }

        return false;
    }
}
