namespace ScrutinyReport.Workspaces;

/// <summary>
/// The council that reports: its full name, the name used in prose, and its number in national data (855).
/// </summary>
internal sealed record Council(Setting<string> Name, Setting<string> ShortName, Setting<int>? Authority);

/// <summary>A committee that reports go to; meetings and reports name it by its id.</summary>
internal sealed record Committee(Setting<string> Id, Setting<string> Name);

/// <summary>An officer whom a reader may ask.</summary>
internal sealed record Contact(Setting<string> Post, Setting<string>? Telephone, Setting<string>? Email);
