using System.Globalization;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Texts;

namespace NetworkGraph.Core.Tests;

/// <summary>Facts told as a story: who uploaded what, who is connected, who wrote to whom.</summary>
internal sealed class Story
{
    private static readonly ExportFile[] FullExport =
    [
        ExportFile.Connections, ExportFile.Messages, ExportFile.Invitations, ExportFile.EndorsementsGiven, ExportFile.EndorsementsReceived,
        ExportFile.RecommendationsGiven, ExportFile.RecommendationsReceived, ExportFile.Positions, ExportFile.Education,
    ];

    private readonly List<IdentityFact> _identities = [];
    private readonly Dictionary<IdentityKey, int> _places = [];
    private readonly List<ImportFact> _imports = [];
    private readonly List<(int A, int B)> _sameRow = [];
    private readonly List<ConnectionFact> _connections = [];
    private readonly List<ListingFact> _listings = [];
    private readonly List<BackgroundFact> _backgrounds = [];
    private readonly List<InterestFact> _interests = [];
    private readonly List<UserFact> _words = [];
    private readonly List<(InteractionKind Kind, int From, int[] To, long At, bool Promotional, MessageTraits Traits, int Thread)> _interactions = [];

    public Story Uploads(string member, string date, params ExportFile[] files) => UploadsCovering(member, date, date, files);

    public Story UploadsCovering(string member, string date, string messagesEnd, params ExportFile[] files)
    {
        var (end, kinds) = (Day(messagesEnd), files.Length > 0 ? files : FullExport);
        _imports.Add(new ImportFact(
            _imports.Count + 1, Identity(member), ImportKind.Archive, member + ".zip", Day(date), member + date,
            [.. kinds.Select(k => new ImportedFile(k + ".csv", k, null, end, 1))]));
        return this;
    }

    public Story Connects(string member, string person, string? on, string? company = null, string? title = null, int? import = null)
    {
        var (m, p) = (Identity(member), Identity(person));
        var place = _connections.FindIndex(c => c.Member == m && c.Person == p);
        if (place < 0)
        {
            place = _connections.Count;
            _connections.Add(new ConnectionFact(m, p, on is null ? null : Day(on)));
        }

        var of = import ?? _imports.FindLastIndex(i => i.Member == m);
        if (of >= 0)
        {
            _listings.Add(new ListingFact(of, place, _identities[p].Name ?? person, company, title, new Source(0, place + 1)));
        }

        return this;
    }

    public Story Writes(string from, string to, params string[] days)
    {
        foreach (var day in days)
        {
            Adds(InteractionKind.Message, from, [to], day);
        }

        return this;
    }

    public Story WritesEvery(string from, string to, string first, int gapDays, int times)
    {
        for (var i = 0; i < times; i++)
        {
            Adds(InteractionKind.Message, from, [to], Day(first).AddDays(i * gapDays).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return this;
    }

    public Story Adds(InteractionKind kind, string from, string[] to, string at, bool promotional = false, bool note = false, int thread = -1)
    {
        var instant = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        var traits = note ? MessageTraits.Empty with { Words = 5 } : MessageTraits.Empty;
        _interactions.Add((kind, Identity(from), [.. to.Select(t => Identity(t))], instant.ToUnixTimeSeconds(), promotional, traits, thread));
        return this;
    }

    /// <summary>A message with a text, which is read as the importer reads it; several recipients with a plus between them.</summary>
    public Story Texts(string from, string to, string at, string text, int thread = -1, InteractionKind kind = InteractionKind.Message)
    {
        var instant = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        _interactions.Add((kind, Identity(from), [.. to.Split('+').Select(t => Identity(t))], instant.ToUnixTimeSeconds(), false, MessageText.TraitsOf(text), thread));
        return this;
    }

    public Story Works(string member, string company, string from, string? to = null, string? title = null) => Was(BackgroundKind.Position, member, company, from, to, title);

    public Story Studies(string member, string school, string from, string? to = null) => Was(BackgroundKind.Education, member, school, from, to);

    public Story LooksAt(string member, InterestKind kind, string company, string? on, string? title = null)
    {
        var m = Identity(member);
        Moment? at = on is null ? null : Moment.OfDay(Day(on));
        _interests.Add(new InterestFact(_imports.FindLastIndex(i => i.Member == m), m, null, new StatedInterest(kind, company, null, title, at, new Source(0, 1))));
        return this;
    }

    public Story Says(string kind, string subject, string json)
    {
        _words.Add(new UserFact(
            new Guid(_words.Count + 1, 0, 0, new byte[8]), kind, subject, json, DateTimeOffset.UnixEpoch.AddDays(_words.Count)));
        return this;
    }

    public Story Named(string person, string name)
    {
        var place = Identity(person);
        _identities[place] = _identities[place] with { Name = name };
        return this;
    }

    public Story OneRowNames(string a, string b)
    {
        _sameRow.Add((Identity(a), Identity(b)));
        return this;
    }

    public NetworkFacts Facts()
    {
        var rows = _interactions.OrderBy(i => i.At).ToArray();
        var start = new int[rows.Length + 1];
        for (var i = 0; i < rows.Length; i++)
        {
            start[i + 1] = start[i] + rows[i].To.Length;
        }

        return new NetworkFacts
        {
            Revision = 1,
            Imports = _imports,
            Identities = _identities,
            SameRow = _sameRow,
            Connections = _connections,
            Listings = _listings,
            Backgrounds = _backgrounds,
            Interests = _interests,
            UserFacts = _words,
            Interactions = new InteractionFacts
            {
                Kind = [.. rows.Select(r => r.Kind)],
                Thread = [.. rows.Select(r => r.Thread)],
                Sender = [.. rows.Select(r => r.From)],
                RecipientStart = start,
                Recipients = [.. rows.SelectMany(r => r.To)],
                At = [.. rows.Select(r => r.At)],
                Precision = [.. rows.Select(_ => Precision.Second)],
                Promotional = [.. rows.Select(r => r.Promotional)],
                Traits = [.. rows.Select(r => r.Traits)],
                HasTraits = [.. rows.Select(_ => true)],
                Label = new string?[rows.Length],
                Status = new string?[rows.Length],
                SeenBy = [.. rows.Select(_ => (byte)1)],
                Import = new int[rows.Length],
                Source = [.. rows.Select((_, line) => new Source(0, line + 1))],
            },
        };
    }

    public Network Network() => NetworkBuilder.Build(Facts());

    public static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Story Was(BackgroundKind kind, string member, string organisation, string from, string? to, string? title = null)
    {
        var m = Identity(member);
        _backgrounds.Add(new BackgroundFact(
            _imports.FindLastIndex(i => i.Member == m), m,
            new StatedBackground(kind, organisation, title, Moment.OfDay(Day(from)), to is null ? null : Moment.OfDay(Day(to)), new Source(0, 1))));
        return this;
    }

    private int Identity(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var key = (colon < 0 ? "slug" : text[..colon]) switch
        {
            "email" => new IdentityKey(IdentityKind.Email, text[(colon + 1)..]),
            "code" => new IdentityKey(IdentityKind.Code, text[(colon + 1)..]),
            "name" => new IdentityKey(IdentityKind.MemberName, text[(colon + 1)..]),
            _ => new IdentityKey(IdentityKind.Slug, text),
        };
        if (!_places.TryGetValue(key, out var place))
        {
            place = _places[key] = _identities.Count;
            _identities.Add(new IdentityFact(key, null));
        }

        return place;
    }
}
