using System.Text;
using ScrutinyReport.Documents;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

public static class TxtWriterTests
{
    [Fact]
    public static void Everything_reads_as_text() => Approved.Text(Text(Everything.Document));

    [Fact]
    public static void Numbers_run_on_through_the_document() => Assert.Equal(
        Enumerable.Range(1, 41),
        Text(Paper.Read().Value!).Split('\n')
            .Select(line => line.Split(". ")[0])
            .Where(start => !start.StartsWith(' ') && int.TryParse(start, out _))
            .Select(start => int.Parse(start, System.Globalization.CultureInfo.InvariantCulture)));

    internal static string Text(Document document) => Encoding.UTF8.GetString(TxtWriter.Write(document).Content.Span);
}
