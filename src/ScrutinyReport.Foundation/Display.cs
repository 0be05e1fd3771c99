using System.Globalization;

namespace ScrutinyReport.Foundation;

/// <summary>
/// What a number counts; it decides the sign behind the number and what a difference of two is called.
/// </summary>
public enum Unit
{
    /// <summary>A count, a rate, a rank: no sign.</summary>
    None,

    /// <summary>A share of a hundred: 87.4%.</summary>
    Percent,

    /// <summary>A difference of two percentages: percentage points (METHODS 7), never "%".</summary>
    Points,
}

/// <summary>
/// How a number is shown: decimals kept with trailing zeros, thousands separated by commas, rounded half away from zero
/// (METHODS, head; METHODS 7). The same in every culture.
/// </summary>
public readonly record struct Display(int Decimals, Unit Unit = Unit.None)
{
    private static readonly NumberFormatInfo Format = new()
    {
        NumberGroupSeparator = ",",
        NumberDecimalSeparator = ".",
        NegativeSign = "-",
        NumberGroupSizes = [3],
    };

    /// <summary>
    /// Half a unit of the last decimal that a reader sees: as much as rounding may have taken or added.
    /// </summary>
    public decimal HalfUnit
    {
        get
        {
            var half = 0.5m;
            for (var i = 0; i < Decimals; i++)
            {
                half /= 10;
            }

            return half;
        }
    }

    /// <summary>
    /// The number as a reader sees it: 2,446 or 87.4%. Points carry no sign: the words follow in the prose.
    /// </summary>
    public string Of(decimal number)
    {
        const int longest = 128;    // 29 digits with commas, and as many decimals
        Span<char> text = stackalloc char[longest];
        Rounded(number)
            .TryFormat(text, out var length,
                ['N', (char)('0' + (Decimals / 10)), (char)('0' + (Decimals % 10))], Format);
        if (Unit == Unit.Percent)
        {
            text[length++] = '%';
        }

        return new(text[..length]);
    }

    /// <summary>
    /// Writes the number as a reader sees it in UTF-8, without commas or signs, for programs: nothing that the page
    /// does not say. How many bytes it took: 64 are enough.
    /// </summary>
    public int Write(decimal number, Span<byte> utf8)
    {
        Rounded(number)
            .TryFormat(utf8, out var length,
                ['F', (char)('0' + (Decimals / 10)), (char)('0' + (Decimals % 10))], Format);
        return length;
    }

    /// <summary>The number with as many decimals as a reader sees.</summary>
    public decimal Rounded(decimal number) => Math.Round(number, Decimals, MidpointRounding.AwayFromZero);
}
