namespace NetworkGraph.Cli.Sample.Eras;

/// <summary>9 Mar 2026: every cell of messages.csv quoted, real line breaks, notes and member follows, the new contacts file.</summary>
internal static class Era2026
{
    public static IReadOnlyList<EraFile> Files() =>
    [
        EraFile.Utf8("Connections.csv", EraArchives.Preamble + """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Kim,Park,https://www.linkedin.com/in/kim-park,,Papaya Payments,Founder,25 Feb 2026
            Lena,Fuchs,https://www.linkedin.com/in/lena-fuchs,,Papaya Payments,VP Engineering,04 Nov 2024
            Ada,Okafor,https://www.linkedin.com/in/ada-okafor,,Kestrel Systems,Head of Data,19 Nov 2018
            Grace,"Lin, PhD",https://www.linkedin.com/in/grace-lin,,Quarry Data,Principal Research Scientist,14 Jul 2016
            """),
        EraFile.Utf8("messages.csv", """
            "CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS"
            "2-MDAwMDAwMTEtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDExXzAxMQ==","","Kim Park","https://www.linkedin.com/in/kim-park","Robin Adair","https://www.linkedin.com/in/robin-adair","2026-02-25 20:30:00 UTC","","Hi Robin,

            do you know ""Lumen Harbor""?

            Kim","INBOX",""
            "2-MDAwMDAwMDktMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDA5XzAwOQ==","","Robin Adair","https://www.linkedin.com/in/robin-adair","Ada Okafor","https://www.linkedin.com/in/ada-okafor","2025-09-01 11:59:00 UTC","","Could you send me the slides?

            They were good","INBOX",""

            """),
        EraFile.Utf8("Invitations.csv", """
            From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
            Kim Park,Robin Adair,"2/24/26, 11:00 PM","Hi Robin,  do you know ""Lumen Harbor""?  Kim",INCOMING,https://www.linkedin.com/in/kim-park,https://www.linkedin.com/in/robin-adair

            """),
        EraFile.Utf8("Notes.csv", """
            Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On
            Ada,Okafor,https://www.linkedin.com/in/ada-okafor,Likes early mornings,2026-01-05 08:00:00,2026-01-05 08:00:00

            """),
        EraFile.Utf8("Member_Follows.csv", """
            Date,Status,FullName
            2026-01-01 10:00:00,Active,Grace Lin

            """),
        EraFile.Utf8("ImportedContacts.csv", """
            FirstName,MiddleName,LastName,MaidenName,NickName,NamePrefix,NameSuffix,Title,Emails,PhoneNumbers,CreatedAt,UpdatedAt,CountryCode,RegionCode,ThirdPartyVerified,Location
            Petra,,Böhm,,,,,,petra.boehm@example.com,"+1 555 0100,5550100","1/5/26, 8:00 AM","1/5/26, 8:00 AM",,,,

            """),
        EraFile.Utf8("Profile.csv", """
            First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
            Robin,Adair,,,,Head of Research at Brightwork,,Research,,Larkhaven,,,

            """),
        EraFile.Utf8("LearningCoachMessages.csv", "No conversations found"),
    ];
}
