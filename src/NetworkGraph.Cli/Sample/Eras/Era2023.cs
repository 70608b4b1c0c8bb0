namespace NetworkGraph.Cli.Sample.Eras;

/// <summary>2023: in February no address of anyone in Connections.csv, in June an address column that is empty in every row.</summary>
internal static class Era2023
{
    private const string Profile = """
        First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
        Robin,Adair,,,,Lead Analyst at Brightwork,,Research,,Larkhaven,,,

        """;

    public static IReadOnlyList<EraFile> BeforeAddresses() =>
    [
        EraFile.Utf8("Connections.csv", EraArchives.Preamble + """
            First Name,Last Name,Email Address,Company,Position,Connected On
            Petra,Böhm,,Oakfield Bank,Controller,09 Jan 2023
            Omar,Haddad,,Meridian Freight,Director of Operations,11 May 2020
            Ada,Okafor,,Kestrel Systems,Lead Data Analyst,19 Nov 2018
            Grace,"Lin, PhD",,Quarry Data,Research Scientist,14 Jul 2016
            """),
        EraFile.Utf8("messages.csv", """
            CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
            2-MDAwMDAwMDQtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDA0XzAwNA==,,Petra Böhm,https://www.linkedin.com/in/petra-böhm,Robin Adair,2023-01-10 06:30:00 UTC,,"Hallo Robin, danke für die Einladung!",INBOX
            2-MDAwMDAwMDEtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAxXzAwMQ==,,Robin Adair,https://www.linkedin.com/in/robin-adair,Omar Haddad,2020-11-30 17:45:10 UTC,,"Thanks a lot, Omar, that helps",INBOX

            """),
        EraFile.Utf8("Invitations.csv", """
            From,To,Sent At,Message,Direction
            Robin Adair,Petra Böhm,"1/8/23, 11:50 PM",,OUTGOING

            """),
        EraFile.Utf8("Profile.csv", Profile),
    ];

    public static IReadOnlyList<EraFile> EmptyAddresses() =>
    [
        EraFile.Utf8("Connections.csv", EraArchives.Preamble + """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Petra,Böhm,,,Oakfield Bank,Controller,09 Jan 2023
            Omar,Haddad,,,Meridian Freight,Director of Operations,11 May 2020
            Ada,Okafor,,,Kestrel Systems,Lead Data Analyst,19 Nov 2018
            """),
        EraFile.Utf8("messages.csv", """
            CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
            2-MDAwMDAwMDUtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDA1XzAwNQ==,Dinner,Ada Okafor,https://www.linkedin.com/in/ada-okafor,"Robin Adair,Omar Haddad","https://www.linkedin.com/in/robin-adair,https://www.linkedin.com/in/omar-haddad",2023-06-01 18:00:00 UTC,,Shall we meet on Friday?,INBOX
            2-MDAwMDAwMDUtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDA1XzAwNQ==,Dinner,Robin Adair,https://www.linkedin.com/in/robin-adair,"Ada Okafor,Omar Haddad","https://www.linkedin.com/in/ada-okafor,https://www.linkedin.com/in/omar-haddad",2023-05-31 18:00:00 UTC,,It has been too long,INBOX

            """),
        EraFile.Utf8("Invitations.csv", """
            From,To,Sent At,Message,Direction,inviterProfileUrn,inviteeProfileUrn
            Robin Adair,Petra Böhm,"1/8/23, 11:50 PM",,OUTGOING,urn:li:member:1000001,urn:li:member:1000002

            """),
        EraFile.Utf8("Profile.csv", Profile),
    ];
}
