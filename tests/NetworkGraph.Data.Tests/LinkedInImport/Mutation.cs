namespace NetworkGraph.Data.Tests.LinkedInImport;

/// <summary>Random damage: flips, cuts, insertions, copies of parts, and values at the edges of the format.</summary>
internal static class Mutation
{
    public const string Connections = "Notes:\n\"When exporting, some\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,\"Byron, PhD\",https://www.linkedin.com/in/ada-byron,,Looms,Weaver,25 Feb 2026\nJosé,Núñez,https://www.linkedin.com/in/jos%C3%A9,jose@example.org,Mills,,24 Feb 2026\n,,,,,,23 Feb 2026";
    public const string Messages = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n2-a==,,Ada Byron,https://www.linkedin.com/in/ada-byron,Ola Nord,https://www.linkedin.com/in/ola-nord,2026-02-01 10:00:00 UTC,,\"One, \"\"two\"\"\nthree\",INBOX,,No\n2-a==,,Ola Nord,https://www.linkedin.com/in/ola-nord,\"Ada Byron,José\",\"https://www.linkedin.com/in/ada-byron,https://www.linkedin.com/in/josé\",2026-02-02 10:00:00 UTC,,hi,INBOX,,No\n";
    public const string Invitations = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nOla Nord,Ada Byron,\"2/1/26, 5:03 PM\",Hello,OUTGOING,https://www.linkedin.com/in/ola-nord,https://www.linkedin.com/in/ada-byron\n";
    private static readonly byte[] Edges = [0, 1, 0x7F, 0x80, 0xFF, (byte)'"', (byte)',', (byte)'\n', (byte)'P', (byte)'K'];

    public static byte[] Of(byte[] original, Random random)
    {
        var bytes = new List<byte>(original);
        for (var changes = 1 + random.Next(4); changes > 0 && bytes.Count > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = Edges[random.Next(Edges.Length)];
                    break;
                case 2:
                    bytes.RemoveRange(at, random.Next(Math.Min(40, bytes.Count - at) + 1));
                    break;
                case 3:
                    bytes.InsertRange(at, Enumerable.Range(0, random.Next(20)).Select(_ => (byte)random.Next(256)));
                    break;
                case 4:
                    bytes.InsertRange(at, bytes.GetRange(0, random.Next(bytes.Count)));
                    break;
                case 5:
                    for (var i = at; i < Math.Min(bytes.Count, at + 4); i++)
                    {
                        bytes[i] = 0xFF;
                    }

                    break;
                default:
                    bytes.RemoveRange(at, random.Next(4) == 0 ? bytes.Count - at : 1);
                    break;
            }
        }

        return [.. bytes];
    }
}
