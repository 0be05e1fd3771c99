using System.Text;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>The text of settings, meetings and commentary, which are UTF-8 with or without a mark.</summary>
internal static class SourceTexts
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static Checked<SourceText> Of(InputFile file)
    {
        try
        {
            var text = Strict.GetString(file.Content.Span);
            return text.Contains('\0', StringComparison.Ordinal)
                ? Checked.Failed<SourceText>(WorkspaceProblems.NotText(file.Path))
                : Checked.Of(new SourceText(file.Path, text.TrimStart('\uFEFF')));
        }
        catch (DecoderFallbackException)
        {
            return Checked.Failed<SourceText>(WorkspaceProblems.NotText(file.Path));
        }
    }
}
