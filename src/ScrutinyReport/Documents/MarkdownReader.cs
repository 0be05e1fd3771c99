using ScrutinyReport.Foundation;

namespace ScrutinyReport.Documents;

/// <summary>Reads what a template printed into a document.</summary>
internal static class MarkdownReader
{
    /// <summary>
    /// The document that <paramref name="markdown"/> says. Unmarked characters are the author's Markdown; every marked run is
    /// a value and reaches the document as it is. Problems in the author's text are placed in <paramref name="name"/>, as
    /// rendered; problems in a value, at the expression that printed it.
    /// </summary>
    public static Checked<Document> Read(
        MarkedText markdown, DocumentProperties properties, string name = "report.md (rendered)") =>
        throw new NotImplementedException();
}
