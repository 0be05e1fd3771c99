using ScrutinyReport.Cli;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests.Foundation;

namespace ScrutinyReport.Tests.Cli;

/// <summary>Files are put in their places all or none, also where a spare core writes some of them.</summary>
[Collection(SpareCoreTests.Collection)]
public sealed class ReplacementTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public ReplacementTests() => SpareCore.Start();

    public void Dispose()
    {
        SpareCore.End();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void All_get_their_content()
    {
        Assert.Null(Replacement.All(Three()));

        Assert.Equal(["a: 1", "b: 2", "c: 3"], There().Select(name => $"{name}: {File.ReadAllText(InFolder(name))}"));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("c")]
    public void Where_one_cannot_be_written_none_is_and_nothing_is_left_behind(string name)
    {
        // Where its new content would be written stands a folder.
        var obstacle = Directory.CreateDirectory(InFolder($".{name}.{Environment.ProcessId}.tmp"));

        var problem = Replacement.All(Three());

        Assert.Equal(name, problem?.Place.File);
        Assert.Equal([obstacle.Name], There());
    }

    private string[] There() =>
        [.. folder.EnumerateFileSystemInfos().Select(one => one.Name).Order(StringComparer.Ordinal)];

    private string InFolder(string name) => Path.Combine(folder.FullName, name);

    private Replacement[] Three() => [New("a", "1"), New("b", "2"), New("c", "3")];

    private Replacement New(string name, string content) =>
        new(InFolder(name), name, System.Text.Encoding.UTF8.GetBytes(content), null);
}
