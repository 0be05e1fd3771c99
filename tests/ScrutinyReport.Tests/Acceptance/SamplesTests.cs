using ScrutinyReport.Inspecting;
using ScrutinyReport.Tests.Writing;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>What holds for every report of every sample.</summary>
public static class SamplesTests
{
    public static TheoryData<string> Names => [.. Samples.Names];

    [Fact]
    public static void Every_sample_has_a_report()
    {
        var folders =
            Directory.GetDirectories(BuiltReport.Sample("")).Select(folder => Path.GetFileName(folder)).ToHashSet();
        Assert.True(folders.Count >= 4, "the samples are elsewhere");
        Assert.Equal(folders, Samples.Names.Select(name => name.Split('/')[0]).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public static void Word_opens_it_without_a_fault(string name) => Assert.All(
        Samples.Files(name, ".docx"), file =>
            Assert.Equal((file.Name, ""), (file.Name, string.Join('\n', DocxFile.Faults(file)))));

    [Theory]
    [MemberData(nameof(Names))]
    public static void An_inspection_finds_nothing(string name) => Assert.All(
        Samples.Files(name, ".docx"), file => Assert.Empty(Inspector.Inspect(file.Content, file.Name).Problems));

    [Theory]
    [MemberData(nameof(Names))]
    public static void Built_again_it_has_the_same_bytes(string name)
    {
        var again = Samples.Build(name);
        Assert.Equal(Samples.Files(name).Select(file => file.Name), again.Select(file => file.Name));
        Assert.All(Samples.Files(name).Zip(again),
            both => Assert.Equal(both.First.Content.ToArray(), both.Second.Content.ToArray()));
    }
}
