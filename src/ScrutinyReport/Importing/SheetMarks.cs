using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace ScrutinyReport.Importing;

/// <summary>
/// What is hidden in a sheet, and the cells that the library takes for others than they are; rows from 1 and columns
/// from 0.
/// </summary>
internal sealed record SheetMarks
{
    /// <summary>How much of a sheet is read: a dashboard is far smaller.</summary>
    public const int MostRows = 5000;
    public const int MostColumns = 256;

    /// <summary>The rows that are hidden or have no height.</summary>
    public required ImmutableHashSet<int> HiddenRows { get; init; }

    /// <summary>Runs of columns that are hidden or have no width, both ends included.</summary>
    public required ImmutableArray<(int First, int Last)> HiddenColumns { get; init; }

    /// <summary>
    /// The texts of cells with an error such as <c>#DIV/0!</c>, which are taken for empty, and of those that are true.
    /// </summary>
    public required ImmutableDictionary<(int Row, int Column), string> Texts { get; init; }

    /// <summary>The cells with a formula that was saved without a value.</summary>
    public required ImmutableHashSet<(int Row, int Column)> Unsaved { get; init; }

    /// <summary>
    /// The first cell that refers to a text which the workbook does not have; the library would take the number for a
    /// figure.
    /// </summary>
    public required (int Row, int Column)? WithoutText { get; init; }

    /// <summary>The last row and the last column, among those that are read, with a cell that is not empty.</summary>
    public required (int Row, int Column) Last { get; init; }

    /// <summary>The first cell that stands beyond the rows and columns that are read.</summary>
    public required (int Row, int Column)? Beyond { get; init; }

    /// <summary>The marks in the XML of a sheet of a workbook with so many shared texts.</summary>
    public static SheetMarks In(XmlReader xml, int sharedTexts)
    {
        (int, int)? withoutText = null;
        (int, int)? beyond = null;
        var (lastRow, lastColumn) = (0, -1);
        var rows = ImmutableHashSet.CreateBuilder<int>();
        var columns = ImmutableArray.CreateBuilder<(int, int)>();
        var texts = ImmutableDictionary.CreateBuilder<(int, int), string>();
        var unsaved = ImmutableHashSet.CreateBuilder<(int, int)>();
        var (row, column, isError, isTruth, isShared, hasFormula, hasValue) =
            (0, -1, false, false, false, false, false);
        while (xml.Read())
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "col") when IsHidden(xml, "width"):
                    columns.Add((Number(xml, "min") - 1, Number(xml, "max") - 1));
                    break;
                case (XmlNodeType.Element, "row"):
                    (row, column) = (xml.GetAttribute("r") is null ? row + 1 : Number(xml, "r"), -1);
                    if (IsHidden(xml, "ht"))
                    {
                        rows.Add(row);
                    }

                    break;
                case (XmlNodeType.Element, "c"):
                    column = xml.GetAttribute("r") is { } address ? Column(address) : column + 1;
                    (isError, isTruth, isShared) =
                        (xml.GetAttribute("t") == "e", xml.GetAttribute("t") == "b", xml.GetAttribute("t") == "s");
                    (hasFormula, hasValue) = (false, false);
                    break;
                case (XmlNodeType.Element, "f"):
                    hasFormula = true;
                    break;
                case (XmlNodeType.Element, "v") when isError:
                    hasValue = true;
                    texts[(row, column)] = xml.ReadString();
                    break;
                case (XmlNodeType.Element, "v") when isTruth:
                    hasValue = true;
                    texts[(row, column)] = IsTrue(xml.ReadString()) ? "TRUE" : "FALSE";
                    break;
                case (XmlNodeType.Element, "v") when isShared:
                    hasValue = true;
                    withoutText ??= xml.ReadString().Trim() is var index
                        && (index.Length == 0
                            || (int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var text)
                                && text < sharedTexts))
                        ? null
                        : (row, column);
                    break;
                case (XmlNodeType.Element, "v" or "is"):
                    hasValue = true;
                    break;
                case (XmlNodeType.EndElement, "c") when hasFormula || hasValue:
                    if (!hasValue)
                    {
                        unsaved.Add((row, column));
                    }

                    if (row <= MostRows && column < MostColumns)
                    {
                        (lastRow, lastColumn) = (Math.Max(lastRow, row), Math.Max(lastColumn, column));
                    }
                    else
                    {
                        beyond ??= (row, column);
                    }

                    break;
                default:
                    break;
            }
        }

        return new()
        {
            HiddenRows = rows.ToImmutable(),
            HiddenColumns = columns.ToImmutable(),
            Texts = texts.ToImmutable(),
            Unsaved = unsaved.ToImmutable(),
            WithoutText = withoutText,
            Last = (lastRow, lastColumn),
            Beyond = beyond,
        };
    }

    /// <summary>
    /// Whether an attribute says yes: <c>1</c> as Excel writes it, or <c>true</c> as LibreOffice does. What says
    /// neither yes nor no is a yes, so that nothing is published that was hidden.
    /// </summary>
    public static bool IsTrue(string? value) => value?.Trim().ToUpperInvariant() is not (null or "" or "0" or "FALSE");

    private static bool IsHidden(XmlReader xml, string size) => IsTrue(xml.GetAttribute("hidden"))
        || (double.TryParse(xml.GetAttribute(size), NumberStyles.Float, CultureInfo.InvariantCulture, out var given)
            && given == 0);

    private static int Number(XmlReader xml, string name) => int.Parse(
        xml.GetAttribute(name) ?? throw new InvalidDataException(name), NumberStyles.Integer,
        CultureInfo.InvariantCulture);

    private static int Column(string address) => address.TakeWhile(char.IsAsciiLetter)
        .Aggregate(0, (column, letter) => (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1) - 1;
}
