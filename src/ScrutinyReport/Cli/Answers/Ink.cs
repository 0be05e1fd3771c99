namespace ScrutinyReport.Cli;

/// <summary>Colours words on a terminal that shows colour, and leaves them alone elsewhere.</summary>
internal readonly record struct Ink(bool ShowsColour)
{
    public string Bad(string text) => Coloured("1;31", text);

    public string Warn(string text) => Coloured("1;33", text);

    public string Good(string text) => Coloured("32", text);

    public string Strong(string text) => Coloured("1", text);

    public string Quiet(string text) => Coloured("2", text);

    private string Coloured(string code, string text) => ShowsColour ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
