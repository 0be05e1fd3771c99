namespace ScrutinyReport.Data;

/// <summary>The signs that stand behind a number or in its place, as they are printed (METHODS 6).</summary>
internal static class Signs
{
    public const string Break = "[b]";
    public const string Confidential = "[c]";
    public const string Estimated = "[e]";
    public const string Low = "[low]";
    public const string Provisional = "[p]";
    public const string Revised = "[r]";
    public const string Unreliable = "[u]";
    public const string NotAvailable = "[x]";
    public const string NotApplicable = "[z]";
}
