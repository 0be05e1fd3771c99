namespace ScrutinyReport.Data;

/// <summary>The types of authority, as national files write them and as a reader is told.</summary>
internal static class AuthorityTypes
{
    public const string County = "county councils";
    public const string Unitary = "unitary authorities";
    public const string Metropolitan = "metropolitan districts";
    public const string London = "London boroughs";

    public static string Name(string type) => type switch
    {
        "SC" => County,
        "UA" => Unitary,
        "MD" => Metropolitan,
        "ILB" or "OLB" => London,
        _ => type,
    };
}
