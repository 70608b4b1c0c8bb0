namespace NetworkGraph.Cli.Sample.Eras;

/// <summary>9 Dec 2024: encoded addresses in Connections.csv, raw ones elsewhere; messages with drafts; a malformed Comments.csv.</summary>
internal static class Era2024
{
    public static IReadOnlyList<EraFile> Files() =>
    [
        EraFile.Utf8("Connections.csv", EraArchives.Preamble + """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            José,Núñez,https://www.linkedin.com/in/jos%C3%A9-n%C3%BA%C3%B1ez,,Lumen Harbor,Head of Product,05 Mar 2017
            Petra ,Böhm,https://www.linkedin.com/in/petra-b%C3%B6hm,petra.boehm@example.com,Oakfield Bank,Chief Financial Officer,09 Jan 2023
            ,,,,,,25 Feb 2022
            Omar,Haddad,https://www.linkedin.com/in/omar-haddad,,,,11 May 2020
            Ada,Okafor,https://www.linkedin.com/in/ada-okafor,,Kestrel Systems,Lead Data Analyst,19 Nov 2018
            """),
        EraFile.Utf8("messages.csv", """
            CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT,IS CONVERSATION DRAFT
            ,,Robin Adair,https://www.linkedin.com/in/robin-adair,,,2024-12-01 09:00:00 UTC,,Not sent yet,INBOX,Yes,No
            2-MDAwMDAwMDYtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDA2XzAwNg==,,José Núñez,https://www.linkedin.com/in/josé-núñez,Robin Adair,https://www.linkedin.com/in/robin-adair,2024-11-11 11:11:11 UTC,,"Write to <jose@example.com> or see <https://example.com/a?b=1,2>",INBOX,No,No
            2-MDAwMDAwMDYtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDA2XzAwNg==,,José Núñez,https://www.linkedin.com/in/josé-núñez,Robin Adair,https://www.linkedin.com/in/robin-adair,2024-11-11 11:11:11 UTC,,"Write to <jose@example.com> or see <https://example.com/a?b=1,2>",INBOX,No,No
            2-MDAwMDAwMDctMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDA3XzAwNw==,Sponsored Conversation,Growth Webinars,,Robin Adair,https://www.linkedin.com/in/robin-adair,2024-10-10 10:10:10 UTC,Your seat,"<p class=""spinmail-quill-editor__spin-break"">Hi %FIRSTNAME%, join us &amp; learn</p>",INBOX,No,No

            """),
        EraFile.Utf8("Invitations.csv", """
            From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
            Robin Adair,Lena Fuchs,"11/3/24, 12:30 AM",May I ask you about the new team?,OUTGOING,https://www.linkedin.com/in/robin-adair,https://www.linkedin.com/in/lena-fuchs
            Sam Osborne,Robin Adair,"3/10/24, 3:30 AM",,INCOMING,https://www.linkedin.com/in,https://www.linkedin.com/in

            """),
        EraFile.Utf8("Endorsement_Given_Info.csv", """
            Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status
            2024/09/09 09:09:09 UTC,Product Strategy,José,Núñez,www.linkedin.com/in/josé-núñez,ACCEPTED
            2024/09/09 09:09:10 UTC,Negotiation,José,Núñez,www.linkedin.com/in/josé-núñez,PENDING

            """),
        EraFile.Utf8("Recommendations_Given.csv", """
            First Name,Last Name,Company,Job Title,Text,Creation Date,Status
            Ada,Okafor,Kestrel Systems,Lead Data Analyst,"Ada finds the question behind the question.","02/03/24, 04:05 PM",

            """),
        EraFile.Utf8("Company Follows.csv", """
            Organization,Followed On
            Lumen Harbor,Mon Nov 04 08:00:00 UTC 2024
            """),
        EraFile.Utf8("Jobs/Saved Jobs.csv", """
            Saved Date,Job Url,Job Title,Company Name
            "12/1/24, 5:00 PM",https://www.linkedin.com/jobs/view/4000000001,Head of Data,Kestrel Systems

            """),
        EraFile.Utf8("Comments.csv", """
            Date,Link,Message
            2024-08-08 08:08:08,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7227000000000000000,A first line
            and a second line without quotes
            2024-08-07 08:08:08,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7226000000000000000,"One, with a comma"

            """),
        EraFile.Utf8("coach_messages.csv", """
            CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
            ,Coach,LinkedIn Coach,,Robin Adair,https://www.linkedin.com/in/robin-adair,2024-07-07 07:07:07 UTC,,How can I help?,INBOX

            """),
        EraFile.Utf8("Profile.csv", """
            First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
            Robin,Adair,,,,Lead Analyst at Brightwork,,Research,,Larkhaven,,,

            """),
        EraFile.Utf8("Positions.csv", """
            Company Name,Title,Description,Location,Started On,Finished On
            Brightwork,Lead Analyst,,Larkhaven,Feb 2021,
            Halvorsen & Rye,Analyst,,Larkhaven,Sep 2015,Jan 2021

            """),
        EraFile.Utf8("Education.csv", """
            School Name,Start Date,End Date,Notes,Degree Name,Activities
            Larkhaven University,2011,2015,,BSc Mathematics,

            """),
    ];
}
