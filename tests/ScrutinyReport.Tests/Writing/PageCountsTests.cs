using System.Xml.Linq;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

/// <summary>
/// "Page 47 of 7" is never printed: where pages go on from another file, the last number stands there.
/// </summary>
public static class PageCountsTests
{
    [Theory]
    [InlineData("""<w:fldSimple w:instr=" NUMPAGES "><w:r><w:rPr><w:b/></w:rPr><w:t>7</w:t></w:r></w:fldSimple>""")]
    [InlineData("""
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:b/></w:rPr><w:instrText> NUMPAGES \* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
        """)]
    public static void A_field_that_counts_pages_becomes_the_last_number(string field)
    {
        const string Page = """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""";
        var footer = XElement.Parse($"<w:ftr xmlns:w=\"{Word.Main}\"><w:p>{Page}<w:r><w:t> of </w:t></w:r>{field.Trim()}<w:r><w:t>.</w:t></w:r></w:p></w:ftr>");

        PageCounts.Fill(footer, 53);

        Assert.Equal(
            $"<w:ftr xmlns:w=\"{Word.Main}\"><w:p>{Page}<w:r><w:t> of </w:t></w:r><w:r><w:rPr><w:b /></w:rPr><w:t>53</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p></w:ftr>"
                .Replace("\"/>", "\" />", StringComparison.Ordinal),
            footer.ToString(SaveOptions.DisableFormatting));
    }
}
