using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>How a council's papers look: the styles, page set-up, headers and footers of a Word file.</summary>
internal sealed record HouseStyle
{
    /// <summary>The house style in the Word file <paramref name="path"/>, whose content is <paramref name="bytes"/>.</summary>
    public static Checked<HouseStyle> Read(ReadOnlyMemory<byte> bytes, string path) => throw new NotImplementedException();
}
