namespace NetworkGraph.Core.Texts.PhraseLists;

internal static class Portuguese
{
    internal static LanguageLists Lists { get; } = new()
    {
        Common = """
            o a os as um uma uns umas e ou de do da dos das no na nos nas em com por para pelo pela ao à que é são era foi ser estar está estão estou tem
            têm tenho temos não sim muito muita mais mas como quando onde quem porque também já se seu sua seus suas nosso nossa nossos ele ela eles este esta isto
            isso aqui lá há olá oi bom boa dia tarde obrigado obrigada abraço abraços cumprimentos hoje ontem amanhã semana ano anos mês trabalho trabalhar
            trabalhamos empresa equipa equipe tempo pouco tudo todos bem posso pode podes poderia poderias você vocês gostaria gostava fazer desde até
            entre sobre sem algo alguém ajuda então prazer nós num numa dois duas outro outra outros novo nova próximo próxima mesmo mesma feliz melhor ninguém sabe chefe acho espero fomos
            estamos ela era eram festa ainda
            depois antes durante cada nada nunca sempre agora logo menos tão tanto vez vezes seja dar dou dá vou vai vamos vão deve devia devíamos
            seria teria estaria importa nem embora segundo contra só assim juntos juntas grande sido haver segue meia pelos pelas aos às lhe lhes
            nesta neste dessa desse agradeço contacto contato favor quanto
            """,
        FirstPerson = "eu me mim meu minha meus minhas comigo",
        SecondPerson = "tu te ti teu tua teus tuas contigo você vocês vos vosso vossa",
        Thanks = """
            (obrigado|obrigada|obrigadão|obrigadíssimo|obg|brigado|brigada)
            agradeço (te|lhe|vos|o|a|pela|pelo|muito|imenso|desde|de coração|sinceramente|imensamente|tanto|todo|por)
            (te|lhe|vos|muito) agradeço
            (queria|quero|gostaria de|gostava de|venho) ... (agradecer|agradecer te|agradecer lhe)
            (muito|imensamente|super|profundamente|tão|realmente) (grato|grata|agradecido|agradecida|gratos)
            (grato|grata|gratos) (pela|pelo|por)
            (valeu|valeu mesmo)
            (foi|és|é) (muito|tão) (gentil|simpático|simpática|generoso|generosa|amável) (da|da tua|da sua|de|teu|seu|tua|sua)
            (fico|ficamos) (te|lhe|) (a|) dever (uma|um café)
            te devo (uma|um café)
            (agradecemos|agradeço) (a|o|os|as|te|lhe|lhes|vos|imenso|muito)
            (mil|um grande|um enorme|muito) (obrigados|obrigado|obrigada)
            (meu|meus|o meu|os meus) ... (agradecimento|agradecimentos)
            (estou|estamos|fico|ficamos|sou|somos) ... (grato|grata|gratos|gratas|agradecido|agradecida|agradecidos)
            """,
        NotThanks = """
            não (obrigado|obrigada)
            (obrigado|obrigada) mas não
            (obrigado|obrigada) por nada
            (agradeço|agradecemos|obrigado|obrigada|grato|grata|gratos) ... (desde já|antecipadamente|de antemão|antecipado)
            (desde já|antecipadamente|de antemão) ... (agradeço|grato|grata|obrigado|obrigada|agradecido|agradecida)
            (obrigado|obrigada|obrigados|obrigadas) a (trabalhar|fazer|pagar|sair|mudar|aceitar|ficar|usar|entregar|vender|fechar|ir|despedir)
            (fui|foi|fomos|são|sou|somos|foram|é|sentir se|sinto me) (obrigado|obrigada|obrigados|obrigadas)
            (ele|ela|eles|todos|maria) (diz|disse|dizem|mandou|manda|agradece|agradecem|agradeceu) ...
            (sem|nunca|ninguém|nem|não) ... (obrigado|agradecer|agradeceu|agradecimento|agradeci|obrigada)
            (dizer|disse|diz|dizem) (obrigado|obrigada)
            (obrigado|obrigada) (pelo seu interesse|pela sua compra|pela sua candidatura|por se inscrever|pela sua paciência|pela preferência)
            (ficaria|ficaríamos|estaria|seria|agradecia|agradeceria) ... (grato|grata|agradecido|agradecida|gratos)
            graças (a|ao|à)
            (carta|nota|cartão|página|discurso) de agradecimento
            """,
        Ask = """
            (podes|podias|poderias|pode|poderia|podia|podem|consegues|consegue|conseguirias) ... (apresentar|ajudar|encaminhar|enviar|mandar|passar|recomendar|conectar|dizer|dar|partilhar|compartilhar|rever|revisar|ligar|indicar|aconselhar|olhar|fazer|marcar|conversar|apresentar me|ajudar me|por me|pôr me|colocar me|dispensar|reencaminhar) ...
            (me|nos) (podes|pode|poderia|poderias) ... (apresentar|ajudar|enviar|mandar|passar|recomendar|dizer|dar|indicar)
            (importas|importa|importaria|importarias) ... (de|se)
            (tens|tem|terias|teria|têm) ... (minutos|minuto|tempo|minutinhos|disponibilidade|um momento|uns minutos|contacto|contato|dica|dicas) ... ?
            (conheces|conhece|conhecem|conhecerias) ... (alguém|alguma|algum) ... ?
            (estarias|estaria) ... (aberto|aberta) ... ?
            (estarias|estaria|estás|está) ... (disponível|livre|disposto|disposta|interessado|interessada|disponíveis) ... ?
            (preciso|precisava|precisamos|precisaria) ... (ajuda|conselho|conselhos|favor|recomendação|contacto|contato|orientação|opinião|referência|apoio|indicação)
            (procuro|procuramos|estou à procura|estamos à procura|estou procurando|estamos procurando|busco|estou em busca|ando à procura) ... (emprego|trabalho|vaga|estágio|oportunidade|oportunidades|clientes|investidores|parceiros|alguém|programador|desenvolvedor|projeto|um|uma|novas|novos)
            (gostaria|gostava|adorava|adoraria|queria|quero) ... (falar|conversar|conhecer te|pedir|pedir te|pedir lhe|perguntar|perguntar te|perguntar lhe|saber|marcar|tomar|opinião|conselho|ajuda|apresentação|reunir|trocar|agendar)
            (pedir|pedir te|pedir lhe|te pedir|lhe pedir) (um|uma|ajuda|conselho|a tua|a sua|o teu|o seu)
            (um|pequeno|grande) favor ?
            (fazer|faz|fazes|faria|farias) ... (um|o|esse) favor
            (podemos|poderíamos|podíamos|conseguimos) ... (falar|conversar|encontrar|encontrar nos|marcar|tomar|agendar|reunir|combinar|nos encontrar|trocar)
            (agradecia|agradeceria|agradeceríamos) (se|que|muito|qualquer|a tua|a sua|imenso)
            ficaria ... (grato|grata|agradecido|agradecida) (se|por|pela)
            (seria|é) possível (falar|marcar|agendar|que|conversar|ter|apresentar|encontrar)
            (por favor|favor) ... (envia me|manda me|diz me|avisa me|apresenta me|ajuda me|me envie|me mande|me diga|me avise|me ajude|envie|liga me|confirma|me liga|confirme)
            (diz me|avisa me|me avisa|me diz|me diga|me avise|diga me) se (podes|pode|conheces|conhece|tens|tem|consegues|consegue|souberes|souber|puder|puderes)
            (topa|bora|vamos|que tal|aceitas|aceita) (um|tomar|marcar|uma) (café|conversa|um café|reunião|uma conversa|almoço|chamada|call) ... ?
            (podias|podes|poderias|pode|poderia|podia|podiam|poderiam) ... (apresentar me|apresentar nos|pôr me|ajudar me|dar me|enviar me|mandar me|indicar me|dizer me|recomendar me|encontrar|ler|olhar|rever)
            (teria|tem|tens|terias|têm) (você|o senhor|a senhora|) ... (meia|hora|minutos|minuto|momento|tempo) ... ?
            (sabes|sabe|sabem|saberias|saberia) ..... (contratar|contrata|vaga|vagas|emprego|trabalho|alguém|algo|alguma coisa) ... ?
            seria possível
            é possível ... ?
            (podíamos|podemos|poderíamos) ... (encontrar|encontrar nos|falar|conversar|ver nos|reunir|marcar|tomar) ... ?
            (você|) (me|nos) (ajudaria|ajuda|apresentaria|recomendaria|indicaria|passaria|daria|enviaria) ... ?
            (ajudarias|ajudaria|apresentarias|recomendarias) (me|nos|) ... ?
            (importavas|importava|importas|importa) (te|se) de
            (estarias|estaria|estariam) ... (disponível|disponíveis|disposto|disposta|livre|aberto|aberta)
            """,
        NotAsk = """
            (posso|podemos|poderia|consigo) ... (ajudar|ajudar te|ajudá lo|te ajudar|oferecer|te apresentar|apresentar te|te enviar|enviar te|te passar|recomendar te|te indicar)
            (em que|como) (posso|podemos) ...
            (se|quando|caso) (precisares|precisar|quiseres|quiser|precisarem|precises|precise|procurares|desejar) ...
            (ele|ela|eles|cliente|amigo|amiga|chefe|que|irmão|irmã) (procura|procuram|procurava|precisa|precisam|perguntou|me perguntou|me pediu|pediu me|queria|está à procura|está procurando|pediu|pergunta)
            (gostaria|gostava|adoraria|adorava) de (te ajudar|ajudar te|ajudar|apresentar te|te apresentar|colaborar)
            (podes|pode|podem) (acreditar|imaginar|crer|contar|sempre)
            (podes|pode) ... (quando quiseres|quando quiser|sempre|à vontade)
            (a|em) favor (de|do|da)
            por favor não
            tens (filhos|planos|férias)
            tem (filhos|planos|férias)
            não (preciso|procuro|estou à procura)
            (eu|nós) (posso|podia|poderia|podemos|podíamos) ... (mandar|enviar|ajudar|apresentar|dar|mostrar|indicar|recomendar|passar)
            """,
        ClaimWork = """
            (trabalhamos|trabalhámos|trabalhávamos|colaborámos|colaboramos|coincidimos|já trabalhamos|temos trabalhado) ... (juntos|juntas|lado a lado|na mesma|no mesmo|para o mesmo|em conjunto)
            (quando|desde que|época em que|altura em que) (trabalhávamos|trabalhamos|trabalhámos|estávamos|éramos|trabalhei) ... (na|no|em|juntos|colegas|contigo|com você|para ti)
            (fomos|éramos) ... (colegas|companheiros) (de trabalho|de equipa|de equipe|na|no|em|de departamento|de escritório)
            (teu|tua|seu|sua|o teu|a tua) (antigo|antiga|ex) (colega|chefe|estagiário|estagiária|gestor|gestora|gerente|companheiro)
            como (antigos|antigas|ex|antigo|antiga) (colegas|colega)
            (nosso|nossa|nossos) (tempo|passagem|época|anos|colaboração|projeto|projetos|trabalho) (juntos|na|no|em|em comum|comuns|em conjunto)
            (trabalhei|trabalhava|já trabalhei|estive) (contigo|com você|consigo|para ti|para você|na tua equipa|na sua equipe|ao teu lado|na sua equipa|no teu time|no seu time)
            (foste|eras|você foi|você era|foi) (o meu|a minha|meu|minha) (chefe|mentor|mentora|gestor|gestora|gerente|supervisor|supervisora|colega|líder)
            (mesma|mesmo) (equipa|equipe|departamento|projeto|escritório|time) que (tu|você)
            (partilhámos|partilhamos|dividimos|compartilhamos|dividíamos|partilhávamos) ... (escritório|sala|projeto|projetos|equipa|gabinete)
            (trabalhámos|trabalhamos|trabalhávamos) juntos
            (estavas|estava|estávamos|estivemos|estive|estiveste) ... (na mesma|no mesmo) (equipa|equipe|departamento|escritório|projeto|empresa|turno|secção|setor)
            (trabalhar|colaborar) (contigo|com você|convosco) (no|na|em|nos|nas|foi|durante|naquele|naquela)
            (eras|era|foste|foi) (a|o|) (minha|meu) (chefe|chefa|gerente|coordenador|coordenadora|diretor|diretora)
            (dividíamos|partilhávamos|partilhámos|dividimos|compartilhamos) ... (escritório|sala|mesa|equipa|equipe)
            """,
        ClaimSchool = """
            (estudamos|estudámos|estudávamos|formámo nos|nos formamos|fizemos|cursamos|licenciámo nos|andámos) ... (juntos|juntas|o mestrado|o curso|o mba|na mesma|no mesmo|a faculdade|a licenciatura|a mesma|o mesmo)
            (fomos|éramos|andámos) ... (da mesma turma|colegas de curso|colegas de turma|colegas de faculdade|colegas de escola|colegas de universidade|colegas de mestrado|colegas de carteira|na mesma escola|na mesma universidade|na mesma turma|do mesmo curso|na mesma faculdade|na mesma sala|colegas de casa|colegas de liceu)
            (colega|colegas) de (curso|turma|faculdade|escola|universidade|mestrado|mba|carteira|liceu|licenciatura)
            (também|igualmente) (sou|fui) (alumni|ex aluno|ex aluna|antigo aluno|antiga aluna|formado|formada|licenciado|licenciada)
            (sou|como) (também|) (alumni|ex aluno|ex aluna|antigo aluno|antiga aluna) (de|do|da|como)
            (como|entre) (ex alunos|antigos alunos|alumni)
            (eu também|também) (estudei|me formei|fiz o mestrado|fiz o curso|andei|fiz mestrado|fiz a licenciatura)
            (mesma|mesmo) (universidade|escola|faculdade|turma|curso|mestrado|colégio|liceu) que (tu|você|eu)
            (nossa|nosso|nossos) (turma|curso|tempo de faculdade|tempos de faculdade|anos de faculdade|universidade|antiga escola|antigo professor|faculdade|época de faculdade|tempos de escola|mestrado|professor)
            (andámos|andamos|estudámos|estudamos|fomos|andávamos|estudávamos) ..... juntos
            (andámos|andamos|andávamos|estudámos|estudamos) na mesma (escola|turma|universidade|faculdade|classe)
            (nós dois|nós duas|os dois|as duas|ambos|ambas) ... (formamos|formámos|licenciámos|graduamos|graduámos|estudámos|estudamos)
            (fizemos|seguimos|tirámos|tiramos|frequentámos) ... (o mesmo|a mesma|os mesmos) (curso|mestrado|aula|aulas|licenciatura|cadeira|workshop)
            (conhecemos|conhecemo|conheço|amigos|amigas|colegas) ... (desde|da|na) (a|) (faculdade|universidade|escola)
            """,
        ClaimFriend = """
            foi (um|muito bom|ótimo|um enorme|bom|um grande|óptimo) (prazer|conhecer te|te conhecer|ver te|te ver|conhecê lo|conhecê la|rever te|te rever|falar contigo|conversar contigo|conhecer você|conversar com você|gosto) ...
            (adorei|gostei de|gostei muito de|prazer em) (te conhecer|conhecer te|te ver|ver te|falar contigo|conversar com você|te rever|rever te|conversar contigo) ...
            (bom|ótimo|que bom|óptimo) (te rever|rever te|ver te|te ver|te reencontrar|reencontrar te) ...
            (nos conhecemos|nos conhecemos|conhecemo nos|nos vimos|vimo nos|nos encontramos|encontrámo nos|nos cruzamos|cruzámo nos|conhecêmo nos) ... (na|no|em|durante|há|desde|ontem|numa|num|bem|através|quando|nas|pela)
            (quando|desde que|onde) nos (conhecemos|encontramos|vimos|encontrámos|cruzámos|cruzamos)
            (falámos|falamos|conversámos|conversamos|almoçámos|almoçamos|jantámos|jantamos) ... (na|no|ontem|semana|durante|há|juntos|sobre|mês|numa)
            (somos|éramos|fomos) ... (amigos|amigas|velhos amigos|bons amigos)
            (como|teu|seu|tua) (velho|velha|bom|boa|grande) (amigo|amiga)
            (meu|minha) (caro|cara|querido|querida) (amigo|amiga)
            (lembras|lembra|recordas|lembraste) ... (de mim|da nossa|do nosso|de quando|daquela)
            (nossa|nosso) (conversa|encontro|reunião|almoço|jantar|café|papo|bate papo) (na|no|em|de|da|do|durante|sobre|ontem)
            (conheci te|te conheci) (na|no|em|ontem|durante|há)
            (conhecemo|conhecêmo|encontrámo|conhecemos) nos ... (há|por|no|na|em|desde|através|pelo|pela|num|numa)
            (falámos|falamos|conversámos|conversamos) ... (depois|antes|no final|após)
            (como|de) (velhos|velhas|bons|boas) (amigos|amigas)
            (gostei|adorei|foi bom|foi ótimo) ... (te conhecer|conhecer te|conhecê lo|conhecê la|ver te|te ver)
            (lembre|lembra|lembras|lembres|recorda|recordas) (se|te|) (de|da) (mim|nossa|nosso)
            (nós|) nos (conhecemos|conhecíamos) ... (no|na|em|num|numa|desde|há|pelo|pela)
            (somos|éramos|fomos) (amigos|amigas|velhos amigos|bons amigos)
            """,
        NotClaim = """
            (não|nunca|ainda não|jamais|nem) ... (trabalhamos|trabalhámos|estudamos|estudámos|conhecemos|vimos|encontramos|encontrámos|coincidimos|amigos|colegas|estudado|falámos|falamos|éramos|fomos|conhecemo|conversamos)
            (poderíamos|podíamos|podemos|devíamos|deveríamos|oxalá|talvez|vamos|espero que|queremos|gostaria que|quem sabe) ... (trabalhar|estudar|colaborar|trabalhemos|trabalhássemos|juntos|conhecer)
            (meus|teus|seus|nossos|nossas|os|minha|meu|as|minhas) (filhos|filhas|pais|irmãos|irmãs|irmã|irmão|maridos|mulheres|esposas|avós) ... (estudaram|estudam|juntos|amigos|escola|faculdade|turma|conhecem|conheceram|foram|trabalharam|andaram|mesma|mesmo|andam)
            (se|antes de|até|assim que|caso) ... (trabalhássemos|conhecermos|trabalharmos|conhecêssemos|juntos)
            (espero|gostaria de|adoraria|gostava de|será um prazer|seria um prazer|quero|ansioso por) ... (conhecer|conhecer te|te conhecer|ver te|te ver)
            como (é que|) (se|vocês se) ... (conheceram|conhecem)
            (nos conhecemos|trabalhamos|trabalhámos|estudamos|éramos|fomos|conhecemo nos) ?
            (um|uma) (amigo|amiga) (meu|minha|de|em comum|me|do|da|nosso)
            (meus|seus|com|uns|meu|minhas) (antigos|antigas|velhos|ex|antigo|antiga) (colegas|amigos|alunos|colega)
            (meus|seus|uns|procuramos|para) (colegas|antigos alunos|ex alunos|amigos) ...
            ninguém ... (trabalhou|estudou|conhece)
            (mesmo|mesma) (tempo|momento|dia|ideia|página|altura)
            (gostaria|gostava|adoraria|espero|quero|queria) ... (trabalhar|colaborar) (contigo|com)
            """,
    };
}
