namespace NetworkGraph.Cli.Sample.Eras;

/// <summary>21 Nov 2018: no preamble, no addresses, messages with a direction, some files in UTF-16 with tabs.</summary>
internal static class Era2018
{
    public static IReadOnlyList<EraFile> Files() =>
    [
        EraFile.Utf8("Connections.csv", """
            First Name,Last Name,Email Address,Company,Position,Connected On
            Ada,Okafor,ada.okafor@example.com,Northwind Instruments,Data Analyst,19 Nov 2018
            José,Núñez,jose.nunez@example.com,Contoso Health,Project Manager,05 Mar 2017
            Grace,"Lin, PhD",,Quarry Data,Research Scientist,14 Jul 2016
            """),
        EraFile.Utf8("Messages.csv", """
            From,To,Date,Subject,Content,Direction,Folder
            Ada Okafor,Robin Adair,2018-11-20 09:15:00 UTC,,"Hi Robin, it was good to meet you. How did the talk go?",INCOMING,INBOX
            Robin Adair,Ada Okafor,2018-11-20 10:02:30 UTC,,"Thank you, Ada, it went well.",OUTGOING,SENT
            José Núñez,Robin Adair,2017-03-06 08:00:00 UTC,Hello,Gracias por conectar,INCOMING,ARCHIVED
            ,Robin Adair,2017-01-02 08:00:00 UTC,,A message whose sender has gone,INCOMING,INBOX

            """),
        EraFile.Utf8("Invitations.csv", """
            From,To,Sent At,Message,Direction
            Robin Adair,Ada Okafor,"11/18/18, 4:05 PM",Glad to connect after the meet-up,OUTGOING
            Omar Haddad,Robin Adair,"7/3/18, 11:30 PM",,INCOMING

            """),
        EraFile.Utf8("Profile.csv", """
            First Name,Last Name,Maiden Name,Address,Birth Date,Contact Instructions,Headline,Summary,Industry,Country,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
            Robin,Adair,,,May 4,,Analyst at Halvorsen & Rye,,Research,us,,Larkhaven,,,

            """),
        EraFile.Utf8("Positions.csv", """
            Company Name,Title,Description,Location,Started On,Finished On
            Halvorsen & Rye,Analyst,,Larkhaven,Sep 2015,

            """),
        EraFile.Utf16Tabs("Shares.csv",
            ["Date", "Share Title", "Share Description", "Share Link", "Share Commentary", "Shared URL", "Media URL", "Type", "Visibility"],
            ["2018/10/01 07:00:00 UTC", "A paper", "", "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A6451234567890000000", "Worth reading", "", "", "ARTICLE", "ANYONE"]),
        EraFile.Utf16Tabs("Endorsement Received Info.csv",
            ["Endorsement Date", "Skill Name", "Endorser First Name", "Endorser Last Name", "Endorsement Status", "Display Status"],
            ["2018/09/10 12:00:00 UTC", "Data Analysis", "Ada", "Okafor", "Accepted", "Show"],
            ["2018/09/11 12:00:00 UTC", "Negotiation", "Hidden", "Person", "Redacted", ""]),
        EraFile.Utf8("Imported Contacts.csv", """
            First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,Instant Message Handles,Addresses,Sites,Full Name,Birthday,Location,Bookmarked At,Profiles
            Petra,Böhm,,,petra.boehm@example.com,"+1 555 0100,5550100","10/1/18, 8:00 AM",,,,Petra Böhm,,,,

            """),
    ];
}
