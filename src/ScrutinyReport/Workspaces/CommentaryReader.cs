using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>Reads a file of commentary: `owner`, `date` and `status` between two lines `---`, then the text.</summary>
internal static class CommentaryReader
{
    private const string Fence = "---";

    public static Checked<Commentary> Read(SourceText source)
    {
        var subject = Path.GetFileNameWithoutExtension(source.Path);
        var commentary = new Commentary { Subject = subject, Source = source, BodyStart = 0 };
        if (source.Line(1).TrimEnd() != Fence)
        {
            return Checked.Of(commentary);
        }

        var close = Enumerable.Range(2, source.LineCount - 1)
            .FirstOrDefault(line => source.Line(line).TrimEnd() == Fence);
        if (close == 0)
        {
            return Checked.Failed<Commentary>(WorkspaceProblems.FrontMatterDoesNotEnd(source.At(0, Fence.Length)));
        }

        var (start, end) = (source.StartOf(2), source.StartOf(close));
        var read = YamlFile.Parse(source, start, end - start);
        return read.Then(map =>
        {
            var matter = new SettingsMap(map, source.Path, Place.WholeFile(source.Path), []);
            var complete = commentary with
            {
                BodyStart = close < source.LineCount ? source.StartOf(close + 1) : source.Text.Length,
                Owner = matter.Text("owner"),
                Date = matter.Date("date"),
                Status = matter.OneOf("status", ("draft", true), ("final", false)),
            };
            matter.Finish();
            return Checked.Of(complete, matter.Problems);
        });
    }

    /// <summary>A problem for each commentary on something that the report does not have.</summary>
    public static IEnumerable<Problem> Unknown(IEnumerable<Commentary> commentary, IReadOnlyCollection<string> known) =>
        commentary.Where(one => !known.Contains(one.Subject, StringComparer.Ordinal))
            .Select(one => WorkspaceProblems.UnknownSubject(one.Subject, Place.WholeFile(one.Source.Path), known));
}
