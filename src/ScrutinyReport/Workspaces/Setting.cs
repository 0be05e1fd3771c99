using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>A value that somebody wrote into a settings file, and where it stands there.</summary>
internal sealed record Setting<T>(T Value, Place Place)
{
    public override string ToString() => $"{Value}";
}
