using System.Globalization;
using System.Xml.Linq;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Inspecting;

/// <summary>Which rows and columns of a table its style treats as special (<c>w:tblLook</c>).</summary>
internal readonly record struct TableLook(
    bool FirstRow, bool LastRow, bool FirstColumn, bool LastColumn, bool RowBands, bool ColumnBands)
{
    /// <summary>The attributes; where a program left them out, the bits of the old number.</summary>
    public static TableLook Of(XElement? properties)
    {
        var look = properties?.Element(Word.W + "tblLook");
        _ = int.TryParse(
            (string?)look?.Attribute(Word.Value), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var bits);
        return new(
            Is("firstRow", 0x20), Is("lastRow", 0x40), Is("firstColumn", 0x80), Is("lastColumn", 0x100),
            look is not null && !Is("noHBand", 0x200), look is not null && !Is("noVBand", 0x400));

        bool Is(string name, int bit) => (string?)look?.Attribute(Word.W + name) is { } said
            ? said is "1" or "true" or "on"
            : (bits & bit) != 0;
    }
}
