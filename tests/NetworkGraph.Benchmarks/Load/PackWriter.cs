using System.Buffers.Binary;
using System.Text;

namespace NetworkGraph.Benchmarks.Load;

/// <summary>A call on the hub of Blazor, as its protocol writes it: the length, then MessagePack.</summary>
internal static class PackWriter
{
    /// <summary>With a number where an answer is wanted.</summary>
    public static byte[] Call(string? number, string method, params object?[] arguments)
    {
        using var message = new MemoryStream();
        message.WriteByte(0x96);
        message.WriteByte(1);
        message.WriteByte(0x80);
        Write(message, number);
        Write(message, method);
        message.WriteByte((byte)(0x90 | arguments.Length));
        foreach (var argument in arguments)
        {
            Write(message, argument);
        }

        message.WriteByte(0x90);
        return [.. Length((int)message.Length), .. message.ToArray()];
    }

    /// <summary>A sign of life.</summary>
    public static byte[] Ping => [2, 0x91, 6];

    private static void Write(MemoryStream to, object? value)
    {
        Span<byte> number = stackalloc byte[9];
        switch (value)
        {
            case null:
                to.WriteByte(0xc0);
                break;
            case bool yes:
                to.WriteByte(yes ? (byte)0xc3 : (byte)0xc2);
                break;
            case long whole:
                number[0] = 0xd3;
                BinaryPrimitives.WriteInt64BigEndian(number[1..], whole);
                to.Write(number);
                break;
            case string text:
                var bytes = Encoding.UTF8.GetBytes(text);
                number[0] = 0xdb;
                BinaryPrimitives.WriteInt32BigEndian(number[1..], bytes.Length);
                to.Write(number[..5]);
                to.Write(bytes);
                break;
            default:
                throw new ArgumentException("Only texts, whole numbers, yes and no are sent.", nameof(value));
        }
    }

    private static IEnumerable<byte> Length(int length)
    {
        for (; length > 0x7f; length >>= 7)
        {
            yield return (byte)(length | 0x80);
        }

        yield return (byte)length;
    }
}
