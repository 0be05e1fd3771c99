using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;
using ScrutinyReport.Tests.Documents;

namespace ScrutinyReport.Tests.Writing;

/// <summary>A small chart of every kind, of made-up figures.</summary>
internal static class SampleCharts
{
    public static TrendChart Trend { get; } = new()
    {
        Title = "Reviews held in time",
        Alternative = "Rose from 82.6% to 87.4%; target 97.2%",
        Name = "Exampleshire",
        TimeAxis = "Quarter",
        ValueAxis = "Percentage",
        Points = Points,
        Levels = [new("Target", Reading.Percent(97.2m)), new("England 2022/23", Reading.Percent(88.1m))],
    };

    public static SparkLine Spark { get; } = new()
    {
        Title = "Reviews held in time",
        Alternative = "Rose from 82.6% to 87.4%",
        TimeAxis = "Quarter",
        Points = Points,
    };

    public static StandingChart Standing { get; } = new()
    {
        Title = "Reviews held in time among local authorities",
        Alternative = "Exampleshire is 3rd of 5, in the third quartile",
        NameAxis = "Local authority",
        ValueAxis = "Percentage",
        Bands = ["Top quartile", "Second quartile", "Third quartile", "Bottom quartile"],
        Bars =
        [
            new("Ashire", Reading.Percent(96.1m), 0, IsOwn: false),
            new("Beeshire", Reading.Percent(92.5m), 1, IsOwn: false),
            new("Exampleshire", Reading.Percent(87.4m), 2, IsOwn: true),
            new("Ceeshire", Reading.Percent(85.0m), 3, IsOwn: false),
            new("Deeshire", Reading.Percent(80.3m), 3, IsOwn: false),
        ],
        Average = new("England 2022/23", Reading.Percent(88.1m)),
    };

    public static QuadrantChart Quadrant { get; } = new()
    {
        Title = "Performance and expenditure",
        Alternative = "Exampleshire is 2nd of 3 by performance and 1st by expenditure",
        NameAxis = "Local authority",
        AcrossAxis = "Rank by expenditure (1 = lowest)",
        UpAxis = "Rank by performance (1 = best)",
        Others = "Other local authorities",
        Points =
        [
            new("Ashire", Rank(3), Rank(1), IsOwn: false),
            new("Exampleshire", Rank(1), Rank(2), IsOwn: true),
            new("Beeshire", Rank(2), Rank(3), IsOwn: false),
        ],
        AcrossMiddle = new("Middle rank by expenditure", Rank(2)),
        UpMiddle = new("Middle rank by performance", Rank(2)),
    };

    public static RatingsChart Ratings { get; } = new()
    {
        Title = "Indicators by rating",
        Alternative = "Six indicators are rated Green, four Amber and one Red",
        NameAxis = "Rating",
        CountAxis = "Indicators",
        Bars =
        [
            new(new("Green", Tone.Good), Rank(6)),
            new(new("Amber", Tone.Fair), Rank(4)),
            new(new("Red", Tone.Poor), Rank(1)),
        ],
    };

    public static ImmutableArray<Chart> All { get; } = [Trend, Spark, Standing, Quadrant, Ratings];

    private static ImmutableArray<ChartPoint> Points =>
    [
        new("Q1 2023/24", Reading.Percent(82.6m)),
        new("Q2 2023/24", Reading.Percent(84.0m)),
        new("Q3 2023/24", null),
        new("Q4 2023/24", Reading.Percent(87.4m)),
    ];

    private static Figure Rank(int number) => new(number, new(0), new Written(Place.WholeFile("test")));
}
