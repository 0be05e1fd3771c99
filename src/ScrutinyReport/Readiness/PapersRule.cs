using ScrutinyReport.Periods;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Readiness;

/// <summary>
/// When the papers of a meeting are due: on the day that its file says; else so that five clear days lie between that
/// day and the meeting (Local Government Act 1972, section 100B), Saturdays, Sundays and bank holidays not counted.
/// </summary>
internal static class PapersRule
{
    private const int ClearDays = 5;

    public static DateOnly Due(Meeting meeting) => meeting.Deadline?.Value ?? Due(meeting.Date.Value);

    public static DateOnly Due(DateOnly meeting)
    {
        var day = meeting;
        for (var left = ClearDays + 1; left > 0; left--)
        {
            day = WorkingDayBefore(day);
        }

        return day;
    }

    private static DateOnly WorkingDayBefore(DateOnly day)
    {
        do
        {
            day = day.AddDays(-1);
        }
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || BankHolidays.Has(day));

        return day;
    }
}
