PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE attempt (
  uuid TEXT PRIMARY KEY,
  archive_name TEXT NOT NULL,
  started_at TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT
) WITHOUT ROWID;
CREATE TABLE background (
  import INTEGER NOT NULL REFERENCES import (id),
  file INTEGER NOT NULL,
  line INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  organisation TEXT NOT NULL,
  title TEXT,
  from_at INTEGER,
  from_precision INTEGER,
  to_at INTEGER,
  to_precision INTEGER,
  PRIMARY KEY (import, file, line)
) WITHOUT ROWID;
INSERT INTO "background" VALUES(2,6,2,0,'Brightwork','Lead Analyst',1612137600,3,NULL,NULL);
INSERT INTO "background" VALUES(2,6,3,0,'Halvorsen & Rye','Analyst',1441065600,3,1609459200,3);
INSERT INTO "background" VALUES(2,7,2,1,'Larkhaven University','BSc Mathematics',1293840000,4,1420070400,4);
CREATE TABLE identity (
  id INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  value TEXT NOT NULL,
  UNIQUE (kind, value)
);
INSERT INTO "identity" VALUES(1,0,'josé-núñez');
INSERT INTO "identity" VALUES(2,0,'omar-haddad');
INSERT INTO "identity" VALUES(3,0,'robin-adair');
INSERT INTO "identity" VALUES(4,3,'robin-adair|Ada Okafor');
INSERT INTO "identity" VALUES(5,3,'robin-adair|Grace Lin, PhD');
INSERT INTO "identity" VALUES(6,0,'ada-okafor');
INSERT INTO "identity" VALUES(7,0,'lena-fuchs');
INSERT INTO "identity" VALUES(8,0,'petra-böhm');
INSERT INTO "identity" VALUES(9,1,'petra.boehm@example.com');
INSERT INTO "identity" VALUES(10,3,'robin-adair|Sam Osborne');
CREATE TABLE identity_name (
  identity INTEGER NOT NULL,
  import INTEGER NOT NULL REFERENCES import (id),
  name TEXT NOT NULL,
  PRIMARY KEY (identity, import)
) WITHOUT ROWID;
INSERT INTO "identity_name" VALUES(1,1,'José Núñez');
INSERT INTO "identity_name" VALUES(1,2,'José Núñez');
INSERT INTO "identity_name" VALUES(2,1,'Omar Haddad');
INSERT INTO "identity_name" VALUES(2,2,'Omar Haddad');
INSERT INTO "identity_name" VALUES(3,1,'Robin Adair');
INSERT INTO "identity_name" VALUES(3,2,'Robin Adair');
INSERT INTO "identity_name" VALUES(4,1,'Ada Okafor');
INSERT INTO "identity_name" VALUES(5,1,'Grace Lin, PhD');
INSERT INTO "identity_name" VALUES(6,2,'Ada Okafor');
INSERT INTO "identity_name" VALUES(7,2,'Lena Fuchs');
INSERT INTO "identity_name" VALUES(8,2,'Petra Böhm');
INSERT INTO "identity_name" VALUES(10,2,'Sam Osborne');
CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  member INTEGER NOT NULL,
  kind TEXT NOT NULL,
  archive_name TEXT NOT NULL,
  snapshot_date TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  extractor_version INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  reading TEXT NOT NULL,
  difference TEXT NOT NULL,
  UNIQUE (content_hash, member)
);
INSERT INTO "import" VALUES(1,'76d298c9-2b3a-4993-a1d0-0efafc90bab3',3,'Archive','Basic_LinkedInDataExport_12-05-2020.zip','2020-12-05','ad8ae960e94070102e7b8af85adef5c594ccc2a7eacf093b8beb8368247f6c42',101,'2026-11-24T14:27:40.4744658+00:00','{"archiveName":"Basic_LinkedInDataExport_12-05-2020.zip","kind":"Archive","snapshotDate":"2020-12-05","contentHash":"ad8ae960e94070102e7b8af85adef5c594ccc2a7eacf093b8beb8368247f6c42","extractorVersion":101,"owner":{"person":{"key":{"kind":"Slug","value":"robin-adair"},"name":"Robin Adair","also":null},"evidence":"SenderNamedAsProfile"},"files":[{"name":"Connections.csv","kind":"Connections","rows":5,"accepted":4,"rejected":{"date only: the member is hidden or gone":1},"remarks":{},"issues":[{"line":6,"column":null,"reason":"date only: the member is hidden or gone"}],"coversFrom":"2016-07-14","coversTo":"2020-05-11","rejectedRows":1},{"name":"messages.csv","kind":"Messages","rows":4,"accepted":3,"rejected":{"other person unknown (LinkedIn Member)":1},"remarks":{},"issues":[{"line":5,"column":null,"reason":"other person unknown (LinkedIn Member)"}],"coversFrom":"2020-06-01","coversTo":"2020-11-30","rejectedRows":1},{"name":"Invitations.csv","kind":"Invitations","rows":1,"accepted":1,"rejected":{},"remarks":{},"issues":[],"coversFrom":"2020-05-11","coversTo":"2020-05-11","rejectedRows":0},{"name":"Endorsement_Received_Info.csv","kind":"EndorsementsReceived","rows":1,"accepted":1,"rejected":{},"remarks":{},"issues":[],"coversFrom":"2020-08-01","coversTo":"2020-08-01","rejectedRows":0},{"name":"Recommendations_Received.csv","kind":"RecommendationsReceived","rows":1,"accepted":1,"rejected":{},"remarks":{},"issues":[],"coversFrom":"2020-09-04","coversTo":"2020-09-04","rejectedRows":0},{"name":"Profile.csv","kind":"Profile","rows":1,"accepted":1,"rejected":{},"remarks":{},"issues":[],"coversFrom":null,"coversTo":null,"rejectedRows":0}],"unused":[],"missing":[{"name":"Endorsement_Given_Info.csv","reason":"whom you endorsed"},{"name":"Recommendations_Given.csv","reason":"whom you recommended"},{"name":"Positions.csv","reason":"where you worked: shared employers"},{"name":"Education.csv","reason":"where you studied: shared schools"},{"name":"Company Follows.csv","reason":"companies you follow"},{"name":"Member_Follows.csv","reason":"people you follow"},{"name":"Saved Jobs.csv","reason":"companies whose jobs you saved"},{"name":"Job Applications.csv","reason":"companies you applied to"},{"name":"ImportedContacts.csv","reason":"which connections are in your address book"},{"name":"Notes.csv","reason":"on whom you keep a note"}],"isPartial":false}','{"files":[{"name":"Connections.csv","kind":"Connections","rows":5,"added":4,"changed":0,"unchanged":0,"rejected":1,"rejectedBy":{"date only: the member is hidden or gone":1},"remarks":{}},{"name":"messages.csv","kind":"Messages","rows":4,"added":3,"changed":0,"unchanged":0,"rejected":1,"rejectedBy":{"other person unknown (LinkedIn Member)":1},"remarks":{}},{"name":"Invitations.csv","kind":"Invitations","rows":1,"added":1,"changed":0,"unchanged":0,"rejected":0,"rejectedBy":{},"remarks":{}},{"name":"Endorsement_Received_Info.csv","kind":"EndorsementsReceived","rows":1,"added":1,"changed":0,"unchanged":0,"rejected":0,"rejectedBy":{},"remarks":{}},{"name":"Recommendations_Received.csv","kind":"RecommendationsReceived","rows":1,"added":1,"changed":0,"unchanged":0,"rejected":0,"rejectedBy":{},"remarks":{}},{"name":"Profile.csv","kind":"Profile","rows":1,"added":1,"changed":0,"unchanged":0,"rejected":0,"rejectedBy":{},"remarks":{}}],"newPeople":5,"newConnections":4,"changedConnections":0,"noLongerListed":0,"newInteractions":6,"alreadyImported":false}');
INSERT INTO "import" VALUES(2,'06f8f332-da56-4993-972c-ead61711328b',3,'Archive','Complete_LinkedInDataExport_12-09-2024.zip','2024-12-09','02779a9f2fdd7f41214e79018878d4d49fc8169a965809850083ef0dd371b6d2',101,'2026-11-24T14:27:40.5084161+00:00','{"archiveName":"Complete_LinkedInDataExport_12-09-2024.zip","kind":"Archive","snapshotDate":"2024-12-09","contentHash":"02779a9f2fdd7f41214e79018878d4d49fc8169a965809850083ef0dd371b6d2","extractorVersion":101,"owner":{"person":{"key":{"kind":"Slug","value":"robin-adair"},"name":"Robin Adair","also":null},"evidence":"Invitations"},"files":[{"name":"Connections.csv","kind":"Connections","rows":5,"accepted":4,"rejected":{"date only: the member is hidden or gone":1},"remarks":{},"issues":[{"line":7,"column":null,"reason":"date only: the member is hidden or gone"}],"coversFrom":"2017-03-05","coversTo":"2023-01-09","rejectedRows":1},{"name":"messages.csv","kind":"Messages","rows":4,"accepted":2,"rejected":{"campaign mail without a sender\u0027s profile":1,"draft, never sent":1},"remarks":{},"issues":[{"line":2,"column":null,"reason":"draft, never sent"},{"line":5,"column":null,"reason":"campaign mail without a sender\u0027s profile"}],"coversFrom":"2024-11-11","coversTo":"2024-11-11","rejectedRows":2},{"name":"Invitations.csv","kind":"Invitations","rows":2,"accepted":2,"rejected":{},"remarks":{},"issues":[],"coversFrom":"2024-03-10","coversTo":"2024-11-03","rejectedRows":0},{"name":"Endorsement_Given_Info.csv","kind":"EndorsementsGiven","rows":2,"accepted":2,"rejected":{},"remarks":{},"issues":[],"coversFrom":"2024-09-09","coversTo":"2024-09-09","rejectedRows":0},{"name":"Recommendations_Given.csv","kind":"RecommendationsGiven","rows":1,"accepted":1,"rejected":{},"remarks":{},"issues":[],"coversFrom":"2024-02-04","coversTo":"2024-02-04","rejectedRows":0},{"name":"Profile.csv","kind":"Profile","rows":1,"accepted":1,"rejected":{},"remarks":{},"issues":[],"coversFrom":null,"coversTo":null,"rejectedRows":0},{"name":"Positions.csv","kind":"Positions","rows":2,"accepted":2,"rejected":{},"remarks":{},"issues":[],"coversFrom":"2015-09-01","coversTo":"2021-02-01","rejectedRows":0},{"name":"Education.csv","kind":"Education","rows":1,"accepted":1,"rejected":{},"remarks":{},"issues":[],"coversFrom":"2011-01-01","coversTo":"2015-01-01","rejectedRows":0},{"name":"Company Follows.csv","kind":"CompanyFollows","rows":1,"accepted":1,"rejected":{},"remarks":{},"issues":[],"coversFrom":"2024-11-04","coversTo":"2024-11-04","rejectedRows":0},{"name":"Jobs/Saved Jobs.csv","kind":"SavedJobs","rows":1,"accepted":1,"rejected":{},"remarks":{},"issues":[],"coversFrom":"2024-12-02","coversTo":"2024-12-02","rejectedRows":0},{"name":"Comments.csv","kind":"Comments","rows":2,"accepted":0,"rejected":{"names a post, not a person":2},"remarks":{"broken line joined to the one before":1},"issues":[{"line":2,"column":null,"reason":"names a post, not a person"},{"line":3,"column":null,"reason":"broken line joined to the one before"},{"line":4,"column":null,"reason":"names a post, not a person"}],"coversFrom":"2024-08-07","coversTo":"2024-08-08","rejectedRows":2}],"unused":[{"name":"coach_messages.csv","reason":"chats with LinkedIn\u0027s assistant, not with people"}],"missing":[{"name":"Endorsement_Received_Info.csv","reason":"who endorsed you"},{"name":"Recommendations_Received.csv","reason":"who recommended you"},{"name":"Member_Follows.csv","reason":"people you follow"},{"name":"Job Applications.csv","reason":"companies you applied to"},{"name":"ImportedContacts.csv","reason":"which connections are in your address book"},{"name":"Notes.csv","reason":"on whom you keep a note"}],"isPartial":false}','{"files":[{"name":"Connections.csv","kind":"Connections","rows":5,"added":2,"changed":2,"unchanged":0,"rejected":1,"rejectedBy":{"date only: the member is hidden or gone":1},"remarks":{}},{"name":"messages.csv","kind":"Messages","rows":4,"added":2,"changed":0,"unchanged":0,"rejected":2,"rejectedBy":{"campaign mail without a sender\u0027s profile":1,"draft, never sent":1},"remarks":{}},{"name":"Invitations.csv","kind":"Invitations","rows":2,"added":2,"changed":0,"unchanged":0,"rejected":0,"rejectedBy":{},"remarks":{}},{"name":"Endorsement_Given_Info.csv","kind":"EndorsementsGiven","rows":2,"added":2,"changed":0,"unchanged":0,"rejected":0,"rejectedBy":{},"remarks":{}},{"name":"Recommendations_Given.csv","kind":"RecommendationsGiven","rows":1,"added":1,"changed":0,"unchanged":0,"rejected":0,"rejectedBy":{},"remarks":{}},{"name":"Profile.csv","kind":"Profile","rows":1,"added":0,"changed":0,"unchanged":1,"rejected":0,"rejectedBy":{},"remarks":{}},{"name":"Positions.csv","kind":"Positions","rows":2,"added":2,"changed":0,"unchanged":0,"rejected":0,"rejectedBy":{},"remarks":{}},{"name":"Education.csv","kind":"Education","rows":1,"added":1,"changed":0,"unchanged":0,"rejected":0,"rejectedBy":{},"remarks":{}},{"name":"Company Follows.csv","kind":"CompanyFollows","rows":1,"added":1,"changed":0,"unchanged":0,"rejected":0,"rejectedBy":{},"remarks":{}},{"name":"Jobs/Saved Jobs.csv","kind":"SavedJobs","rows":1,"added":1,"changed":0,"unchanged":0,"rejected":0,"rejectedBy":{},"remarks":{}},{"name":"Comments.csv","kind":"Comments","rows":2,"added":0,"changed":0,"unchanged":0,"rejected":2,"rejectedBy":{"names a post, not a person":2},"remarks":{"broken line joined to the one before":1}}],"newPeople":5,"newConnections":2,"changedConnections":2,"noLongerListed":2,"newInteractions":7,"alreadyImported":false}');
CREATE TABLE interaction (
  thread INTEGER NOT NULL,
  at INTEGER NOT NULL,
  sender INTEGER NOT NULL,
  occurrence INTEGER NOT NULL,
  import INTEGER NOT NULL REFERENCES import (id),
  kind INTEGER NOT NULL,
  precision INTEGER NOT NULL,
  -- One person: their identity. More: minus the number in participant. Nobody: null.
  recipients INTEGER,
  promotional INTEGER NOT NULL,
  words INTEGER,
  questions INTEGER,
  first_person INTEGER,
  second_person INTEGER,
  phrases INTEGER,
  language INTEGER,
  status TEXT,
  file INTEGER NOT NULL,
  line INTEGER NOT NULL,
  PRIMARY KEY (thread, at, sender, occurrence, import)
) WITHOUT ROWID;
INSERT INTO "interaction" VALUES(1,1596276000,4,0,1,2,0,3,0,NULL,NULL,NULL,NULL,NULL,NULL,'ACCEPTED',3,2);
INSERT INTO "interaction" VALUES(2,1589170320,2,0,1,1,1,3,0,2,0,0,0,0,0,NULL,2,2);
INSERT INTO "interaction" VALUES(2,1710066600,10,0,2,1,1,3,0,0,0,0,0,0,0,NULL,2,3);
INSERT INTO "interaction" VALUES(3,1606753200,2,0,1,0,0,3,0,8,1,0,1,0,1,NULL,1,3);
INSERT INTO "interaction" VALUES(3,1606758310,3,0,1,0,0,2,0,6,0,0,0,1,1,NULL,1,2);
INSERT INTO "interaction" VALUES(4,1590994800,1,0,1,0,0,3,0,2,1,0,0,0,0,NULL,1,4);
INSERT INTO "interaction" VALUES(5,1599249900,5,0,1,3,1,3,0,4,0,0,0,0,1,'VISIBLE',4,2);
INSERT INTO "interaction" VALUES(6,1725872950,3,0,2,2,0,1,0,NULL,NULL,NULL,NULL,NULL,NULL,'PENDING',3,3);
INSERT INTO "interaction" VALUES(7,1725872949,3,0,2,2,0,1,0,NULL,NULL,NULL,NULL,NULL,NULL,'ACCEPTED',3,2);
INSERT INTO "interaction" VALUES(8,1730619000,3,0,2,1,1,7,0,8,1,1,1,2,1,NULL,2,2);
INSERT INTO "interaction" VALUES(9,1731323471,1,0,2,0,0,3,0,7,0,0,0,0,1,NULL,1,3);
INSERT INTO "interaction" VALUES(9,1731323471,1,1,2,0,0,3,0,7,0,0,0,0,1,NULL,1,4);
INSERT INTO "interaction" VALUES(10,1707005100,3,0,2,3,1,6,0,7,0,0,0,0,1,NULL,4,2);
CREATE TABLE interest (
  import INTEGER NOT NULL REFERENCES import (id),
  file INTEGER NOT NULL,
  line INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  organisation TEXT,
  person INTEGER,
  title TEXT,
  at INTEGER,
  precision INTEGER,
  PRIMARY KEY (import, file, line)
) WITHOUT ROWID;
INSERT INTO "interest" VALUES(2,8,2,0,'Lumen Harbor',NULL,NULL,1730707200,0);
INSERT INTO "interest" VALUES(2,9,2,1,'Kestrel Systems',NULL,'Head of Data',1733101200,1);
CREATE TABLE listing (
  member INTEGER NOT NULL,
  person INTEGER NOT NULL,
  import INTEGER NOT NULL REFERENCES import (id),
  connected_on INTEGER,
  precision INTEGER,
  name TEXT,
  company TEXT,
  title TEXT,
  file INTEGER NOT NULL,
  line INTEGER NOT NULL,
  PRIMARY KEY (member, person, import)
) WITHOUT ROWID;
INSERT INTO "listing" VALUES(3,1,1,17230,2,'José Núñez','Contoso Health','Project Manager',0,8);
INSERT INTO "listing" VALUES(3,1,2,17230,2,'José Núñez','Lumen Harbor','Head of Product',0,5);
INSERT INTO "listing" VALUES(3,2,1,18393,2,'Omar Haddad','Meridian Freight','Operations Manager',0,5);
INSERT INTO "listing" VALUES(3,2,2,18393,2,'Omar Haddad',NULL,NULL,0,8);
INSERT INTO "listing" VALUES(3,4,1,17854,2,'Ada Okafor','Northwind Instruments','Senior Data Analyst',0,7);
INSERT INTO "listing" VALUES(3,5,1,16996,2,'Grace Lin, PhD','Quarry Data','Research Scientist',0,9);
INSERT INTO "listing" VALUES(3,6,2,17854,2,'Ada Okafor','Kestrel Systems','Lead Data Analyst',0,9);
INSERT INTO "listing" VALUES(3,8,2,19366,2,'Petra Böhm','Oakfield Bank','Chief Financial Officer',0,6);
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "meta" VALUES('revision','2');
INSERT INTO "meta" VALUES('schema_version','1');
CREATE TABLE participant (
  import INTEGER NOT NULL REFERENCES import (id),
  number INTEGER NOT NULL,
  identity INTEGER NOT NULL,
  PRIMARY KEY (import, number, identity)
) WITHOUT ROWID;
CREATE TABLE same_row (
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  import INTEGER NOT NULL REFERENCES import (id),
  PRIMARY KEY (a, b, import)
) WITHOUT ROWID;
INSERT INTO "same_row" VALUES(8,9,2);
CREATE TABLE thread (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
);
INSERT INTO "thread" VALUES(1,'e:SQL
robin-adair');
INSERT INTO "thread" VALUES(2,'i:
robin-adair');
INSERT INTO "thread" VALUES(3,'m:2-MDAwMDAwMDEtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAxXzAwMQ==');
INSERT INTO "thread" VALUES(4,'m:2-MDAwMDAwMDItMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAyXzAwMg==');
INSERT INTO "thread" VALUES(5,'r:
robin-adair');
INSERT INTO "thread" VALUES(6,'e:Negotiation
josé-núñez');
INSERT INTO "thread" VALUES(7,'e:Product Strategy
josé-núñez');
INSERT INTO "thread" VALUES(8,'i:
lena-fuchs');
INSERT INTO "thread" VALUES(9,'m:2-MDAwMDAwMDYtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDA2XzAwNg==');
INSERT INTO "thread" VALUES(10,'r:
ada-okafor');
CREATE TABLE user_fact (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  json TEXT NOT NULL,
  at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "user_fact" VALUES('6f1c1f0e-2d43-4b57-9d55-0a4f3a1f7a01','knows-well','tomas-lind','{"level":"well"}','2026-03-01T10:00:00.0000000+00:00');
COMMIT;
