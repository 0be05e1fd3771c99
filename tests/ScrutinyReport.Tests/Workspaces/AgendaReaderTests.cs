using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Workspaces;

/// <summary>The numbers of an agenda's items.</summary>
public static class AgendaReaderTests
{
    [Theory]
    [InlineData("Opening, A, B, Closing", "Opening 1, A 2, B 3, Closing 4")]
    [InlineData("Opening, A 7, B, Closing", "Opening 1, A 7, B 8, Closing 9")]
    [InlineData("Opening, A, B late, Closing", "Opening 1, A 2, Closing 3, B 4")]
    [InlineData("Opening, A late, B late, C, Closing", "Opening 1, C 2, Closing 3, A 4, B 5")]
    [InlineData("Opening, A 9, B 4, C late, Closing", "Opening 1, A 9, B 4, Closing 5, C 10")]
    [InlineData("Opening, A late 20, B late, C, Closing", "Opening 1, C 2, Closing 3, A 20, B 21")]
    [InlineData("A late, B late", "A 1, B 2")]
    public static void A_late_item_is_numbered_behind_all_that_were_published(string items, string numbers)
    {
        var names = items.Split(", ");
        var meeting = $"""
            date: 2024-06-04
            committee: children
            standing:
              opening: [{string.Join(", ", names.Where(name => name == "Opening"))}]
              closing: [{string.Join(", ", names.Where(name => name == "Closing"))}]
            items:
            {string.Join('\n', names.Where(name => name is not ("Opening" or "Closing")).Select(Item))}
            """;

        var read = WorkspaceReader.Read(WorkspaceOf.Files(("meetings/2024-06-04.yaml", meeting)));

        Assert.Empty(read.Problems);
        Assert.Equal(numbers,
            string.Join(", ", read.Value!.Meetings[0].Items.Select(item => $"{item.Title!.Value} {item.Number}")));
    }

    private static string Item(string name)
    {
        var words = name.Split(' ');
        return $"  - title: {words[0]}"
            + (words.Contains("late") ? "\n    supplementary: yes" : "")
            + (words.Length > 1 && int.TryParse(words[^1], out var number) ? $"\n    item: {number}" : "");
    }
}
