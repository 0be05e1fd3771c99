using System.Text;
using System.Text.RegularExpressions;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>What is known of a cell that is no number and nearly one: what it is, and what to write instead.</summary>
internal sealed partial record AlmostNumber(string What, string Instead)
{
    /// <summary>Null where nothing is known of it.</summary>
    public static AlmostNumber? Of(string text)
    {
        var words = Words.Tidy(text);
        var plain = words.Normalize(NormalizationForm.FormKC);
        if (plain != words && words.All(IsPlainOrDigit) && IsNumber(plain))
        {
            return new("is written in full-width digits or the like", $"write it with ordinary digits: `{plain}`");
        }

        var amount = Currency().Replace(words, "");
        return amount != words && IsNumber(amount)
                ? new("is an amount of money",
                    $"write the number alone, `{amount.Trim()}`; what it is counted in belongs in the indicator's name")
            : DayAndMonth().IsMatch(words) || DayWords.In(words) is not null
                ? new("is a day: a spreadsheet has taken what was typed for a date",
                    "type it again, such as a range of 3 to 12, into a cell with the format Text")
            : null;
    }

    // No superscript: that is a footnote.
    private static bool IsPlainOrDigit(char one) =>
        one is >= '\uFF01' and <= '\uFF5E' || char.IsDigit(one) || $"{one}".IsNormalized(NormalizationForm.FormKC);

    private static bool IsNumber(string text) => NumberWords.ReadSigned(text) is not null || TargetWords.IsTarget(text);

    [GeneratedRegex("[\u00A3$\u20AC]|\\b(GBP|EUR|USD)\\b")]
    private static partial Regex Currency();

    /// <summary><c>12-Mar</c> of 12-3, <c>Mar-12</c> of 3-2012.</summary>
    [GeneratedRegex(@"^(\d{1,2}[- ](Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)([- ]\d{2,4})?|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[- ]\d{2,4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayAndMonth();
}
