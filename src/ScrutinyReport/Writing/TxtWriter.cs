using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>Writes a document as plain text, one paragraph or table row a line.</summary>
internal static class TxtWriter
{
    public static OutputFile Write(Document document, string name = "report.txt") =>
        throw new NotImplementedException();
}
