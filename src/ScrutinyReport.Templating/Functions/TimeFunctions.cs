using System.Globalization;

namespace ScrutinyReport.Templating.Functions;

/// <summary>The members of <c>timespan</c>.</summary>
internal static class TimeFunctions
{
    public static Builtin[] All =>
    [
        new("from_days", "days", call => From(call, TimeSpan.FromDays)),
        new("from_hours", "hours", call => From(call, TimeSpan.FromHours)),
        new("from_milliseconds", "millis", call => From(call, TimeSpan.FromMilliseconds)),
        new("from_minutes", "minutes", call => From(call, TimeSpan.FromMinutes)),
        new("from_seconds", "seconds", call => From(call, TimeSpan.FromSeconds)),
        new("parse", "text", call => Parse(call)),
    ];

    private static TimeSpan From(CallOf call, Func<double, TimeSpan> make)
    {
        try
        {
            return make(call.Double(0));
        }
        catch (Exception problem) when (problem is OverflowException or ArgumentException)
        {
            throw call.Stop(TemplateProblems.NumberTooBig(call.PlaceOf(0)));
        }
    }

    private static TimeSpan Parse(CallOf call) =>
        TimeSpan.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var time)
            ? time
            : throw call.Stop(TemplateProblems.BadText(call.PlaceOf(0), call.Text(0) ?? "",
                "a length of time such as 1.12:00:00"));
}
