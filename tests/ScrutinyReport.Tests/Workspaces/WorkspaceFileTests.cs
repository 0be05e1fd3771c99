using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Workspaces;

public static class WorkspaceFileTests
{
    [Theory]
    [InlineData("scrutiny.yaml", true, false)]
    [InlineData("indicators.csv", true, true)]
    [InlineData("targets.csv", true, true)]
    [InlineData("data/2023-24-Q4.csv", true, true)]
    [InlineData("data/", true, true)]
    [InlineData("data", false, false)]
    [InlineData("benchmarks/2024/lait.csv", true, false)]
    [InlineData("notes.txt", false, false)]
    public static void A_file_is_of_the_workspace_and_private_by_its_name(string path, bool isOfIt, bool isPrivate) =>
        Assert.Equal((isOfIt, isPrivate), (WorkspaceFile.Has(path), WorkspaceFile.IsPrivate(path)));
}
