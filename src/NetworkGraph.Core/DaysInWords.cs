using System.Globalization;

namespace NetworkGraph.Core;

/// <summary>A number of days in the unit in which people think of it: days, months from 45 days on, years from 700 days on.</summary>
public static class DaysInWords
{
    /// <summary>For instance <c>1 day</c>, <c>30 days</c>, <c>4 months</c> or <c>2.1 years</c>.</summary>
    public static string Of(int days) => days switch
    {
        1 => "1 day",
        < 45 => string.Create(CultureInfo.InvariantCulture, $"{days:N0} days"),
        // The shortest of them would be rounded down to one month, which nobody writes as "1 months".
        < 700 => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1.5, days / 30.44):0} months"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{days / 365.25:0.#} years"),
    };
}
