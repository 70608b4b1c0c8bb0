namespace NetworkGraph.Core.Texts.PhraseLists;

internal static class Spanish
{
    internal static LanguageLists Lists { get; } = new()
    {
        Common = """
            el la los las un una unos unas y o de del al a en con por para que qué es son era fue ser estar está están estoy estuve he ha has hemos han había
            no sí si muy más pero como cómo cuando cuándo donde dónde quien quién porque también ya lo le les se su sus nos nuestro nuestra nuestros este esta
            esto ese esa eso aquí allí hay hola buenos buenas días tardes gracias saludos cordial un abrazo hoy ayer mañana semana año años mes trabajo
            trabajar trabajamos empresa equipo tiempo poco mucho todo todos bien puedo puede puedes podrías podría tengo tiene tienes tenemos quiero
            gustaría hacer desde hasta entre sobre sin algo alguien dos otro otra otros nuevo nueva próximo próxima mismo misma feliz mejor nadie sabe jefe jefa creo espero fuimos
            estamos ellos ellas ella él era eran comida cena fiesta años conocemos conocimos todavía si
            después antes durante cada nada nunca siempre ahora luego menos tan tanto vez veces sea dar doy da voy va vamos van debe debería
            deberíamos sería tendría estaría importa ni aunque según hacia contra solo así juntos juntas gran sido haber sigue media ayuda tarde
            agradezco agradecido gusto favor encantado conmigo cuánto
            """,
        FirstPerson = "yo me mi mis mí conmigo mío mía",
        SecondPerson = "tú tu tus te ti contigo usted ustedes vos vosotros os vuestro vuestra",
        Thanks = """
            gracias
            (te|le|les|os) (agradezco|agradecemos|agradecería haberme)
            (muy|realmente|sumamente|profundamente|tan|super) (agradecido|agradecida|agradecidos|agradecidas)
            (quería|quiero|quisiera|queremos) ... (agradecerte|agradecerle|agradeceros|darte las gracias|darle las gracias|agradecerles)
            (qué|que|muy) (amable|generoso|generosa|majo|maja|gentil) (de|por|eres|fuiste|de tu|has sido)
            te debo (una|un café|una cerveza)
            se agradece
            (estoy|estamos|quedo|quedamos) ... (agradecido|agradecida|agradecidos|agradecidas)
            (mi|mis|nuestro|nuestros) ... (agradecimiento|agradecimientos)
            (enormemente|infinitamente|inmensamente|sinceramente) (agradecido|agradecida|agradecidos|agradecidas)
            """,
        NotThanks = """
            no gracias
            gracias (pero no|por nada|de antemano|por adelantado|anticipadas)
            (gracias|agradezco|agradecemos|agradecido|agradecida|agradecería) ... (de antemano|por adelantado|anticipadas)
            gracias (a la|a los|a las|al|a un|a una|a este|a esta|a nuestro|a nuestra|a su|a dios|a eso|a mi|a mis)
            de antemano gracias
            (agradecería|agradeceríamos|agradeceré)
            (él|ella|ellos|maría|todos) (te|) (da|dan|dio|dice|dicen|manda|mandan) las gracias
            (dice|dicen|dijo|dijeron|decir|diga|dar|dan|da|dio) ... gracias
            (sin|nunca|ni|nadie|no) ... (gracias|agradecido|agradecimiento|agradeció|agradecer)
            gracias por (su interés|su compra|su pedido|su paciencia|tu paciencia|registrarte|suscribirte|inscribirse|su solicitud|postularte)
            (estaría|estaríamos|quedaría|quedaríamos) ... (agradecido|agradecida|agradecidos)
            (carta|nota|tarjeta|página|discurso) de agradecimiento
            """,
        Ask = """
            (podrías|podría|puedes|puede|podéis|podríais|pueden|podrían) ... (presentarme|presentar|ayudarme|ayudar|reenviar|enviarme|mandarme|pasarme|recomendarme|conectarme|ponerme|decirme|darme|compartir|revisar|llamarme|echarme|echar|indicarme|orientarme|hacerme|aconsejarme|dedicarme|presentarnos|ayudarnos|referirme|contarme) ...
            (me|nos) (podrías|podría|puedes|puede|podéis|pueden) ... (presentar|ayudar|enviar|mandar|pasar|recomendar|conectar|poner|decir|dar|hacer|echar|contar|indicar|llamar|aconsejar|referir|dedicar)
            (te|le|os|les) (importaría|molestaría) ...
            (tienes|tiene|tendrías|tendría|tenéis) ... (minutos|minuto|tiempo|rato|momento|hueco|disponibilidad|un consejo|contacto|contactos) ?
            (conoces|conoce|conocéis|conocerías) ... (alguien|alguna|algún|a quien) ... ?
            (estarías|estaría|estaríais) ... (abierto|abierta) ... ?
            (estarías|estaría|estás|está|estaríais) ... (disponible|libre|dispuesto|dispuesta|interesado|interesada) ... ?
            (necesito|necesitaría|necesitamos|me vendría bien|nos vendría bien) ... (ayuda|consejo|consejos|favor|recomendación|contacto|orientación|opinión|referencia|apoyo)
            (busco|buscamos|estoy buscando|estamos buscando|ando buscando) ... (trabajo|empleo|puesto|prácticas|oportunidades|oportunidad|clientes|inversores|socios|alguien|desarrollador|proyecto|proyectos|un|una|nuevas)
            (me|nos) (gustaría|encantaría) ... (hablar|conversar|charlar|conocer|pedirte|pedirle|preguntarte|preguntarle|saber|reunirme|reunirnos|tomar|presentación|opinión|consejo|llamada|quedar|agendar|que me)
            (quería|quisiera|quiero) ... (pedirte|pedirle|preguntarte|preguntarle|consultarte|consultarle|saber si)
            (pedirte|pedirle|pediros) (un|una|ayuda|consejo|tu|su|que)
            (un|pequeño|gran) favor ... (pedirte|pedirle|hacerme|?)
            (hazme|hágame|harías|haría|haces) ... (un|el) favor
            (podemos|podríamos|podamos) ... (hablar|vernos|quedar|reunirnos|charlar|tomar|agendar|conversar|llamarnos|coordinar)
            (te|le|os) (parece|apetece|va bien|vendría bien|viene bien) ... (café|llamada|reunión|quedar|hablar|vernos|charla|tomar|comer) ... ?
            (agradecería|agradeceríamos) (si|que|mucho|cualquier|tu|su|enormemente|muchísimo)
            (sería|es) posible (que|hablar|agendar|tener|vernos|concertar)
            por favor ... (envíame|mándame|dime|avísame|preséntame|ayúdame|compárteme|envíeme|dígame|llámame|pásame|confírmame|revisa)
            (dime|avísame|dígame) si (puedes|podrías|conoces|tienes|puede|conoce|tiene|sabes|estás)
            (tendría|tendrías|tiene|tienes|tenéis|tendríais) (usted|tú|) ... (media|hora|minutos|minuto|rato|tiempo|hueco|momento) ... ?
            (te|le|os|les) (importaría|molestaría)
            (sabes|sabe|sabéis|sabrías|sabría) ..... (contratando|contrata|vacante|vacantes|puesto|puestos|trabajo|alguien|algo) ... ?
            (estarías|estaría|estarían|estaríais) (usted|tú|) ... (dispuesto|dispuesta|dispuestos|disponible|abierto|abierta|libre)
            (podrías|podría|puedes|puede|podríais) ... (pasar|leer|mirar|hacer|dar|enviar|mandar|presentar|revisar|reunirte|recibirme)
            (busco|buscamos|estoy buscando) (un|una|) ... (puesto|trabajo|empleo|piso|socio|cliente)
            (podríamos|podemos) ... (vernos|quedar|encontrarnos|reunirnos|hablar) ... ?
            """,
        NotAsk = """
            (puedo|podría|podemos|podríamos) ... (ayudarte|ayudarle|ayudaros|ayudarles|ofrecerte|presentarte|enviarte|recomendarte|ayudar|presentarle)
            (en qué|cómo) (puedo|podemos) ...
            (si|cuando) (necesitas|necesita|quieres|quiere|necesitan|buscas|necesitáis|te gustaría|te interesa) ...
            (te|le|os) (gustaría|interesaría) (que te|que le|que os)
            (él|ella|ellos|cliente|amigo|amiga|hermano|jefe|que) (busca|buscan|buscaba|necesita|necesitan|preguntó|me preguntó|me pidió|quería|está buscando|estaba buscando|pregunta)
            (me|nos) (encantaría|gustaría) (ayudarte|presentarte|echarte|ayudarle|poder ayudarte|colaborar)
            (puedes|podéis|puede) (creer|creerlo|imaginar|imaginarte|contar|escribirme cuando|llamarme cuando|preguntarme cuando)
            (puedes|puede) ... (cuando quieras|cuando quiera|siempre)
            (a|de|en|el|mi) favor (de|del)
            por favor no
            tienes (hijos|planes|vacaciones)
            no necesito
            no busco
            """,
        ClaimWork = """
            (trabajamos|trabajábamos|colaboramos|coincidimos|hemos trabajado|habíamos trabajado|hemos coincidido) ... (juntos|juntas|en el mismo|en la misma|para el mismo|mano a mano|codo con codo)
            (cuando|desde que|época en que) (trabajábamos|trabajamos|estábamos|éramos|trabajé) ... (en|juntos|compañeros|contigo|para ti|con usted)
            (coincidimos|trabajamos los dos|trabajamos ambos) (en|juntos)
            (fuimos|éramos|hemos sido) ... (compañeros|colegas|compañeras) (de trabajo|de equipo|en|de oficina|de departamento)
            (tu|su|vuestro) (antiguo|antigua|ex|anterior) (compañero|compañera|colega|jefe|jefa|becario|becaria|excompañero|manager)
            (tu|su) (excompañero|excompañera|exjefe|excolega)
            como (antiguos|antiguas|ex|excompañeros|antiguo|antigua) ... (compañeros|colegas|compañero|compañera|de trabajo|de)
            (nuestra|nuestros|nuestro) (etapa|época|tiempo|años|paso|días|colaboración|proyecto|proyectos) (juntos|en|común|por|comunes)
            (trabajé|he trabajado|trabajaba|estuve) (contigo|con usted|para ti|para usted|en tu equipo|en su equipo|a tu lado|con vosotros)
            (fuiste|eras|fue usted|usted fue) mi (jefe|jefa|mentor|mentora|manager|supervisor|supervisora|compañero|compañera|tutor|tutora)
            mismo (equipo|departamento|proyecto|despacho) que (tú|usted)
            (compartimos|compartíamos|hemos compartido) ... (oficina|despacho|equipo|proyecto|proyectos|departamento)
            (estabas|estaba|estábamos|estuvimos|estuve|estuviste) ... (en el mismo|en la misma) (equipo|departamento|oficina|proyecto|despacho|empresa|sección|turno)
            (compartíamos|compartimos|hemos compartido) (oficina|despacho|mesa|equipo|proyecto|jefe)
            (trabajar|colaborar) (contigo|con usted|con vosotros) (en|durante|fue|aquel|aquella|esos)
            (eras|era|fuiste|fue) (usted|) (mi|mío|mía) (jefe|jefa|encargado|encargada)
            """,
        ClaimSchool = """
            (estudiamos|estudiábamos|hemos estudiado|nos graduamos|hicimos|cursamos) ... (juntos|juntas|el máster|la carrera|el mba|en la misma|en el mismo|la misma|el mismo)
            (fuimos|íbamos|éramos) ... (al mismo colegio|a la misma universidad|a la misma escuela|compañeros de clase|compañeros de universidad|compañeros de carrera|compañeros de colegio|compañeros de máster|compañeras de clase|compañeras de universidad|de la misma promoción|al mismo instituto|a la misma clase|compañeros de piso|compañeros de facultad)
            (compañero|compañera|compañeros|compañeras) de (clase|universidad|carrera|máster|colegio|facultad|promoción|instituto|piso|curso)
            (también|igualmente) (soy|fui) (alumni|exalumno|exalumna|egresado|egresada|antiguo alumno|antigua alumna|graduado|graduada)
            (soy|como) (también|) (alumni|exalumno|exalumna|egresado|egresada|antiguo alumno|antigua alumna) (de|del|como)
            (como|entre) (exalumnos|egresados|antiguos alumnos|alumni|compañeros)
            (yo también|también) (estudié|me gradué|hice el máster|hice la carrera|cursé) 
            (misma|mismo) (universidad|colegio|facultad|promoción|escuela|instituto|máster|carrera|clase) (que|que tú|que usted|juntos)
            (nuestra|nuestros|nuestro) (promoción|universidad|época universitaria|años de universidad|años de carrera|época de estudiantes|colegio|facultad|máster|antiguo profesor|alma máter|profesor)
            de la universidad juntos
            (estudiamos|estudiábamos|hemos estudiado) ..... juntos
            (estudiamos|estudiábamos|hemos estudiado) ..... juntas
            (fuimos|íbamos|fuisteis) juntos (al|a la|a) (colegio|instituto|escuela|universidad|facultad|clase)
            (los dos|las dos|ambos|ambas) ... (nos graduamos|estudiamos|nos licenciamos|hicimos la carrera|fuimos a)
            (hicimos|hacíamos|seguimos|tomamos) ... (el mismo|la misma|los mismos) (curso|máster|carrera|clase|cursos|taller|grado)
            (conocemos|conocimos|conozco|amigos|amigas|compañeros|compañeras) ... (de|desde|en) la (facultad|universidad|escuela|carrera)
            (tu|su|vuestro) (compañero|compañera) de (clase|curso|carrera|facultad|colegio|instituto)
            """,
        ClaimFriend = """
            (fue|ha sido) (un|todo un) (placer|gusto) ... (conocerte|conocerle|verte|coincidir|hablar|charlar|saludarte|conoceros|verle|encontrarte)
            (encantado|encantada|un placer|un gusto|qué gusto|qué bueno|qué alegría|me alegró|me alegro mucho|me encantó) (de|) (haberte|haberle|haberos|volver a verte|verte|conocerte ayer|coincidir) ...
            (me|nos) (alegró|encantó|gustó) (mucho|) (verte|conocerte|coincidir|hablar contigo|charlar contigo|conocerle|hablar con usted)
            nos (conocimos|vimos|encontramos|cruzamos|presentaron|conocemos|saludamos) ... (en|el|la|ayer|durante|hace|desde|por|gracias|cuando|bien|antes)
            (cuando|desde que|donde) nos (conocimos|vimos|encontramos)
            (hablamos|charlamos|conversamos|coincidimos|comimos|cenamos) ... (en la|en el|ayer|la semana|el mes|el año|durante|hace|juntos|sobre)
            (somos|éramos|fuimos) ... (amigos|amigas|viejos amigos)
            (como|tu|su) (viejo|vieja|buen|buena|gran) (amigo|amiga)
            (mi|querido) (querido|querida|) (amigo|amiga) (mío|mía)
            mi querido amigo
            mi querida amiga
            (te|se) (acuerdas|acuerda|acordarás) ... (de mí|de nuestra|de cuando|de nosotros|de aquella)
            (nuestra|nuestro) (conversación|charla|encuentro|reunión|café|comida|almuerzo|cena) (en|de|del|durante|sobre|ayer|la)
            te conocí (en|el|la|ayer|durante|hace)
            (hablamos|charlamos|conversamos) ... (después|antes|al final|tras)
            (como|de) (viejos|viejas|buenos|buenas|antiguos) (amigos|amigas)
            (somos|éramos|fuimos) (amigos|amigas)
            (acuerdas|acuerda|acuerde|acuerdes|recuerdas|recuerda|recuerde|recuerdes) (usted|) de (mí|nuestra|nuestro)
            """,
        NotClaim = """
            (no|nunca|jamás|todavía no|aún no|ni) ... (trabajamos|trabajado|estudiamos|conocemos|conocimos|visto|conocido|coincidimos|coincidido|amigos|compañeros|estudiado|hablado|hablamos|vimos|éramos|fuimos)
            (podríamos|podemos|deberíamos|ojalá|quizás|quizá|vamos a|espero que|queremos|quiero que) ... (trabajar|estudiar|colaborar|trabajemos|conocernos|vernos|juntos)
            (mis|tus|sus|nuestros|nuestras|los|mi) (hijos|hijas|padres|hermanos|hermanas|mujeres|maridos|hermana|hermano|esposas) ... (estudiaron|estudian|juntos|amigos|colegio|universidad|conocen|clase|fueron|conocieron|trabajaron|mismo|misma)
            (si|antes de que|hasta que|en cuanto) ... (trabajáramos|conozcamos|trabajásemos|conociéramos|juntos|conocernos)
            (espero|deseo|ganas de|me gustaría|me encantaría|será un placer|sería un placer) ... (conocerte|verte|conocerle|conocernos|trabajar)
            cómo os (conocisteis|conocéis)
            (nos conocemos|trabajamos|estudiamos|éramos|fuimos|coincidimos) ?
            (un|una) (amigo|amiga) (mío|mía|de|común|me|nuestro)
            (mis|sus|con|unos|mi|su) (antiguos|antiguas|viejos|ex|antiguo) (compañeros|colegas|amigos|alumnos|compañero|compañera)
            (mis|sus|unos|buscamos|para) (compañeros|colegas|exalumnos|egresados|excompañeros) ...
            nadie ... (trabajó|estudió|conoce)
            (mismo|misma) (tiempo|momento|día|idea|página|línea)
            """,
    };
}
