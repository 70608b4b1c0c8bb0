using Microsoft.Data.Sqlite;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Tests.Stores;

/// <summary>What errors of a store are to people: one exception, whose sentence says what happened and what to do.</summary>
public sealed class StoreFaultTests
{
    [Theory]
    [InlineData(3, "cannot be opened for writing by this user", 503)]
    [InlineData(5, "keeps the database", 503)]
    [InlineData(6, "keeps the database", 503)]
    [InlineData(8, "cannot be opened for writing by this user", 503)]
    [InlineData(10, "disk is full or cannot be written", 507)]
    [InlineData(11, "is damaged", 503)]
    [InlineData(13, "disk is full or cannot be written", 507)]
    [InlineData(14, "no longer there", 503)]
    [InlineData(15, "keeps the database", 503)]
    [InlineData(26, "is damaged", 503)]
    public void An_error_of_SQLite_is_told(int code, string sentence, int status)
    {
        var told = StoreFault.Of(new SqliteException("of the library", code), "/nowhere/network.db")!;
        Assert.Contains(sentence, told.Message, StringComparison.Ordinal);
        Assert.Contains("ot", told.Message, StringComparison.Ordinal);
        Assert.Equal(status, told.HttpStatus);
        Assert.IsType<SqliteException>(told.InnerException);
    }

    [Theory]
    [InlineData("SQLite Error 1: 'no such table: meta'.", true)]
    [InlineData("SQLite Error 1: 'near \"SELEC\": syntax error'.", false)]
    public void A_fault_of_this_program_is_not_told_as_one_of_the_data(string message, bool isTold) =>
        Assert.Equal(isTold, StoreFault.Of(new SqliteException(message, 1), "network.db") is not null);

    [Fact]
    public void A_full_disk_is_told_wherever_it_is_met()
    {
        var full = new IOException("No space left on device", 28);
        Assert.Equal(507, StoreFault.Of(new InvalidOperationException("In between.", full))?.HttpStatus);
        Assert.Equal(507, StoreFault.Of(full, "network.db")?.HttpStatus);
        Assert.Null(StoreFault.Of(new IOException("Broken pipe", 32)));
    }
}
