namespace NetworkGraph.Cli.Sample.Eras;

/// <summary>18 Dec 2025: messages with an attachments column, an attachment without text, one name with a comma among several recipients.</summary>
internal static class Era2025
{
    public static IReadOnlyList<EraFile> Files() =>
    [
        EraFile.Utf8("Connections.csv", EraArchives.Preamble + """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Lena,Fuchs,https://www.linkedin.com/in/lena-fuchs,,Kestrel Systems,Director of Engineering,04 Nov 2024
            Petra,Böhm,https://www.linkedin.com/in/petra-b%C3%B6hm,,Oakfield Bank,Chief Financial Officer,09 Jan 2023
            Ada,Okafor,https://www.linkedin.com/in/ada-okafor,,Kestrel Systems,Head of Data,19 Nov 2018
            José,Núñez,https://www.linkedin.com/in/jos%C3%A9-n%C3%BA%C3%B1ez,,Lumen Harbor,Head of Product,05 Mar 2017
            Grace,"Lin, PhD",https://www.linkedin.com/in/grace-lin,,Quarry Data,Principal Research Scientist,14 Jul 2016
            """),
        EraFile.Utf8("messages.csv", """
            CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS
            2-MDAwMDAwMDgtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDA4XzAwOA==,,Lena Fuchs,https://www.linkedin.com/in/lena-fuchs,"Robin Adair,Grace Lin, PhD","https://www.linkedin.com/in/robin-adair,https://www.linkedin.com/in/grace-lin",2025-12-02 13:00:00 UTC,,"Robin, Grace, let me introduce you two.",INBOX,
            2-MDAwMDAwMDktMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDA5XzAwOQ==,,Ada Okafor,https://www.linkedin.com/in/ada-okafor,Robin Adair,https://www.linkedin.com/in/robin-adair,2025-09-01 12:00:00 UTC,,,INBOX,https://www.linkedin.com/dms/prv/0000000000000001
            2-MDAwMDAwMDktMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDA5XzAwOQ==,,Robin Adair,https://www.linkedin.com/in/robin-adair,Ada Okafor,https://www.linkedin.com/in/ada-okafor,2025-09-01 11:59:00 UTC,,Could you send me the slides?  They were good,INBOX,
            2-MDAwMDAwMTAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDEwXzAxMA==,,Spam Sender,https://www.linkedin.com/in/spam-sender,Robin Adair,https://www.linkedin.com/in/robin-adair,2025-08-01 11:59:00 UTC,Offer,Buy now,SPAM,

            """),
        EraFile.Utf8("Invitations.csv", """
            From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
            Kim Park,Robin Adair,"7/1/25, 1:00 AM",,INCOMING,https://www.linkedin.com/in/kim-park,https://www.linkedin.com/in/robin-adair

            """),
        EraFile.Utf8("Profile.csv", """
            First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
            Robin,Adair,,,,Lead Analyst at Brightwork,,Research,,Larkhaven,,,

            """),
    ];
}
