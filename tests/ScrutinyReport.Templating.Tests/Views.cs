using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Templating.Tests;

/// <summary>A small view with a value of every shape.</summary>
internal static class Views
{
    public static Figure Rate { get; } = new(87.44m, new(1, Unit.Percent), new Written(Place.Nowhere));

    public static Figure Before { get; } = new(88.9m, new(1, Unit.Percent), new Written(Place.Nowhere));

    public static Figure Count { get; } = new(4m, new(0), new Written(Place.Nowhere));

    public static SparkLine Picture { get; } = new()
    {
        Title = "Reviews",
        Alternative = "Rose *twice*",
        TimeAxis = "Quarter",
        Points = [],
    };

    public static ViewType<(string Name, Figure? Target)> Indicator { get; } =
        new ViewType<(string Name, Figure? Target)>("indicator", "an indicator")
            .Add("name", Shape.Text, "its name", "Reviews", one => one.Name)
            .Add("value", Shape.Figure, "its value", "87.4%", _ => Rate)
            .Add("target", Shape.Figure, "its target", "90%", one => one.Target, optional: true);

    public static ViewType<string> Type { get; } = new ViewType<string>("page", "what the page can print")
        .Add("title", Shape.Text, "its title", "*A* title", text => text)
        .Add("rate", Shape.Figure, "a rate", "87.4%", _ => Rate)
        .Add("before", Shape.Figure, "the rate before", "88.9%", _ => Before)
        .Add("count", Shape.Figure, "a count", "4", _ => Count)
        .Add("rating", Shape.Badge, "the rating", "Below target", _ => new Badge("Below target", Tone.Poor))
        .Add("met", Shape.Truth, "whether it was met", "false", _ => false)
        .Add("day", Shape.Date, "a day", "5 January 2016", _ =>
            new DateTime(2016, 1, 5, 0, 0, 0, DateTimeKind.Unspecified))
        .Add("picture", Shape.Chart, "a line", "Rose", _ => Picture)
        .Add("words_of", Shape.ListOf(Shape.Text), "its words", "", _ => ImmutableArray.Create("a", "title"))
        .Add("nothing", Shape.Text, "never there", "", _ => null, optional: true)
        .Add("anything", Shape.Any, "what it is cannot be said", "", _ => 1)
        .Add("indicator", Indicator.Shape, "the first indicator", "", _ => Indicator.Of(("Reviews", null)))
        .Add("indicators", Shape.ListOf(Indicator.Shape), "all of them", "", _ => Indicator.Of(
            ImmutableArray.Create<(string, Figure?)>(("Reviews", null), ("Plans", Before))));

    public static TemplateObject Page { get; } = Type.Of("*A* title");
}
