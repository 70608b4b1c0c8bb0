using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.SqliteStore;

/// <summary>What a store on a server asks of its copy on this machine: parts, without all the rest.</summary>
internal sealed partial class SqliteNetworkStore
{
    /// <summary>Makes the part around some members cheap to read, see <see cref="NearFacts"/>.</summary>
    internal Task IndexForNearAsync(CancellationToken cancellation) => WriteAsync(
        connection =>
        {
            connection.Run(Query("NearIndexes"));
            return true;
        },
        cancellation);

    /// <inheritdoc cref="NearFacts.Load" />
    internal Task<NearFacts> LoadNearAsync(
        IReadOnlyCollection<IdentityKey> seeds, IReadOnlyCollection<IdentityKey> also, IReadOnlyCollection<(IdentityKey A, IdentityKey B)> joined,
        IReadOnlyCollection<IdentityKey> spoken, CancellationToken cancellation) =>
        ReadAsync(connection => NearFacts.Load(connection, seeds, also, joined, spoken, cancellation), cancellation);

    /// <summary>Ids of the imports, without their reports.</summary>
    internal Task<HashSet<Guid>> ImportIdsAsync(CancellationToken cancellation) => ReadAsync(
        connection =>
        {
            using var command = connection.Command(Query("ListImportIds"));
            using var rows = command.ExecuteReader();
            var ids = new HashSet<Guid>();
            while (rows.Read())
            {
                ids.Add(Guid.Parse(rows.GetString(0)));
            }

            return ids;
        },
        cancellation);

    /// <summary>What the user has said, without the rest.</summary>
    internal Task<List<UserFact>> SaidAsync(CancellationToken cancellation) => ReadAsync(SqliteFacts.Said, cancellation);
}
