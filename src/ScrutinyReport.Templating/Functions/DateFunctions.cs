using System.Globalization;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Functions;

/// <summary>The members of <c>date</c>.</summary>
internal static class DateFunctions
{
    public static Builtin[] All =>
    [
        new("now", "", call => Now(call).DateTime),
        new("utc_now", "", call => Now(call).UtcDateTime),
        new("add_days", "date days", call => Add(call, (date, number) => date.AddDays(number))),
        new("add_hours", "date hours", call => Add(call, (date, number) => date.AddHours(number))),
        new("add_milliseconds", "date millis", call => Add(call, (date, number) => date.AddMilliseconds(number))),
        new("add_minutes", "date minutes", call => Add(call, (date, number) => date.AddMinutes(number))),
        new("add_months", "date months", call => Add(call, (date, number) => date.AddMonths((int)number))),
        new("add_seconds", "date seconds", call => Add(call, (date, number) => date.AddSeconds(number))),
        new("add_years", "date years", call => Add(call, (date, number) => date.AddYears((int)number))),
        new("parse", "text pattern? culture?", call => Parse(call, 1, 2)),
        new("parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", call =>
            Parse(call, 3, 4) is { } date ? Show(call, date, 1, 2) : null),
        new("to_string", "datetime pattern? culture?", call => call[0] is null ? null : Show(call, Given(call), 1, 2)),
    ];

    private static DateTimeOffset Now(CallOf call) =>
        call.Run.Host.Now ?? throw call.Stop(TemplateProblems.NoClock(call.Site.Place));

    private static DateTime Given(CallOf call) => Dates.Of(call[0]) ?? throw call.Wrong(0, "a date");

    private static DateTime? Add(CallOf call, Func<DateTime, double, DateTime> add)
    {
        if (call[0] is null)
        {
            return null;
        }

        try
        {
            return add(Given(call), call.Double(1));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw call.Stop(TemplateProblems.NumberTooBig(call.PlaceOf(1)));
        }
    }

    private static DateTime? Parse(CallOf call, int pattern, int language)
    {
        var text = call.Text(0);
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (Dates.Of(call[0]) is { } already)
        {
            return already;
        }

        IFormatProvider culture = call.Text(language) is null ? Dates.British : Formats.Culture(call, language);
        if (call.Text(pattern) is { Length: > 0 } given)
        {
            return Dates.Read(text, given, culture) ?? throw call.Stop(TemplateProblems.BadDate(call.PlaceOf(0), text));
        }

        return DateTime.TryParse(text, culture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AdjustToUniversal,
            out var date)
            ? date
            : throw call.Stop(TemplateProblems.BadDate(call.PlaceOf(0), text));
    }

    private static string Show(CallOf call, DateTime date, int pattern, int language) =>
        Dates.Format(date, call.Text(pattern) ?? call.Run.DateFormat, Formats.Culture(call, language),
            call.Run.DateFormat);
}
