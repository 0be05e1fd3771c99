using ScrutinyReport.Data;

namespace ScrutinyReport.Tests.Data;

/// <summary>What an authority is called in prose.</summary>
public static class AuthorityNameTests
{
    [Theory]
    [InlineData("Bristol, City of", "Bristol")]
    [InlineData("Herefordshire, County of", "Herefordshire")]
    [InlineData("Bournemouth, Christchurch and Poole", "Bournemouth, Christchurch and Poole")]
    [InlineData("Isles of Scilly", "Isles of Scilly")]
    [InlineData("Kingston Upon Hull, City of", "Kingston Upon Hull")]
    public static void Only_a_turned_name_is_cut(string name, string expected) =>
        Assert.Equal(expected, new Authority(1, name) { Type = "UA", Region = "South West" }.ShortName);
}
