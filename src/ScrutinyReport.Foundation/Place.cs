namespace ScrutinyReport.Foundation;

/// <summary>
/// A run of characters in a file, or a whole file. Lines and columns start at 1; 0 means the whole file.
/// </summary>
public sealed record Place
{
    /// <summary>The place of a value that has none.</summary>
    public static readonly Place Nowhere = new("");

    private readonly SourceText? source;
    private readonly string? file;
    private readonly int start;

    public Place(SourceText source, int start, int length)
    {
        this.source = source;
        this.start = Math.Clamp(start, 0, source.Length);
        Length = Math.Max(0, Math.Min(length, source.Length - this.start));
    }

    private Place(string file, string? address = null) => (this.file, Address) = (file, address);

    /// <summary>The file's name as the reader knows it; empty where a value has no place at all.</summary>
    public string File => source?.Path ?? file ?? "";

    /// <summary>A cell of a workbook as Excel names it, <c>Dashboard!B7</c>; null elsewhere.</summary>
    public string? Address { get; }

    /// <summary>The file's text, where it is at hand.</summary>
    public SourceText? Source => source;

    /// <summary>Where the run starts in the text, from 0.</summary>
    public int Start => start;

    public int Length { get; }

    public int Line => source?.LineAt(start) ?? 0;

    public int Column => source?.ColumnAt(start) ?? 0;

    /// <summary>The line on which the run starts, as it stands in the file; null where a whole file is meant.</summary>
    public string? LineText => source?.Line(Line);

    public static Place WholeFile(string file) => new(file);

    /// <summary>A cell of a workbook.</summary>
    public static Place InSheet(string file, string address) => new(file, address);

    /// <summary>The same place, its file under another name.</summary>
    public Place Named(string name) => name == File ? this
        : source is null ? new(name, Address)
        : new(source.Named(name), start, Length);

    public override string ToString() =>
        Address is not null ? $"{File}:{Address}" : Line == 0 ? File : $"{File}:{Line}:{Column}";
}
