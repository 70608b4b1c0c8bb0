namespace NetworkGraph.Web.Layout;

/// <summary>A key, alone or with Ctrl (on a Mac: the command key).</summary>
/// <param name="Key">As a browser names it, letters small.</param>
/// <param name="Ctrl">Whether Ctrl is held.</param>
/// <param name="Shift">Whether Shift is held, of keys that no sign tells it of.</param>
public sealed record KeyPress(string Key, bool Ctrl = false, bool Shift = false)
{
    /// <summary>As the sheet shows it.</summary>
    public string Words => (Ctrl ? "Ctrl+" : "") + (Shift ? "Shift+" : "") + Key switch
    {
        " " => "Space",
        "ArrowUp" => "↑",
        "ArrowDown" => "↓",
        "ArrowLeft" => "←",
        "ArrowRight" => "→",
        "ContextMenu" => "Menu key",
        "Escape" => "Esc",
        [var letter] when Ctrl => char.ToUpperInvariant(letter).ToString(),
        var key => key,
    };
}

/// <summary>What some keys do.</summary>
/// <param name="Does">In words.</param>
/// <param name="Presses">Any of these keys.</param>
/// <param name="Act">Name of the act in layout.js; null where another script, or the browser, listens.</param>
public sealed record KeyLine(string Does, IReadOnlyList<KeyPress> Presses, string? Act = null);

/// <summary>Keys that work in one place.</summary>
/// <param name="Where">The place, as the sheet calls it.</param>
/// <param name="File">Of wwwroot/js: who listens there; null for what layout.js, the search field and the browser do.</param>
/// <param name="Lines">What they do.</param>
public sealed record KeyGroup(string Where, string? File, IReadOnlyList<KeyLine> Lines);

/// <summary>
/// Every key of the dashboard, once: the sheet behind <c>?</c> is drawn from this list, layout.js obeys what it says of keys that work anywhere, and a test compares the rest with the
/// scripts that listen.
/// </summary>
public static class KeyList
{
    private static readonly KeyPress[] Arrows = [new("ArrowUp"), new("ArrowDown"), new("ArrowLeft"), new("ArrowRight")];
    private static readonly KeyPress[] UpAndDown = Arrows[..2];
    private static readonly KeyPress[] Ends = [new("Home"), new("End")];
    private static readonly KeyPress[] Choose = [new("Enter"), new(" ")];
    private static readonly KeyPress[] Add = [new("Enter", Ctrl: true), new(" ", Ctrl: true)];

    /// <summary>In the order of the sheet.</summary>
    public static IReadOnlyList<KeyGroup> All { get; } =
    [
        new("Anywhere", null,
        [
            new("Search people, companies, pages and what one can do", [new("/"), new("k", Ctrl: true)], "search"),
            new("All visuals of the page as tables, and back", [new("t")], "tables"),
            new("The visual with the keyboard, or under the pointer, alone; once more, or Esc: back", [new("f")], "focus"),
            new("Undo the last change of the filter, or what a message offers to undo", [new("z", Ctrl: true)], "undo"),
            new("This sheet", [new("?")], "keys"),
        ]),
        new("From part to part", "focus.js",
        [
            new("To the next part of the page; a visual is one stop", [new("Tab")]),
            new("Close what is open: a list, a sheet, a visual alone", [new("Escape")]),
        ]),
        new("In bars and in the rows of a table", "rove.js",
        [
            new("To the next one", Arrows),
            new("To the first, to the last", Ends),
            new("Select, and once more takes it back; in a row: open it", Choose),
        ]),
        new("On what can be selected", "focus.js", [new("Add to what is selected", Add)]),
        new("In a chart", "echart.js",
        [
            new("To the next column", Arrows),
            new("To the first, to the last", Ends),
            new("Select; once more takes it back", Choose),
            new("Add to what is selected", Add),
            new("Out: no column", [new("Escape")]),
        ]),
        new("On the map", "map-input.js",
        [
            new("To the next person, the closest first", Arrows),
            new("To the closest, to the least close", Ends),
            new("Select; with Ctrl: open their page", [.. Choose, .. Add]),
            new("Closer, farther, all of it", [new("+"), new("="), new("-"), new("0")]),
            new("Out: nobody chosen", [new("Escape")]),
        ]),
        new("On a bar, row, column or point", "mark-menu.js",
        [
            new("What can be done with it", [new("F10", Shift: true), new("ContextMenu")]),
            new("In that menu: to the next line", UpAndDown),
            new("To the first, to the last", Ends),
            new("Do it", Choose),
            new("Close it", [new("Escape")]),
        ]),
        new("In the list of a filter", "rove.js",
        [
            new("To the next line, and along it", Arrows),
            new("To the first, to the last", Ends),
            new("Mark", [new(" ")]),
            new("Only this one; in the search field: only the first found", [new("Enter")]),
        ]),
        new("In the search field", null,
        [
            new("To the next line", UpAndDown),
            new("Open it", [new("Enter")]),
            new("Close the list", [new("Escape")]),
        ]),
    ];

    /// <summary>The keys that work anywhere, for layout.js.</summary>
    public static IReadOnlyList<KeyLine> Anywhere { get; } = [.. All.SelectMany(group => group.Lines).Where(line => line.Act is not null)];
}
