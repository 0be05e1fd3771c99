using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Assessment;

namespace ScrutinyReport.Tests.Assessment;

public static class CourseTests
{
    [Theory]
    [InlineData("1 2", "none")]
    [InlineData("1 2 3", "Further: at least 2 Up")]    // as far as the series goes back
    [InlineData("2 1 2 3", "Further: 2 Up")]
    [InlineData("1 2 3 4", "Run: at least 3 Up")]
    [InlineData("2 1 2 3 4", "Run: 3 Up")]
    [InlineData("5 6 4 3 2", "Run: 3 Down")]
    [InlineData("1 2 3 4 4.3", "none")]        // within the tolerance of 0.5: no change
    [InlineData("1 2 3 3 4", "none")]
    [InlineData("1 2 3 2", "none")]    // two rises are no run that could end
    [InlineData("1 2 3 4 2", "Turn: at least 3 Down")]
    [InlineData("2 1 2 3 4 5 2", "Turn: 4 Down")]
    [InlineData("9 8 7 6 8", "Turn: at least 3 Up")]
    public static void A_course_is_a_second_change_a_run_of_three_or_the_turn_of_one(string values, string expected)
    {
        var course = Course.Of(Series(values), (before, after) => DirectionRule.Of(before, after, 0.5m));
        Assert.Equal(
            expected,
            course is null
                ? "none"
                : $"{course.Kind}: {(course.IsAtLeast ? "at least " : "")}{course.Length} {course.Direction}");
    }

    [Fact]
    public static void The_latest_change_never_repeats_and_turns_at_once()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            decimal[] values = [.. Enumerable.Range(1, 8).Select(i => (decimal)(seed * i * 7919 % 5))];
            var course = Of(Histories.Points(values));
            var mirrored = Of(Histories.Points([.. values.Select(value => -value)]));
            Assert.Equal((course?.Kind, course?.Length), (mirrored?.Kind, mirrored?.Length));
            Assert.True(course is null || course.Direction != mirrored!.Direction);
            Assert.True(course?.Kind != CourseKind.Further || course.Length == 2);
            Assert.True(course?.Kind is null or CourseKind.Further || course.Length >= Course.LeastRun);
        }
    }

    private static Course? Of(ImmutableArray<SeriesPoint> points) =>
        Course.Of(points, (before, after) => DirectionRule.Of(before, after, 0));

    private static ImmutableArray<SeriesPoint> Series(string values) => Histories.Points(
        [.. values.Split(' ').Select(value => decimal.Parse(value, CultureInfo.InvariantCulture))]);
}
