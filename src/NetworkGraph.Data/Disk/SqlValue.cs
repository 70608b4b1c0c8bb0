namespace NetworkGraph.Data.Disk;

/// <summary>A value on its way into a column, without a box around it: half a million rows of seventeen columns pass here.</summary>
internal readonly struct SqlValue
{
    private SqlValue(long? number, string? text) => (Number, Text) = (number, text);

    public long? Number { get; }

    public string? Text { get; }

    public static implicit operator SqlValue(int value) => new(value, null);

    public static implicit operator SqlValue(int? value) => new(value, null);

    public static implicit operator SqlValue(long value) => new(value, null);

    public static implicit operator SqlValue(long? value) => new(value, null);

    public static implicit operator SqlValue(string? value) => new(null, value);
}
