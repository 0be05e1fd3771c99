using System.Reflection;

namespace ScrutinyReport.Cli;

/// <summary>What the program calls itself.</summary>
internal static class Product
{
    public const string Name = "scrutiny";

    /// <summary>The version, with the commit behind a plus sign where the build knew it.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
