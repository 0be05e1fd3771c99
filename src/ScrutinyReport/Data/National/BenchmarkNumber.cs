using System.Buffers.Text;
using System.Text;

namespace ScrutinyReport.Data;

/// <summary>Reads a value of a national file.</summary>
internal static class BenchmarkNumber
{
    /// <summary>
    /// Whether the field is a number or a symbol: the number is normalised to 15 significant digits (METHODS 4), and
    /// null where a symbol says that there is none.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<byte> field, out decimal? number)
    {
        if (Utf8Parser.TryParse(field, out decimal plain, out var read) && read == field.Length
            && NumberWords.IsPlausible(plain))
        {
            number = NumberWords.Normal(plain);
            return true;
        }

        if (BenchmarkSymbols.IsLow(field))
        {
            number = 0;
            return true;
        }

        if (BenchmarkSymbols.IsOne(field))
        {
            number = null;
            return true;
        }

        number = NumberWords.ReadSigned(Encoding.UTF8.GetString(field))?.Number;
        return number is not null;
    }
}
