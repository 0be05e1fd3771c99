using System.Globalization;

namespace ScrutinyReport.Packs;

/// <summary>What is printed on the pages of a pack as their numbers: from which number on.</summary>
internal readonly record struct PageNumbers(int First)
{
    /// <summary>The number of a page, which is counted from 1.</summary>
    public string Of(int page) => (First + page - 1).ToString(CultureInfo.InvariantCulture);
}
