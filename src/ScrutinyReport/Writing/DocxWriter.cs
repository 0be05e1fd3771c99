using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>Writes a document as a Word file.</summary>
internal static class DocxWriter
{
    /// <summary>The file; the same document and house style give the same bytes.</summary>
    public static OutputFile Write(Document document, HouseStyle style, string name = "report.docx") =>
        throw new NotImplementedException();
}
