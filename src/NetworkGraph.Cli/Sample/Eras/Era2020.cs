namespace NetworkGraph.Cli.Sample.Eras;

/// <summary>5 Dec 2020: the preamble appears, messages have conversations and a sender address, recipients have none.</summary>
internal static class Era2020
{
    public static IReadOnlyList<EraFile> Files() =>
    [
        EraFile.Utf8("Connections.csv", EraArchives.Preamble + """
            First Name,Last Name,Email Address,Company,Position,Connected On
            Omar,Haddad,,Meridian Freight,Operations Manager,11 May 2020
            ,,,,,02 Feb 2020
            Ada,Okafor,,Northwind Instruments,Senior Data Analyst,19 Nov 2018
            José,Núñez,,Contoso Health,Project Manager,05 Mar 2017
            Grace,"Lin, PhD",,Quarry Data,Research Scientist,14 Jul 2016
            """),
        EraFile.Utf8("messages.csv", """
            CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
            2-MDAwMDAwMDEtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAxXzAwMQ==,,Robin Adair,https://www.linkedin.com/in/robin-adair,Omar Haddad,2020-11-30 17:45:10 UTC,,"Thanks a lot, Omar, that helps",INBOX
            2-MDAwMDAwMDEtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAxXzAwMQ==,,Omar Haddad,https://www.linkedin.com/in/omar-haddad,Robin Adair,2020-11-30 16:20:00 UTC,,Here are the numbers. Do you need more?,INBOX
            2-MDAwMDAwMDItMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAyXzAwMg==,,José Núñez,https://www.linkedin.com/in/josé-núñez,Robin Adair,2020-06-01 07:00:00 UTC,,¿Cómo estás?,ARCHIVE
            2-MDAwMDAwMDMtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAzXzAwMw==,,LinkedIn Member,,Robin Adair,2020-05-02 07:00:00 UTC,,A message of someone who has left,INBOX

            """),
        EraFile.Utf8("Invitations.csv", """
            From,To,Sent At,Message,Direction
            Omar Haddad,Robin Adair,"5/10/20, 9:12 PM",Hi Robin,INCOMING

            """),
        EraFile.Utf8("Profile.csv", """
            First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
            Robin,Adair,,,,Analyst at Halvorsen & Rye,,Research,,Larkhaven,,,

            """),
        EraFile.Utf8("Endorsement_Received_Info.csv", """
            Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status
            2020/08/01 10:00:00 UTC,SQL,Ada,Okafor,ACCEPTED

            """),
        EraFile.Utf8("Recommendations_Received.csv", """
            First Name,Last Name,Company,Job Title,Text,Creation Date,Status
            Grace,"Lin, PhD",Quarry Data,Research Scientist,"Careful, curious and kind.","9/4/20, 1:05 PM",VISIBLE

            """),
    ];
}
