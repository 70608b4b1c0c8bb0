using System.Globalization;
using NetworkGraph.Core;

namespace NetworkGraph.Data.Tables;

/// <summary>How people are called in one file: by their names, or by numbers in the order in which they first stand in it, the same in every sheet.</summary>
public sealed class PeopleNames
{
    /// <summary>What a file without names says of itself.</summary>
    public const string Note = "Names are left out: a number stands for one person in every sheet of this file, and for anybody in another. A company and a title together may still tell who it is.";

    private readonly Dictionary<Person, int>? _numbers;

    private PeopleNames(Dictionary<Person, int>? numbers) => _numbers = numbers;

    /// <summary>Names as they are.</summary>
    public static PeopleNames Shown { get; } = new(null);

    /// <summary>Whether numbers stand in for names.</summary>
    public bool AreHidden => _numbers is not null;

    /// <summary>Numbers, for one file.</summary>
    public static PeopleNames Hidden() => new([]);

    /// <summary>How a person is called.</summary>
    public string Of(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (_numbers is null)
        {
            return person.Name;
        }

        _numbers.TryAdd(person, _numbers.Count + 1);
        return string.Create(CultureInfo.InvariantCulture, $"Person {_numbers[person]}");
    }

    /// <summary>Key of a person, which tells the name; none without names.</summary>
    public TableCell Key(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return AreHidden ? default : TableCell.Of(person.Key.ToString());
    }

    /// <summary>A table with what is to be said of its names.</summary>
    public ExportTable Noting(ExportTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return AreHidden ? table.Noting([.. table.Notes, Note]) : table;
    }
}
