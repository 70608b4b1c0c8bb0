namespace NetworkGraph.Core.Texts.PhraseLists;

/// <summary>Frequent words of languages that are not read, so that they come out as unknown and not as their nearest neighbour.</summary>
internal static class OtherLanguages
{
    internal const string Common = """
        il lo gli una uno di che non per sono sei siamo con della delle degli dei nel nella alla anche come questo questa grazie molto ciao buongiorno
        ho hai abbiamo vorrei mi ti ci vi piacere lavoro azienda perche quando possiamo tua tuo mio mia
        och att det som en ett jag ar inte med for pa av den har vi kan till om tack hej ditt din mitt skulle vara
        og er ikke pa til af jeg du har vil kan tak hej hei takk dig deg meg vaere ogsaa ogsa
        i w na nie sie jest ze z do jak czy dzien dobry dziekuje prosze moge chcialbym
        ve bir bu icin ile merhaba tesekkur ederim cok ben sen siz
        ja on ei se etta kiitos olen hei mina sina
        """;
}
